import type { Amount, BudgetRow } from './budget';
import type { BudgetNode } from './budget-tree';
import type { Located } from './measure';
import { isFullYear, limitQuarterOf, type Period } from '../period';
import type { CeilingBasis } from '../settings';

/** A leaf's amounts after the choice of columns. */
export interface LeafAmounts {
  node: BudgetNode;
  ceiling: number;
  spent: number;
  planned: number;
  notReported: boolean;
  personnel: boolean;
}

/** Whether a cell states an amount: empty, *not reported* and unreadable ones do not. */
export const isNumber = ({ value }: Located<Amount>): boolean => value.kind === 'number';

/** The amount in Rupiah; 0 where none is stated (data dictionary, rule 9). */
export const amountOf = (amount: Amount): number => (amount.kind === 'number' ? amount.value : 0);

/** *Belanja Pegawai*: account group 5.1.01, or the kind of spending where no account is stated. */
export function isPersonnel({ account, kind }: BudgetRow): boolean {
  return account === '' ? /^belanja pegawai$/i.test(kind) : /^5\.1\.01(\.|$)/.test(account);
}

export type CeilingColumn = keyof BudgetRow['ceilings'];

/** Which column holds the ceiling: `Perubahan bila ada` takes the newest column that holds any figure (sheet Anggaran). */
export function ceilingColumn(rows: readonly BudgetRow[], basis: CeilingBasis): CeilingColumn {
  if (basis !== 'revisedIfAny') return basis;
  const newest: CeilingColumn[] = ['revised', 'shifted'];
  return newest.find((column) => rows.some(({ ceilings }) => isNumber(ceilings[column]))) ?? 'original';
}

/** Ceiling of a row: an empty cell of the chosen column falls back to `Pagu`; 0 counts as filled. */
export function ceilingOf(row: BudgetRow, column: CeilingColumn): { amount: number; fellBack: boolean } {
  const chosen = row.ceilings[column].value;
  if (chosen.kind === 'number') return { amount: chosen.value, fellBack: false };
  return { amount: amountOf(row.ceilings.original.value), fellBack: column !== 'original' };
}

/** The column of the realised amounts: the quarter's when it holds any figure, else `Realisasi` (rule 9). */
export function spentIndex(rows: readonly BudgetRow[], period: Period): number | null {
  const quarter = isFullYear(period) ? 4 : limitQuarterOf(period);
  const endsHere = period.kind !== 'month' || period.number % 3 === 0;
  if (quarter === 0 || !endsHere) return null;
  return rows.some(({ spentToQuarter }) => spentToQuarter[quarter - 1]?.value.kind === 'number') ? quarter - 1 : null;
}
