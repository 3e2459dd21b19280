import type { BudgetRow } from './budget-row';
import type { Examined } from '../tables/examine';

/** What a group of tables gives: rows, and how far its realised amounts reach. */
export interface GroupResult {
  rows: BudgetRow[];
  /** Last month of the realised amounts; null where there are none. */
  lastMonth: number | null;
  tables: readonly Examined[];
}
