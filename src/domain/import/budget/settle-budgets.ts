import type { BudgetRow } from './budget-row';
import type { GroupResult } from './group-result';
import { settleGroup } from './settle-group';
import type { ImportBook } from '../book/import-book';
import type { ImportDay } from '../import-day';
import type { Dialogue } from '../dialogue';
import type { Examined } from '../tables/examine';
import type { LeftOut } from '../tables/relate';
import { areOwnTotals } from '../tables/same-totals';
import { joinSameKeys } from '../tables/same-keys';
import { tellGenerated } from '../tables/tell-generated';

/** The rows that all groups of tables of the budget give. */
export interface BudgetResult {
  rows: BudgetRow[];
  /** Last month of the realised amounts, 1–12; null where nothing was realised. */
  lastMonth: number | null;
  /** Tables whose rows are taken, and those that wait for an answer or were left out. */
  taken: Examined[];
  heldBack: Examined[];
}

/** The unit that tables name in their titles or tabs; empty where others hold the same table, each as another unit sees it. */
function unitOfTables(group: readonly Examined[], leftOut: readonly LeftOut[]): string {
  const [unit = '', ...others] = [...new Set(group.map(({ table }) => table.ofUnit ?? ''))];
  const isShared = leftOut.some(({ reason, of }) => reason === 'same' && group.includes(of));
  return others.length > 0 || isShared ? '' : unit;
}

const withUnit = (rows: readonly BudgetRow[], unit: string): BudgetRow[] =>
  rows.map((row) => (row.label === '' ? { ...row, label: unit } : row));

/**
 * Settles the tables of the budget, group by group.
 *
 * @param groups tables about the same lines
 * @param leftOut tables of the same money that are not taken
 */
export function settleBudgets(
  groups: readonly (readonly Examined[])[],
  leftOut: readonly LeftOut[],
  dialogue: Dialogue,
  day: ImportDay,
  book: ImportBook,
): BudgetResult {
  const settle = (group: readonly Examined[]): GroupResult | null => {
    const joined = group.map((table) => joinSameKeys(table, dialogue));
    const isOwn = group.every((table) => areOwnTotals(table, book.totals, dialogue)) && tellGenerated(group, dialogue);
    const tables = joined.flatMap((one) => one ?? []);
    return isOwn && tables.length === group.length ? settleGroup(tables, dialogue, day, book) : null;
  };
  const settled = groups.map((group) => ({ group, result: settle(group) }));
  const taken = settled.flatMap(({ group, result }) => (result ? [{ group, result }] : []));
  return {
    rows: taken.flatMap(({ group, result }) => withUnit(result.rows, unitOfTables(group, leftOut))),
    lastMonth: Math.max(0, ...taken.map(({ result }) => result.lastMonth ?? 0)) || null,
    taken: taken.flatMap(({ group }) => group),
    heldBack: settled.flatMap(({ group, result }) => (result ? [] : group)),
  };
}
