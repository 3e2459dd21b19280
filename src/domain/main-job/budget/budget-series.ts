import type { Amount, BudgetRow } from './budget';
import type { LeafAmounts } from './budget-amounts';
import { finding, type Finding, type FindingCode } from '../../finding';
import type { Located } from '../indicator/measure';
import { roundPrinted } from '../../number';
import { endsQuarter, isFullYear, limitQuarterOf, type Period } from '../../period';

/** A figure with its cell. */
export interface Stated {
  cell: string;
  figure: number;
}

/** The cells that state an amount. */
export function amountsIn(cells: readonly Located<Amount>[]): Stated[] {
  const found: Stated[] = [];
  for (const { value, cell } of cells) if (value.kind === 'number') found.push({ cell, figure: value.value });
  return found;
}

const percentsIn = (cells: readonly Located<number | null>[]): Stated[] =>
  cells.flatMap(({ value, cell }) => (value === null ? [] : [{ cell, figure: value }]));

/** The first figure to date that is below the one before it. */
function fallIn(stated: readonly Stated[]): { before: Stated; after: Stated } | null {
  const at = stated.findIndex(({ figure }, index) => figure < (stated[index - 1]?.figure ?? -Infinity));
  const [before, after] = [stated[at - 1], stated[at]];
  return before && after ? { before, after } : null;
}

/** How many quarterly columns to date have been reached. */
export const quartersTo = (period: Period): number => (endsQuarter(period) ? limitQuarterOf(period) : 0);

type FallCode = Extract<FindingCode, 'spending-falls' | 'physical-falls' | 'cash-plan-falls'>;

/** A row's figures to date never fall (data dictionary, rule 9); said of the first that does. */
export function fallsOf(
  code: FallCode,
  row: BudgetRow,
  keyOf: (row: BudgetRow) => string,
  stated: readonly Stated[],
): Finding[] {
  const fall = fallIn(stated);
  if (!fall) return [];
  const values = { code: keyOf(row), before: fall.before.figure, after: fall.after.figure };
  return [finding(code, { sheet: row.sheet, cell: fall.after.cell }, values)];
}

const saysNothing = ({ value }: Located<number | null>): boolean => value === null;

/** Whether a row says nothing of physical progress, as most do. */
const saysNoProgress = ({ node: { row } }: LeafAmounts): boolean =>
  saysNothing(row.physical) &&
  row.physicalToQuarter.every(saysNothing) &&
  row.ofForms.plannedPhysicalToQuarter.every(saysNothing);

/** Physical progress to date, done and planned: it never falls, and lies between nothing and the whole. */
export function physicalProgress(leaves: readonly LeafAmounts[], keyOf: (row: BudgetRow) => string, period: Period) {
  const stating = leaves.filter((leaf) => !saysNoProgress(leaf));
  return stating.flatMap(({ node: { row } }): Finding[] => {
    const toDate = percentsIn(row.physicalToQuarter.slice(0, quartersTo(period)));
    const planned = percentsIn(row.ofForms.plannedPhysicalToQuarter);
    const key = keyOf(row);
    const beyond = [...toDate, ...planned, ...percentsIn([row.physical])].filter(
      ({ figure }) => figure < 0 || figure > 100,
    );
    return [
      ...beyond.map(({ cell, figure }) =>
        finding('physical-beyond', { sheet: row.sheet, cell }, { code: key, value: figure }),
      ),
      ...fallsOf('physical-falls', row, keyOf, toDate),
      ...fallsOf('physical-falls', row, keyOf, planned),
    ];
  });
}

/** At least so many equal figures to date look like those of single quarters. */
const MOST_EQUAL = 3;

/** A plan to the end of the year below this share of the ceiling, or to the third quarter below that, is no plan in Rupiah. */
const LEAST_OF_YEAR = 1 / 2;
const LEAST_TO_THIRD = 1 / 500;

/** A plan below 0, above every ceiling of its row, or so far below that it may be per cent or thousands; 0 is a plan. */
function planBeyond({ node: { row }, ceiling }: LeafAmounts, key: string, plan: readonly Stated[]): Finding[] {
  const { original, shifted, revised } = row.ceilings;
  const most = Math.max(ceiling, ...amountsIn([original, shifted, revised]).map(({ figure }) => figure));
  const lowest = [-Infinity, -Infinity, LEAST_TO_THIRD, LEAST_OF_YEAR].map((share) => share * ceiling);
  const odd = plan.find(
    ({ cell, figure }) =>
      figure < 0 ||
      roundPrinted(figure) > roundPrinted(most) ||
      (figure > 0 && figure < (lowest[row.cashPlan.findIndex((own) => own.cell === cell)] ?? -Infinity)),
  );
  if (!odd || ceiling <= 0) return [];
  return [finding('cash-plan-beyond', { sheet: row.sheet, cell: odd.cell }, { code: key, plan: odd.figure, ceiling })];
}

/**
 * A cash plan that is not to date, or in other units, moves the limit in force without a word: it falls, stands still below the
 * ceiling, or has nothing to do with it. A full year has another limit.
 */
export function cashPlans(leaves: readonly LeafAmounts[], keyOf: (row: BudgetRow) => string, period: Period) {
  if (isFullYear(period)) return [];
  return leaves.flatMap((leaf): Finding[] => {
    const { row } = leaf.node;
    const plan = amountsIn(row.cashPlan);
    const [first, last] = [plan[0], plan[plan.length - 1]];
    if (!first || !last) return [];
    const key = keyOf(row);
    const falls = fallsOf('cash-plan-falls', row, keyOf, plan);
    if (falls.length > 0) return falls;
    const isFlat = plan.length >= MOST_EQUAL && first.figure > 0 && last.figure === first.figure;
    if (!isFlat || first.figure >= leaf.ceiling) return planBeyond(leaf, key, plan);
    const values = { code: key, plan: first.figure, ceiling: leaf.ceiling };
    return [finding('cash-plan-periodic', { sheet: row.sheet, cell: `${first.cell}:${last.cell}` }, values)];
  });
}
