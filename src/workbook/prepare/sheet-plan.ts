/** A value that goes into a cell. */
export type PlannedValue = string | number | boolean | Date;

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
  records: { firstRow: number; values: PlannedValue[][]; formats: string[][] };
  /** Cells that are empty, or that hold `expected`, and get a value. */
  cells: { row: number; column: number; value: PlannedValue; format: string; expected: PlannedValue }[];
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

/** A sheet that is not touched although it lacks something, because its headings are not found. */
export interface UntouchedSheet {
  name: string;
  headings: string[];
}

/** Everything that a command of *Siapkan* is going to do. */
export interface Preparation {
  plans: SheetPlan[];
  unitColumn: UnitColumn | null;
  untouched: UntouchedSheet[];
}

/** A plan that adds nothing yet. */
export function emptyPlan(name: string): SheetPlan {
  const records = { firstRow: 1, values: [], formats: [] };
  const place = { headerRow: 1, firstColumn: 1, frozenColumns: 0 };
  return { name, isNew: false, ...place, columns: [], records, cells: [], cellChoices: [] };
}

/** Whether a plan changes anything. */
export function isEmptyPlan({ isNew, columns, records, cells }: SheetPlan): boolean {
  return !isNew && columns.length === 0 && records.values.length === 0 && cells.length === 0;
}
