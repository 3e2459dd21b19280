import type { CellValue } from './sheet-content';

/** A column to be written; columns of one plan stand side by side. */
export interface PlannedColumn {
  heading: string;
  note: string;
  format: string;
  pixels: number;
  /** Drop-down of these words; empty: none. */
  choices: string[];
  /** Drop-down of the codes in `Unit Kerja`. */
  choosesUnit: boolean;
  /** Part of the group *isian lanjutan*. */
  isAdvanced: boolean;
}

/** What *Siapkan* does to one sheet: only adding, never changing what is filled. Rows and columns are 1-based. */
export interface SheetPlan {
  name: string;
  /** The sheet has to be inserted. */
  isNew: boolean;
  headerRow: number;
  firstColumn: number;
  /** New columns; none when the sheet has them all. */
  columns: PlannedColumn[];
  /** Rows added from `firstRow` on, each over the sheet's columns from the first; formats in the same shape. */
  records: { firstRow: number; values: CellValue[][]; formats: string[][] };
  /** Rows put between those that are there, each after the row of that number as it stands before. */
  inserts: { after: number; values: CellValue[][]; formats: string[][] }[];
  /** Cells that are empty, or that hold `expected`, and get a value. */
  cells: { row: number; column: number; value: CellValue; format: string; expected: CellValue }[];
  /** Drop-downs of single cells. */
  cellChoices: { row: number; column: number; choices: string[] }[];
  frozenColumns: number;
}

/** Where the codes of units stand, for drop-downs. */
export interface UnitColumn {
  sheet: string;
  column: number;
  firstRow: number;
}
