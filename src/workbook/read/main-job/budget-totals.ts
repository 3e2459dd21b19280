import type { BudgetNode, BudgetTree } from '../../../domain/main-job/budget/budget-tree';
import { sum } from '../../../domain/number';
import { budgetTable } from '../../schema/tables';
import type { Row } from '../row';
import { compareTotals, noteDifference, summedKeys } from '../totals';

type BudgetKey = keyof (typeof budgetTable)['columns'];
type BudgetRows = readonly Row<BudgetKey>[];

/** The rows of one budget: a recapitulation has several, each below the row of its organisation. */
function sectionsOf(nodes: readonly BudgetNode[]): BudgetNode[][] {
  const sections: BudgetNode[][] = [[]];
  for (const node of nodes) {
    if (node.level === 'organisation') sections.push([]);
    else sections[sections.length - 1]?.push(node);
  }
  return sections;
}

/** `Jumlah Program …` stands below what it covers, the name of an agency above. */
const isLabelled = (key: string): boolean => /^(?:grand |sub ?-?)?(?:total|jumlah)\b/i.test(key);

const isUnder = (account: string, summary: string): boolean => account === summary || account.startsWith(`${summary}.`);

/**
 * What each summary by account sums up: the leaves under its account; where the leaves state none, all of them together with the
 * other summaries of the highest level of spending.
 */
function summarised(section: readonly BudgetNode[]): { summaries: BudgetNode[]; leaves: BudgetNode[] }[] {
  const leaves = section.filter(({ level, children }) => level !== 'summary' && children.length === 0);
  const summaries = section.filter(({ level }) => level === 'summary');
  if (leaves.some(({ row }) => row.account !== '')) {
    return summaries.map((summary) => ({
      summaries: [summary],
      leaves: leaves.filter(({ row }) => isUnder(row.account, summary.row.account)),
    }));
  }
  const spending = summaries.filter(({ row }) => isUnder(row.account, '5'));
  const highest = Math.min(...spending.map(({ row }) => row.account.length));
  return [{ summaries: spending.filter(({ row }) => row.account.length === highest), leaves }];
}

/**
 * Compares every total of a budget with the leaves that it covers: labelled ones, keys without digits, rows of organisations, and
 * summaries by account (data dictionary, Rows, sheet Anggaran Belanja).
 *
 * @param rows the rows of the tree's nodes, in the same order
 * @param named rows whose key has no digits
 */
export function compareBudgetTotals(tree: BudgetTree, rows: BudgetRows, totals: BudgetRows, named: BudgetRows): void {
  const hasSummaries = tree.nodes.some(({ level }) => level === 'summary');
  const hasOrganisations = tree.nodes.some(({ level }) => level === 'organisation');
  if (totals.length + named.length === 0 && !hasSummaries && !hasOrganisations) return;
  const rowOf = new Map(tree.nodes.map((node, index) => [node, rows[index]]));
  const rowsOf = (nodes: readonly BudgetNode[]): Row<BudgetKey>[] => nodes.flatMap((node) => rowOf.get(node) ?? []);
  const organisations = rowsOf(tree.nodes.filter(({ level }) => level === 'organisation'));
  compareTotals(
    budgetTable,
    [
      ...totals.map((row) => ({ row, isLeading: false })),
      ...named.map((row) => ({ row, isLeading: !isLabelled(row.text('code')) })),
      ...organisations.map((row) => ({ row, isLeading: true })),
    ],
    rowsOf(tree.leaves),
  );
  if (!hasSummaries) return;
  for (const { summaries, leaves } of sectionsOf(tree.nodes).flatMap(summarised)) {
    const [first] = rowsOf(summaries);
    if (!first || leaves.length === 0) continue;
    const [says, covered] = [rowsOf(summaries), rowsOf(leaves)];
    for (const key of summedKeys(budgetTable)) {
      const stated = says.flatMap((row) => row.sumOf(key) ?? []);
      if (stated.length === 0) continue;
      const total = sum(covered.map((row) => row.sumOf(key) ?? 0));
      const label = summaries.map(({ row }) => row.account).join(' + ');
      if (Math.abs(sum(stated) - total) >= 0.005) noteDifference(first, key, label, sum(stated), total);
    }
  }
}
