import fc from 'fast-check';
import { checkTable } from '../../../src/domain/printed-figures/check-table';
import { cutToStep, toStep } from '../../../src/domain/printed-figures/printed-number';
import { CAPS } from '../../../src/domain/printed-figures/rules';
import { printedAs, tableOf } from './tables';

const formulas = {
  'R/T': (target: number, actual: number) => actual / target,
  '(2T-R)/T': (target: number, actual: number) => (2 * target - actual) / target,
  'T/R': (target: number, actual: number) => target / actual,
};

const roundings = { nearest: toStep, truncated: cutToStep };

const method = fc.record({
  rule: fc.constantFrom(...(Object.keys(formulas) as (keyof typeof formulas)[])),
  cap: fc.constantFrom(null, ...CAPS),
  rounding: fc.constantFrom(...(Object.keys(roundings) as (keyof typeof roundings)[])),
  isRatio: fc.boolean(),
});

const real = { noNaN: true, noDefaultInfinity: true } as const;
const row = fc.record({
  target: fc.double({ min: 5, max: 2000, ...real }),
  share: fc.double({ min: 0.2, max: 1.9, ...real }),
  decimals: fc.integer({ min: 0, max: 3 }),
  percentDecimals: fc.integer({ min: 0, max: 2 }),
});

function printedBy(
  {
    rule,
    cap,
    rounding,
    isRatio,
  }: { rule: keyof typeof formulas; cap: number | null; rounding: keyof typeof roundings; isRatio: boolean },
  target: number,
  actual: number,
  decimals: number,
): string {
  const points = Math.min(formulas[rule](target, actual) * 100, cap ?? Infinity);
  const [value, shown] = isRatio ? [points / 100, decimals + 2] : [points, decimals];
  return printedAs(roundings[rounding](value, 10 ** -shown), shown);
}

const verdicts = (table: Parameters<typeof checkTable>[0]): string[] =>
  checkTable(table).figures.map(({ verdict }) => verdict);

describe('a right figure is never called wrong', () => {
  test('computed from what is printed, by any rule at any precision', () => {
    fc.assert(
      fc.property(method, fc.array(row, { minLength: 1, maxLength: 8 }), (by, rows) => {
        const table = tableOf(
          rows.map(({ target, share, decimals, percentDecimals }) => {
            const [planned, reached] = [toStep(target, 10 ** -decimals), toStep(target * share, 10 ** -decimals)];
            return {
              target: printedAs(planned, decimals),
              actual: printedAs(reached, decimals),
              percentage: printedBy(by, planned, Math.max(reached, 1e-9), percentDecimals),
            };
          }),
        );
        expect(verdicts(table)).not.toContain('wrong');
      }),
      { numRuns: 600 },
    );
  });

  test('computed before target and actual were rounded to what is printed', () => {
    fc.assert(
      fc.property(method, fc.array(row, { minLength: 1, maxLength: 8 }), (by, rows) => {
        const table = tableOf(
          rows.map(({ target, share, decimals, percentDecimals }) => ({
            target: printedAs(toStep(target, 10 ** -decimals), decimals),
            actual: printedAs(toStep(target * share, 10 ** -decimals), decimals),
            percentage: printedBy(by, target, target * share, percentDecimals),
          })),
          { nature: 'measure' },
        );
        expect(verdicts(table)).not.toContain('wrong');
      }),
      { numRuns: 600 },
    );
  });

  test('a mix of rules in one table: rows of the rarer one are findings, not errors', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(method, row), { minLength: 1, maxLength: 8 }), (rows) => {
        const table = tableOf(
          rows.map(([by, { target, share, percentDecimals }]) => {
            const [planned, reached] = [toStep(target, 0.01), toStep(target * share, 0.01)];
            const percentage = printedBy({ ...by, isRatio: false }, planned, reached, percentDecimals);
            return { target: printedAs(planned, 2), actual: printedAs(reached, 2), percentage };
          }),
        );
        expect(verdicts(table)).not.toContain('wrong');
      }),
      { numRuns: 600 },
    );
  });
});
