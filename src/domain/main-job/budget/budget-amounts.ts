import type { Amount, BudgetRow, CeilingColumn } from './budget';
import { isNumber, type SpentColumn } from './budget-columns';
import type { BudgetNode } from './budget-tree';

/** A leaf's amounts after the choice of columns. */
export interface LeafAmounts {
  node: BudgetNode;
  ceiling: number;
  spent: number;
  /** NaN until whoever knows the tree fills it in. */
  planned: number;
  /** Marked as not reported, or empty after an earlier figure to date. */
  notReported: boolean;
  /** Says nothing of its spending, which counts as 0. */
  isBlank: boolean;
  personnel: boolean;
}

/** The amount in Rupiah; null where none is stated. */
export const statedAmount = (amount: Amount): number | null => (amount.kind === 'number' ? amount.value : null);

/** The amount in Rupiah; 0 where none is stated (data dictionary, rule 9). */
export const amountOf = (amount: Amount): number => statedAmount(amount) ?? 0;

/** *Belanja Pegawai*: account group 5.1.01, or the kind of spending where no account is stated. */
export function isPersonnel({ account, kind }: BudgetRow): boolean {
  return account === '' ? /^belanja pegawai$/i.test(kind) : /^5\.1\.01(\.|$)/.test(account);
}

/** Ceiling of a row: an empty cell of the chosen column falls back to `Pagu`; 0 counts as filled. */
export function ceilingOf(row: BudgetRow, column: CeilingColumn): { amount: number; fellBack: boolean } {
  const chosen = row.ceilings[column].value;
  if (chosen.kind === 'number') return { amount: chosen.value, fellBack: false };
  return { amount: amountOf(row.ceilings.original.value), fellBack: column !== 'original' };
}

/** The amounts of a leaf, without its plan. */
export function leafAmounts(node: BudgetNode, column: CeilingColumn, { cellOf, earlier }: SpentColumn): LeafAmounts {
  const { row } = node;
  const { value } = cellOf(row);
  const stops = value.kind === 'blank' && (earlier?.(row).some(isNumber) ?? false);
  return {
    node,
    ceiling: ceilingOf(row, column).amount,
    spent: amountOf(value),
    planned: Number.NaN,
    notReported: value.kind === 'notReported' || stops,
    isBlank: value.kind === 'blank' && !stops,
    personnel: isPersonnel(row),
  };
}
