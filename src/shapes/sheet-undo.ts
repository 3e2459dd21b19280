import type { SheetPlan } from './sheet-plan';

/** How one input sheet is brought back to what it was. Rows and columns are 1-based. */
export interface SheetUndo extends Pick<SheetPlan, 'name' | 'cells'> {
  /** The sheet was made by what is undone, or stood empty before it. */
  remove: 'sheet' | 'content' | null;
  /** Rows that are deleted. */
  rows: number[];
  /** Columns that were added and hold nothing of people: they go. */
  columns: number[];
}
