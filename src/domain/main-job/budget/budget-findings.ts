import { ceilingOf, type LeafAmounts } from './budget-amounts';
import { standsAside, type Amount, type BudgetRow, type CeilingColumn } from './budget';
import { isNumber } from './budget-columns';
import type { BudgetNode, BudgetTree } from './budget-tree';
import { finding, type Finding } from '../../finding';
import type { Located } from '../indicator/measure';
import { roundPrinted, sum } from '../../number';

type CellOf = (row: BudgetRow) => Located<Amount>;

/** Whether nothing is to be said of a leaf, as of nearly all. */
const isSound = ({ node, ceiling, spent }: LeafAmounts, column: CeilingColumn): boolean =>
  node.unit !== '' && ceiling > 0 && spent <= ceiling && !ceilingOf(node.row, column).fellBack;

/** What is wrong with single rows: without a unit, without a ceiling, spent beyond it. */
export function rowFindings(
  tree: BudgetTree,
  column: CeilingColumn,
  spentCell: CellOf,
  amounts: ReadonlyMap<BudgetNode, LeafAmounts>,
): Finding[] {
  const findings: Finding[] = [];
  for (const node of tree.nodes) {
    const { sheet, row, code, account, ceilings } = node.row;
    const at = (cell: string) => ({ sheet, cell: cell || `A${row}` });
    if (standsAside(node.level)) {
      findings.push(finding('organisation-row', at(''), { code: node.level === 'summary' ? account : code }));
      continue;
    }
    const leaf = amounts.get(node);
    if (!leaf || isSound(leaf, column)) continue;
    const key = account === '' ? code : `${code} ${account}`;
    if (node.unit === '') findings.push(finding('row-without-unit', at(''), { code: key }));
    if (ceilingOf(node.row, column).fellBack) {
      findings.push(finding('ceiling-column-empty', at(ceilings[column].cell), { code: key }));
    }
    const ceilingCell = at((isNumber(ceilings[column]) ? ceilings[column] : ceilings.original).cell);
    if (leaf.ceiling < 0) findings.push(finding('negative-ceiling', ceilingCell, { code: key, ceiling: leaf.ceiling }));
    if (leaf.ceiling === 0) findings.push(finding('zero-ceiling', ceilingCell, { code: key }));
    if (leaf.ceiling >= 0 && leaf.spent > leaf.ceiling) {
      findings.push(
        finding('spent-above-ceiling', at(spentCell(node.row).cell), {
          code: key,
          spent: leaf.spent,
          ceiling: leaf.ceiling,
        }),
      );
    }
  }
  return findings;
}

/** The amount a row states, else the sum of what its children state. */
function statedAmount(node: BudgetNode, cellOf: CellOf): number {
  const { value } = cellOf(node.row);
  if (value.kind === 'number') return value.value;
  return sum(node.children.map((child) => statedAmount(child, cellOf)));
}

/** A parent that differs from the sum of its children, in its ceiling or in its realised amount. */
export function parentFindings(tree: BudgetTree, column: CeilingColumn, spentCell: CellOf): Finding[] {
  const ceilingCell: CellOf = ({ ceilings }) => (isNumber(ceilings[column]) ? ceilings[column] : ceilings.original);
  const compared = { ceiling: ceilingCell, spent: spentCell };
  const findings: Finding[] = [];
  for (const node of tree.nodes) {
    if (node.children.length === 0) continue;
    for (const what of ['ceiling', 'spent'] as const) {
      const cellOf = compared[what];
      const { value, cell } = cellOf(node.row);
      if (value.kind !== 'number') continue;
      const total = sum(node.children.map((child) => statedAmount(child, cellOf)));
      if (roundPrinted(value.value) === roundPrinted(total)) continue;
      const values = { code: node.row.code, what, stated: value.value, total, difference: value.value - total };
      findings.push(finding('parent-differs', { sheet: node.row.sheet, cell }, values));
    }
  }
  return findings;
}
