import fc from 'fast-check';
import type { Calculation } from '../../../../src/domain/main-job/indicator/attained';
import { isEquation, operandDecimals } from '../../../../src/domain/main-job/indicator/printed-equation';
import { roundMeasured, roundPrinted } from '../../../../src/domain/number';

const ratio = (actual: number, target: number): Calculation => ({ formula: 'R/T', actual, target });

test.each<[string, Calculation, number, boolean]>([
  ['R ÷ T', ratio(66, 32), 206.25, true],
  ['R ÷ T with another result', ratio(66, 32), 206.26, false],
  ['(2T − R) ÷ T', { formula: '(2T-R)/T', actual: 17.22, target: 13.26 }, 70.14, true],
  ['T ÷ R', { formula: 'T/R', actual: 8, target: 10 }, 125, true],
  [
    'a score over the bound of its grade',
    { formula: 'gradeScore', target: 'BB', actual: 'B', score: 65.2, bound: 70 },
    93.14,
    true,
  ],
  [
    'held below the next grade',
    { formula: 'gradeScore', target: 'BB', actual: 'B', score: 70, bound: 70 },
    99.99,
    false,
  ],
  ['told in words', { formula: 'zeroTarget', actual: 3 }, 0, true],
])('an equation gives its result: %s', (_what, calculation, points, expected) => {
  expect(isEquation(calculation, points)).toBe(expected);
});

test.each<[string, Calculation, number, number | undefined, [number, number][]]>([
  [
    'whole operands',
    ratio(66, 32),
    206.25,
    undefined,
    [
      [66, 0],
      [32, 0],
    ],
  ],
  [
    'as they were entered',
    ratio(9.71, 14),
    69.36,
    undefined,
    [
      [9.71, 2],
      [14, 0],
    ],
  ],
  [
    'two decimals of a division, which do',
    ratio(100 / 3, 50),
    66.67,
    2,
    [
      [100 / 3, 3],
      [50, 0],
    ],
  ],
  ['a calculation in words', { formula: 'inside', low: 80, high: 90, actual: 85.5 }, 100, undefined, [[85.5, 1]]],
])('decimals of operands: %s', (_what, calculation, points, ofActual, expected) => {
  const decimals = operandDecimals(calculation, points, ofActual);
  for (const [operand, shown] of expected) expect([operand, decimals(operand)]).toEqual([operand, shown]);
});

test('what is printed gives what is printed, with no decimal more than that takes (rule 8)', () => {
  const part = fc.integer({ min: 1, max: 999 });
  fc.assert(
    fc.property(part, part, part, (top, bottom, target) => {
      const actual = top / bottom;
      const points = (actual / target) * 100;
      const decimals = operandDecimals(ratio(actual, target), points, 2);
      const shown = (count: number): number => roundPrinted((roundMeasured(actual, count) / target) * 100);
      const count = decimals(actual);
      expect(shown(count)).toBe(roundPrinted(points));
      for (let fewer = 2; fewer < count; fewer++) expect(shown(fewer)).not.toBe(roundPrinted(points));
    }),
  );
});
