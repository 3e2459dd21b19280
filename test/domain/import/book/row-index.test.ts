import { RowIndex } from '../../../../src/domain/import/book/row-index';

test('rows are found by their key, or by a part of it that only one has', () => {
  const rows = new RowIndex<number>();
  rows.add('a|1', 'a', 1);
  rows.add('b|1', 'b', 2);
  rows.add('b|2', 'b', 3);
  rows.add('a|1', 'a', 4);
  expect([rows.find('a|1', 'a'), rows.find('a|9', 'a'), rows.find('b|2', 'b'), rows.find('b|9', 'b')]).toEqual([
    1,
    1,
    3,
    undefined,
  ]);
  expect([rows.has('b|1'), rows.has('b')]).toEqual([true, false]);
});
