import { fittingCount, namedCount } from '../../src/documents/fit-lines';

test.each([
  [5, 8, 5],
  [8, 8, 8],
  [9, 8, 9],
  [10, 8, 8],
])(
  'of %d that should be at most %d, %d are named: the last one rather than that there is one more',
  (total, most, named) => {
    expect(namedCount(total, most)).toBe(named);
  },
);

test.each([
  ['the first, however long', [200, 10, 10], 1],
  ['as many as fit', [10, 10, 10, 10], 2],
  ['the last one instead of a line about it', [10, 10, 10], 3],
  ['not where it takes two lines', [10, 10, 150], 2],
])('of two lines: %s', (_, lengths, count) => {
  expect(fittingCount(lengths, 100, 2)).toBe(count);
});
