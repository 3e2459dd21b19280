import { budgetByCeiling, type BudgetFigures } from '../main-job/budget/absorption';
import type { CeilingColumn } from '../main-job/budget/budget';
import { usedColumns } from '../main-job/budget/budget-columns';
import type { BudgetNode } from '../main-job/budget/budget-tree';
import { roundMeasured } from '../number';
import type { Rules } from '../settings';
import type { Target } from '../main-job/indicator/measure';

/** The cash plan of a budget row to date, TW I–IV: 0 to 3. */
export type PlanOf = (node: BudgetNode, quarter: number) => Target;

const YEAR_END = 3;
const missing: Target = { kind: 'missing' };

/** What the plan of a row states of a quarter; null: nothing. */
function statedPlan({ row }: BudgetNode, quarter: number): number | null {
  const stated = row.cashPlan[quarter]?.value;
  return stated?.kind === 'number' ? stated.value : null;
}

/**
 * The cash plans that go with one column of ceilings. The sheet has one plan, of whichever ceiling: it is that of the column where
 * its amount at the year's end is the ceiling there, and not that of a column whose ceiling is another; where the year's end decides
 * nothing it goes with the newest ceiling. A sum is missing where a row's plan goes with other ceilings: what was planned then is not
 * known.
 */
export function plansFor(column: CeilingColumn, budget: BudgetFigures, rules: Rules): PlanOf {
  const used = usedColumns(budget.tree.nodes.map(({ row }) => row));
  const [newest = column] = used;
  const ceilingIn = (node: BudgetNode, of: CeilingColumn): number | null => {
    const { ceiling } = budgetByCeiling(budget, of, rules).ofNode(node);
    return ceiling === null ? null : roundMeasured(ceiling);
  };
  const goesWith = (node: BudgetNode): boolean => {
    if (used.length < 2) return true;
    const own = ceilingIn(node, column);
    const end = statedPlan(node, YEAR_END);
    const atEnd = end === null ? null : roundMeasured(end);
    if (own === atEnd) return true;
    const isOfAnother = atEnd !== null && used.some((other) => ceilingIn(node, other) === atEnd);
    return !isOfAnother && own === ceilingIn(node, newest);
  };
  const known = new Map<BudgetNode, boolean>();
  const isKnown = (node: BudgetNode): boolean => {
    const found = known.get(node) ?? goesWith(node);
    known.set(node, found);
    return found;
  };
  /** Its own, else the sum of the rows below that have one; null: none has, undefined: not known. */
  const planned = (node: BudgetNode, quarter: number): number | null | undefined => {
    const own = statedPlan(node, quarter);
    if (own !== null) return isKnown(node) ? own : undefined;
    const below = node.children.map((child) => planned(child, quarter));
    if (below.includes(undefined)) return undefined;
    const stated = below.flatMap((value) => value ?? []);
    return stated.length === 0 ? null : stated.reduce((total, value) => total + value, 0);
  };
  return (node, quarter) => {
    const value = planned(node, quarter) ?? null;
    return value === null ? missing : { kind: 'number', value };
  };
}
