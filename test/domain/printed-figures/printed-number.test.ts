import {
  cutToStep,
  decimalsOf,
  divided,
  dustOf,
  exactly,
  mapped,
  plus,
  rounded,
  toStep,
} from '../../../src/domain/printed-figures/printed-number';
import { quotients } from '../../../src/domain/printed-figures/rules';

test.each([
  [94.445, 0.01, 94.45, 94.44],
  [-94.445, 0.01, -94.45, -94.44],
  [0.5, 1, 1, 0],
  [1250, 1000, 1000, 1000],
  [1500, 1000, 2000, 1000],
  // 1.005 is a little less in binary, and is printed as people write it.
  [1.005, 0.01, 1.01, 1],
  [0.3, 0.1, 0.3, 0.3],
  [2 / 3, 1e-6, 0.666667, 0.666666],
])('%d to %d is rounded to %d and cut to %d', (value, step, nearest, cut) => {
  expect([toStep(value, step), cutToStep(value, step)]).toEqual([nearest, cut]);
});

test.each([
  [0.01, 2],
  [1, 0],
  [1000, 0],
  [1e-9, 9],
])('a step of %d shows %d decimals', (step, decimals) => {
  expect(decimalsOf(step)).toBe(decimals);
});

test('slack grows with what is compared, and is never less than that of 1', () => {
  expect(dustOf(0.5)).toBe(dustOf(1));
  expect(dustOf(-2000)).toBe(2000 * dustOf(1));
  expect(dustOf(4e12)).toBeLessThan(50);
  expect(dustOf(100)).toBeGreaterThan(100 * Number.EPSILON);
});

describe('how far a quotient is known', () => {
  test('between the ends of what was rounded', () => {
    const share = divided(rounded(50, 1), rounded(100, 10));
    expect(share?.point).toBe(0.5);
    expect([share?.low, share?.high]).toEqual([49.5 / 105, 50.5 / 95]);
  });

  test('of a negative dividend the other way round', () => {
    const share = divided(rounded(-50, 1), rounded(100, 10));
    expect([share?.low, share?.high]).toEqual([-50.5 / 95, -49.5 / 105]);
  });

  test('by nothing not at all, by what may have been nothing only as it is printed', () => {
    expect(divided(exactly(1), exactly(0))).toBeNull();
    expect(divided(exactly(1), { point: 0.5, low: 0, high: 1 })).toEqual(exactly(2));
    expect(divided(exactly(1), { point: -0.5, low: -1, high: 0 })).toEqual(exactly(-2));
  });

  test('sums and falling functions keep their ends in order', () => {
    expect(plus(rounded(1, 1), rounded(2, 0.5))).toEqual({ point: 3, low: 2.25, high: 3.75 });
    expect(mapped(rounded(1, 1), (value) => 2 - value)).toEqual({ point: 1, low: 0.5, high: 1.5 });
  });
});

/** Target 80, actual 60, by every rule; what divides by zero is left out. */
test.each<[target: number, actual: number, isRemainder: boolean, shares: Record<string, number>]>([
  [80, 60, false, { 'R/T': 0.75, '(2T-R)/T': 1.25, 'T/R': 80 / 60 }],
  [80, 60, true, { '(T-R)/T': 0.25 }],
  [80, 0, false, { 'R/T': 0, '(2T-R)/T': 2 }],
  [0, 60, false, { 'T/R': 0 }],
  [0, 60, true, {}],
])('of target %d and actual %d', (target, actual, isRemainder, shares) => {
  const found = quotients(exactly(target), exactly(actual), isRemainder);
  expect(Object.fromEntries(found.map(({ rule, share }) => [rule, share.point]))).toEqual(shares);
});
