import type { BudgetAmount, BudgetRow } from './budget-row';
import { depths } from '../tables/code';
import type { SettledLine } from './ceilings';
import { keyOf } from '../tables/examine';
import { amountsOf, type LineAmounts, type SettledGroup } from './line-amounts';
import type { Settled } from './money';
import { everyNode, leavesOf, type OutlineNode } from '../tables/outline';
import type { BudgetLine } from '../tables/table';

/** Lines of all tables of a group by their key, the outline of the one that comes last in time first. */
function nodesOf(tables: readonly Settled[]): {
  nodes: OutlineNode[];
  linesByKey: Map<string, SettledLine[]>;
} {
  const linesByKey = new Map<string, SettledLine[]>();
  for (const settled of tables) {
    for (const line of settled.table.leaves) {
      const key = keyOf(line);
      linesByKey.set(key, [...(linesByKey.get(key) ?? []), { line, settled }]);
    }
  }
  const [main, ...others] = [...tables].sort(
    (a, b) =>
      b.table.leaves.length - a.table.leaves.length ||
      (b.table.table.period?.to ?? 0) - (a.table.table.period?.to ?? 0),
  );
  if (!main) return { nodes: [], linesByKey };
  const known = new Set(main.table.leaves.map(keyOf));
  const added = others
    .flatMap(({ table }) => table.leaves)
    .filter((line) => !known.has(keyOf(line)) && known.add(keyOf(line)));
  return { nodes: [...main.table.outline.roots, ...added.map((line) => ({ line, children: [] }))], linesByKey };
}

const sourceOf = (line: BudgetLine, settled: Settled): string =>
  `${settled.table.table.file}!${settled.table.table.sheet}!${line.row}`;

/** What all rows of a group share. */
export type OfGroup = Pick<BudgetRow, 'hasOwnCode' | 'startsAt' | 'layouts'>;

function rowOf(line: BudgetLine, own: Pick<BudgetRow, 'source' | 'amounts' | 'isLeaf'>, ofGroup: OfGroup): BudgetRow {
  const { office, label, code, account, name, kind, group, fund } = line;
  return { office, label, code, account, name, kind, group, fund, ...own, ...ofGroup };
}

const add = (sum: Map<BudgetAmount, number>, amounts: ReadonlyMap<BudgetAmount, number>): void => {
  for (const [amount, value] of amounts) sum.set(amount, Math.round(((sum.get(amount) ?? 0) + value) * 100) / 100);
};

/**
 * The rows of the sheet that the tables of a group give: every line from the programme down, with the sum of the lines below it.
 *
 * @returns with the last month of the realised amounts (0: none)
 */
export function rowsOf(
  tables: readonly Settled[],
  settled: SettledGroup,
  ofGroup: OfGroup,
): { rows: BudgetRow[]; lastMonth: number } {
  const { nodes, linesByKey } = nodesOf(tables);
  const read = new Map<string, LineAmounts>();
  const amountsAt = (line: BudgetLine): LineAmounts => {
    const key = keyOf(line);
    const found = read.get(key) ?? amountsOf(linesByKey.get(key) ?? [], settled);
    read.set(key, found);
    return found;
  };
  const tableOf = new Map(
    tables.flatMap((one) => everyNode(one.table.outline.roots).map(({ line }) => [line, one] as const)),
  );
  // What stands above the programmes is no row of the sheet: offices become units.
  const written = everyNode(nodes).filter(({ line: { depth } }) => depth === null || depth >= depths.programme);
  const rows = written.map(({ line, children }) => {
    const amounts = new Map<BudgetAmount, number>();
    for (const leaf of children.length > 0 ? leavesOf(children) : [line]) add(amounts, amountsAt(leaf).amounts);
    const own = tableOf.get(line);
    const source = own ? sourceOf(line, own) : '';
    return rowOf(line, { source, amounts, isLeaf: children.length === 0 }, ofGroup);
  });
  return { rows, lastMonth: Math.max(0, ...[...read.values()].map(({ lastMonth }) => lastMonth)) };
}
