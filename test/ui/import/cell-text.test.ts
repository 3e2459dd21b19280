import { cellText } from '../../../src/ui/import/browser/cell-text';

test.each([
  [553668398427.35, '553668398427,35', '553668398427.35'],
  [57456457922.650024, '57456457922,65', '57456457922.65'],
  [2026, '2026', '2026'],
  ['1.000.000', '1.000.000', '1.000.000'],
  ['#REF!', '#REF!', '#REF!'],
  [null, '', ''],
  [undefined, '', ''],
  [true, 'true', 'true'],
])('a cell of a preview: %j', (cell, indonesian, english) => {
  expect([cellText(cell, 'id'), cellText(cell, 'en')]).toEqual([indonesian, english]);
});
