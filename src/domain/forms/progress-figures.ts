import { budgetFigures, physicalParts, type Absorption, type BudgetFigures } from '../main-job/budget/absorption';
import { standsAside } from '../main-job/budget/budget';
import type { BudgetNode } from '../main-job/budget/budget-tree';
import { weightedMean } from '../number';
import { endsQuarter, lastMonthOf, limitQuarterOf } from '../period';
import type { Rules } from '../settings';

/** What *RFK* says of a budget row beside its figures to date; amounts in Rupiah, physical progress in points. */
export interface ProgressFigures {
  /** Realised up to the end of last month; null where no column says it. */
  before: number | null;
  /** Realised within the last month of the period. */
  within: number | null;
  /** `Rencana Fisik s.d. TW n`, weighted by ceiling as the physical progress is. */
  plannedPhysical: number | null;
}

/** The figures of rows, and of the agency for null. */
export function progressFigures(figures: BudgetFigures, rules: Rules): (node: BudgetNode | null) => ProgressFigures {
  const { tree } = figures;
  const number = lastMonthOf(rules.period) - 1;
  const lastMonth =
    number === 0 ? null : budgetFigures(tree, { ...rules, period: { kind: 'month', number } }, figures.today);
  const of = (budget: BudgetFigures, node: BudgetNode | null): Absorption =>
    node ? budget.ofNode(node) : budget.ofUnits(null);
  const quarter = endsQuarter(rules.period) ? limitQuarterOf(rules.period) - 1 : -1;
  const planned = ({ ofForms }: BudgetNode['row']): number | null =>
    ofForms.plannedPhysicalToQuarter[quarter]?.value ?? null;
  const tops = tree.nodes.filter(({ parent, level }) => parent === null && !standsAside(level));
  const ceilingOf = (node: BudgetNode): number => figures.ofNode(node).ceiling;
  return (node) => {
    const { spent } = of(figures, node);
    const before = lastMonth === null ? 0 : lastMonth.isToDate ? of(lastMonth, node).spent : null;
    return {
      before,
      within: spent === null || before === null ? null : spent - before,
      plannedPhysical: weightedMean((node ? [node] : tops).flatMap((one) => physicalParts(one, planned, ceilingOf))),
    };
  };
}
