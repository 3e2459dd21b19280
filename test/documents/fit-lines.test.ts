import { fittingCount, namedCount } from '../../src/documents/fit-lines';

test.each([
  [5, 8, 5],
  [8, 8, 8],
  [9, 8, 9],
  [10, 8, 8],
])('of %d that should be at most %d, %d are named: the last one rather than that there is one more', (total, most, named) => {
  expect(namedCount(total, most)).toBe(named);
});

test('as many as fit the lines, at least one', () => {
  expect(fittingCount([200, 10, 10], 100, 2)).toBe(1);
  expect(fittingCount([10, 10, 10], 100, 2)).toBe(2);
});
