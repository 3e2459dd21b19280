import fc from 'fast-check';
import {
  decimalsAfterDivision,
  decimalsOf,
  isBelow,
  measuredOrNull,
  roundMeasured,
  roundOrNull,
  roundPrinted,
  sum,
  weightedMean,
  withoutDust,
} from '../../src/domain/number';

const figure = fc.double({ min: -1e9, max: 1e9, noNaN: true });

describe('rounding (rule 8: half away from zero, two decimals)', () => {
  it.each([
    [89.994, 89.99],
    [89.995, 90],
    [89.9949999, 89.99],
    [1.005, 1.01],
    [2.675, 2.68],
    [69.35714285714286, 69.36],
    [-24.645, -24.65],
    [-24.6449, -24.64],
    [-1.005, -1.01],
    [0.004, 0],
    [100 / 3, 33.33],
    [200 / 3, 66.67],
    [13_701_369.005, 13_701_369.01],
  ])('%p is printed as %p', (value, printed) => {
    expect(roundPrinted(value)).toBe(printed);
  });

  it('never yields a negative zero, which a sheet would print as -0,00', () => {
    expect(Object.is(roundPrinted(-0.001), 0)).toBe(true);
  });

  it('leaves a missing figure missing', () => {
    expect(roundOrNull(null)).toBeNull();
    expect(roundOrNull(1.239)).toBe(1.24);
  });

  it('property: rounding twice changes nothing', () => {
    fc.assert(fc.property(figure, (value) => roundPrinted(roundPrinted(value)) === roundPrinted(value)));
  });

  it('property: a figure and its opposite are rounded alike', () => {
    fc.assert(fc.property(figure, (value) => roundPrinted(-value) + roundPrinted(value) === 0));
  });

  it('property: rounding keeps the order and moves no figure by more than half a hundredth', () => {
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        expect(roundPrinted(Math.min(a, b))).toBeLessThanOrEqual(roundPrinted(Math.max(a, b)));
        expect(Math.abs(roundPrinted(a) - a)).toBeLessThanOrEqual(0.005 + 1e-6);
      }),
    );
  });
});

describe('limits compare what is printed (rule 8)', () => {
  it.each([
    [89.994, 90, true],
    [89.995, 90, false],
    [89.996, 90, false],
    [90, 90, false],
    [90.001, 90, false],
    [89.99, 90, true],
    [-0.001, 0, false],
    [92.5, 92.504, false],
  ])('%p against a limit of %p: below = %p', (value, limit, below) => {
    expect(isBelow(value, limit)).toBe(below);
  });
});

describe('weighted mean', () => {
  const item = fc.record({
    value: fc.integer({ min: -200, max: 300 }),
    weight: fc.integer({ min: 1, max: 50 }),
  });

  it('is null without a positive weight', () => {
    expect(weightedMean([])).toBeNull();
    expect(weightedMean([{ value: 80, weight: 0 }])).toBeNull();
  });

  it('property: lies between the smallest and the largest value', () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 1 }), (items) => {
        const values = items.map(({ value }) => value);
        const mean = weightedMean(items) ?? NaN;
        expect(mean).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(mean).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
      }),
    );
  });

  it('property: a common factor of the weights changes nothing', () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 1 }), fc.integer({ min: 1, max: 9 }), (items, factor) => {
        const scaled = items.map(({ value, weight }) => ({ value, weight: weight * factor }));
        expect(weightedMean(scaled)).toBeCloseTo(weightedMean(items) ?? NaN, 9);
      }),
    );
  });
});

describe('sum', () => {
  it('adds', () => expect(sum([1, 2.5, -4])).toBe(-0.5));
  it('of nothing is 0', () => expect(sum([])).toBe(0));
  it('property: does not depend on the order for whole Rupiah', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e12 })), (values) => {
        expect(sum([...values].reverse())).toBe(sum(values));
      }),
    );
  });
});

describe('measured values are printed as they were entered (rule 8: at most six decimals)', () => {
  it.each([
    [7, 0],
    [-3, 0],
    [0.4, 1],
    [-0.421, 3],
    [12.5, 1],
    [0.381 - 0.379, 3],
    [12_345.3, 1],
    [-75_000.35, 2],
    [1_234_567.25, 2],
    [99_999_999.01, 2],
    [100.381 - 100.379, 3],
    [2_000_000_000_000_000.5, 0],
    [1_234_567_890.123, 3],
    [1.1234567, 6],
    [100 / 3, 6],
  ])('%p has %i decimals', (value, decimals) => expect(decimalsOf(value)).toBe(decimals));

  it.each<[number[], number]>([
    [[1, 3], 2],
    [[75_000.35, 3], 4],
    [[1.5, 3], 3],
    [[3, 1.25], 4],
    [[0.12345, 1], 6],
    [[], 2],
  ])('a division of %p has %i', (operands, decimals) => expect(decimalsAfterDivision(...operands)).toBe(decimals));

  it.each([
    [0.381 - 0.379, undefined, 0.002],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [2.45, 1, 2.5],
    [-2.44, 1, -2.4],
    [-0.04, 1, 0],
    [12, undefined, 12],
  ])('%p to %p decimals is %p', (value, decimals, printed) => expect(roundMeasured(value, decimals)).toBe(printed));

  it('property: an amount with two decimals or fewer is printed with them, whatever its size', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), fc.nat(2), (digits, decimals) => {
        const value = digits / 10 ** decimals;
        expect(decimalsOf(value)).toBe((/\.(\d+)$/.exec(String(value))?.[1] ?? '').length);
        expect(roundMeasured(value)).toBe(value);
      }),
    );
  });

  it('leaves a missing value missing', () => expect([measuredOrNull(null), measuredOrNull(1.5)]).toEqual([null, 1.5]));

  it('a figure within 1e-9 of 0 is 0 (rule 3)', () => {
    expect([9.9e-10, -9.9e-10, 1e-9, -1e-9].map(withoutDust)).toEqual([0, 0, 1e-9, -1e-9]);
  });
});

test('so large a number has no decimals, and stays finite', () => {
  expect(roundPrinted(1.7e308)).toBe(1.7e308);
  expect(roundPrinted(-1e15)).toBe(-1e15);
});
