import { formatLimit } from '../../src/text/format';

test.each([
  [90, '90'],
  [19.3, '19,30'],
  [72.294, '72,29'],
  [59.996, '60'],
])('a limit of %d is told as %s, with the decimals of the figures beside it', (limit, told) =>
  expect(formatLimit(limit, 'id')).toBe(told),
);
