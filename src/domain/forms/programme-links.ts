import { canonical } from '../canonical';
import type { IndicatorResult } from '../main-job/indicator/indicator-result';
import type { BudgetNode, BudgetTree } from '../main-job/budget/budget-tree';
import { grouped } from '../grouped';

/** Levels of the budget that the forms list; accounts and details are added up below them. */
const formLevels: readonly BudgetNode['level'][] = ['programme', 'activity', 'subActivity'];

/** The budget rows that a form lists, in the order of the sheet. */
export const formNodes = (tree: BudgetTree): BudgetNode[] =>
  tree.nodes.filter(({ level }) => formLevels.includes(level));

/**
 * Finds the budget row that column *Program* of an indicator names, by its code or by its description; of several rows with
 * one description the highest.
 */
export function programmeFinder(tree: BudgetTree): (programme: string) => BudgetNode | null {
  const byName = new Map<string, BudgetNode>();
  const rank = ({ level }: BudgetNode): number => formLevels.indexOf(level);
  for (const node of [...formNodes(tree)].sort((a, b) => rank(a) - rank(b))) {
    for (const name of [node.row.code, node.row.description]) {
      if (!byName.has(canonical(name))) byName.set(canonical(name), node);
    }
  }
  return (programme) => byName.get(canonical(programme)) ?? null;
}

/** A line of *Formulir E.81*: a budget row, an indicator, or both side by side. */
export interface RenjaLine {
  node: BudgetNode | null;
  result: IndicatorResult | null;
}

/**
 * The lines of *Formulir E.81* (Permendagri 86/2017): first the indicators of no budget row, then every row with the
 * indicators that name it, the first beside it and the others below.
 */
export function renjaLines(results: readonly IndicatorResult[], tree: BudgetTree | null): RenjaLine[] {
  const find = tree ? programmeFinder(tree) : () => null;
  const groups = grouped(results, ({ indicator }) => find(indicator.programme));
  const withoutRow = (groups.get(null) ?? []).map((result): RenjaLine => ({ node: null, result }));
  const rows = (tree ? formNodes(tree) : []).flatMap((node): RenjaLine[] => {
    const [first = null, ...others] = groups.get(node) ?? [];
    return [{ node, result: first }, ...others.map((result): RenjaLine => ({ node: null, result }))];
  });
  return [...withoutRow, ...rows];
}
