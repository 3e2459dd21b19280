import { areaName, cellName, cellPlace, columnIndex, columnLetters } from '../../src/shapes/a1';

test.each([
  [0, 'A'],
  [1, 'B'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s, however often it is asked, and back', (index, letters) => {
  expect([columnLetters(index), columnLetters(index)]).toEqual([letters, letters]);
  expect([columnIndex(letters), columnIndex(letters.toLowerCase())]).toEqual([index, index]);
});

test.each([
  [0, 0, 'A1'],
  [9, 27, 'AB10'],
])('the cell in row %i and column %i is %s, and back', (row, column, name) => {
  expect(cellName(row, column)).toBe(name);
  expect(cellPlace(name)).toEqual({ row, column });
});

test.each(['', 'A', '1', 'A1:B2', 'A 1'])('%j names no cell', (name) => expect(cellPlace(name)).toBeNull());

test.each([
  [{ row: 3, column: 1 }, 'B4'],
  [{ row: 3, column: 1, rows: 1, columns: 1 }, 'B4'],
  [{ row: 3, column: 1, rows: 6, columns: 3 }, 'B4:D9'],
  [{ row: 3, column: 1, columns: 3 }, 'B4:D4'],
])('%j is %s', (area, name) => expect(areaName(area)).toBe(name));
