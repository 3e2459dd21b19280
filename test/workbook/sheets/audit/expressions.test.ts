import { inSheet, listed, runsOf } from '../../../../src/workbook/sheets/audit/expressions';

test.each([
  [["'R'!D7", "'R'!E7", "'R'!F7"], "'R'!D7:F7"],
  [["'R'!Z7", "'R'!AA7"], "'R'!Z7:AA7"],
  [["'R'!D7", "'R'!F7"], "'R'!D7,'R'!F7"],
  [["'R'!D7", "'B'!E4"], "'R'!D7,'B'!E4"],
  [["'R'!D7"], "'R'!D7"],
])('neighbours in a row are one range: %j', (cells, expected) => {
  expect(listed(cells)).toBe(expected);
});

test('neighbouring rows are one run', () => {
  expect(runsOf([4, 5, 6, 9, 11, 12])).toEqual([
    { first: 4, last: 6 },
    { first: 9, last: 9 },
    { first: 11, last: 12 },
  ]);
});

test('the apostrophe of a sheet name is doubled', () => {
  expect(inSheet("Jum'at", 'A1')).toBe("'Jum''at'!A1");
});
