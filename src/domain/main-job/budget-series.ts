import type { Amount, BudgetRow } from './budget';
import type { LeafAmounts } from './budget-amounts';
import { finding, type Finding, type FindingCode } from '../finding';
import type { Located } from './measure';
import { endsQuarter, isFullYear, limitQuarterOf, type Period } from '../period';

/** A figure with its cell. */
interface Stated {
  cell: string;
  figure: number;
}

/** The cells that state an amount. */
export const amountsIn = (cells: readonly Located<Amount>[]): Stated[] =>
  cells.flatMap(({ value, cell }) => (value.kind === 'number' ? [{ cell, figure: value.value }] : []));

const percentsIn = (cells: readonly Located<number | null>[]): Stated[] =>
  cells.flatMap(({ value, cell }) => (value === null ? [] : [{ cell, figure: value }]));

/** The first figure to date that is below the one before it. */
export function fallIn(stated: readonly Stated[]): { before: Stated; after: Stated } | null {
  const at = stated.findIndex(({ figure }, index) => figure < (stated[index - 1]?.figure ?? -Infinity));
  const [before, after] = [stated[at - 1], stated[at]];
  return before && after ? { before, after } : null;
}

/** How many quarterly columns to date have been reached. */
export const quartersTo = (period: Period): number => (endsQuarter(period) ? limitQuarterOf(period) : 0);

type FallCode = Extract<FindingCode, 'spending-falls' | 'physical-falls' | 'cash-plan-falls'>;

/** A row's figures to date never fall (data dictionary, rule 9); said of the first that does. */
export function fallsOf(code: FallCode, { sheet }: BudgetRow, key: string, stated: readonly Stated[]): Finding[] {
  const fall = fallIn(stated);
  if (!fall) return [];
  const values = { code: key, before: fall.before.figure, after: fall.after.figure };
  return [finding(code, { sheet, cell: fall.after.cell }, values)];
}

/** Physical progress to date: it never falls, and lies between nothing and the whole. */
export function physicalProgress(leaves: readonly LeafAmounts[], keyOf: (row: BudgetRow) => string, period: Period) {
  return leaves.flatMap(({ node: { row } }): Finding[] => {
    const toDate = percentsIn(row.physicalToQuarter.slice(0, quartersTo(period)));
    const key = keyOf(row);
    const beyond = [...toDate, ...percentsIn([row.physical])].filter(({ figure }) => figure < 0 || figure > 100);
    return [
      ...beyond.map(({ cell, figure }) =>
        finding('physical-beyond', { sheet: row.sheet, cell }, { code: key, value: figure }),
      ),
      ...fallsOf('physical-falls', row, key, toDate),
    ];
  });
}

/** At least so many equal figures to date look like those of single quarters. */
const MOST_EQUAL = 3;

/**
 * A cash plan that is not to date lowers the limit in force without a word: it falls, or stands still below the ceiling. A full
 * year has another limit.
 */
export function cashPlans(leaves: readonly LeafAmounts[], keyOf: (row: BudgetRow) => string, period: Period) {
  if (isFullYear(period)) return [];
  return leaves.flatMap(({ node: { row }, ceiling }): Finding[] => {
    const plan = amountsIn(row.cashPlan);
    const [first, last] = [plan[0], plan[plan.length - 1]];
    const falls = fallsOf('cash-plan-falls', row, keyOf(row), plan);
    if (falls.length > 0 || !first || !last || plan.length < MOST_EQUAL) return falls;
    if (first.figure <= 0 || last.figure !== first.figure || first.figure >= ceiling) return [];
    const values = { code: keyOf(row), plan: first.figure, ceiling };
    return [finding('cash-plan-periodic', { sheet: row.sheet, cell: `${first.cell}:${last.cell}` }, values)];
  });
}
