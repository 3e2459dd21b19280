import fc from 'fast-check';
import { budgetFigures, type Absorption } from '../../../../src/domain/main-job/budget/absorption';
import type { BudgetRow } from '../../../../src/domain/main-job/budget/budget';
import { buildBudgetTree } from '../../../../src/domain/main-job/budget/budget-tree';
import { endOf } from '../../../../src/domain/period';
import type { Rules } from '../../../../src/domain/settings';
import { budgetRow, rules } from '../../builders';

const figuresOf = (rows: readonly BudgetRow[], settings: Rules = rules()) =>
  budgetFigures(buildBudgetTree(rows), settings, endOf(settings.period, settings.year));
const ofAgency = (rows: readonly BudgetRow[], settings: Rules = rules()): Absorption =>
  figuresOf(rows, settings).ofUnits(null);

const a = '1.06.02.2.01.0001';

describe('properties of absorption', () => {
  const leaf = fc.record({
    ceiling: fc.integer({ min: 1, max: 1e9 }),
    share: fc.integer({ min: 0, max: 100 }),
    unit: fc.constantFrom('U1', 'U2'),
  });
  const leaves = fc.array(leaf, { minLength: 1, maxLength: 20 });
  const build = (list: readonly { ceiling: number; share: number; unit: string }[]): BudgetRow[] =>
    list.map(({ ceiling, share, unit }, index) =>
      budgetRow(`1.06.02.2.01.${1000 + index}`, { ceiling, spent: Math.floor((ceiling * share) / 100), unit }),
    );

  it('Σ leaves = total, whatever the order of the rows', () => {
    fc.assert(
      fc.property(leaves, (list) => {
        const rows = build(list);
        const total = ofAgency([budgetRow('1.06.02'), ...rows]);
        expect(total.ceiling).toBe(list.reduce((sum, { ceiling }) => sum + ceiling, 0));
        const shuffled = ofAgency([...rows].reverse().concat(budgetRow('1.06.02')));
        expect(shuffled).toEqual(total);
      }),
    );
  });

  it('the units and what has none add up to the agency', () => {
    fc.assert(
      fc.property(leaves, (list) => {
        const figures = figuresOf(build(list));
        const parts = ['U1', 'U2'].map((unit) => figures.ofUnits(new Set([unit])));
        const whole = figures.ofUnits(null);
        expect(parts.reduce((sum, { ceiling }) => sum + ceiling, 0)).toBe(whole.ceiling);
        expect(parts.reduce((sum, { remainder }) => sum + remainder, 0)).toBe(whole.remainder);
      }),
    );
  });

  it('lies between the lowest and the highest of its leaves, and in 0…100 when nothing is overspent', () => {
    fc.assert(
      fc.property(leaves, (list) => {
        const rows = build(list);
        const singles = rows.map((row) => ofAgency([row]).absorption ?? NaN);
        const whole = ofAgency(rows).absorption ?? NaN;
        expect(whole).toBeGreaterThanOrEqual(Math.min(...singles) - 1e-9);
        expect(whole).toBeLessThanOrEqual(Math.max(...singles) + 1e-9);
        expect(whole).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('a parent row with any figures of its own never changes the total', () => {
    fc.assert(
      fc.property(leaves, fc.integer({ min: 0, max: 1e9 }), (list, figure) => {
        const rows = build(list);
        expect(ofAgency([budgetRow('1.06.02', { ceiling: figure, spent: figure }), ...rows])).toEqual(ofAgency(rows));
      }),
    );
  });

  it('the limit never falls in the course of the year when plan and targets do not', () => {
    const names = ['TW I', 'TW II', 'TW III'];
    const plan = fc
      .array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 })
      .map((cells) => cells.sort((x, y) => x - y));
    fc.assert(
      fc.property(plan, (cells) => {
        const limits = names.map(
          (name) => ofAgency([budgetRow(a, { ceiling: 100, plan: cells })], rules({ period: name })).limit ?? NaN,
        );
        expect([...limits].sort((x, y) => x - y)).toEqual(limits);
      }),
    );
  });
});
