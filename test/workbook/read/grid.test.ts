import { cellName, columnLetters } from '../../../src/workbook/read/grid';

test.each([
  [0, 'A'],
  [1, 'B'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s, however often it is asked', (index, letters) => {
  expect([columnLetters(index), columnLetters(index)]).toEqual([letters, letters]);
});

test('a cell is named by its column and its row', () => {
  expect([cellName(0, 0), cellName(9, 27)]).toEqual(['A1', 'AB10']);
});
