/** A cell value as `Range.getValues` and `setValues` know it; an empty cell is `''`. */
export type CellValue = string | number | boolean | Date;

/** A sheet as read: every row has the same length; formats are read on request. */
export interface SheetGrid {
  name: string;
  values: CellValue[][];
  /** Number format of each number (`0.00%`), at its place in `values`; of other cells empty or not there. Absent when not asked for. */
  formats?: string[][];
  /** Merged rectangles in A1 notation; absent when not asked for. */
  merged?: string[];
}

/** A text of an output sheet that leads to a cell of another sheet, or to a page. */
export interface CellLink {
  text: string;
  /** Address of a page, or of a file beside the workbook, in place of a cell. */
  url?: string;
  /** Name of the sheet it leads to; a name that does not exist gives plain text. */
  sheet: string;
  /** A1 notation; empty: the first cell. */
  cell: string;
}

/** Links of neighbouring columns, one row per record from row 4 on; they replace the texts written there. */
export interface LinkBlock {
  /** First column, 1-based. */
  column: number;
  rows: CellLink[][];
}

/** One colouring rule of an output sheet, written as a conditional format so that it moves with the rows. */
export interface ColourRule {
  /** Range in A1 notation, e.g. `M4:M`. */
  range: string;
  /** The rule holds where this formula is true for the first cell of the range; only `;`-free formulas. */
  formula: string;
  background?: string;
  fontColour?: string;
  bold?: boolean;
}

/** A chart of the cells of its own sheet: first column the categories, first row the names of the series. */
export interface ChartContent {
  title: string;
  kind: 'column' | 'bar' | 'line' | 'combo';
  /** A1 notation with the headings, e.g. `H4:K12`. */
  range: string;
  /** Cell of the upper left corner, 1-based; only for a chart that is not on the sheet yet. */
  row: number;
  column: number;
  /** Pixels. */
  width: number;
  height: number;
  isStacked?: boolean;
  /** Names of categories stand upright: there is room for them. */
  isUpright?: boolean;
  /** Where the axis of values begins unless values are lower. */
  least?: number;
  /** How each series is drawn; `line` beside bars in a combo. */
  series: { colour: string; line?: boolean; dashed?: boolean; labelled?: boolean }[];
  legend: 'bottom' | 'none';
}

/** Everything an output sheet shows: what to write is decided before any service is called. */
export interface SheetContent {
  name: string;
  /** Whole sheet from A1: marker in row 1, row 2 empty, headings in row 3, records from row 4; all rows equally long. */
  rows: CellValue[][];
  /** Number format per column from row 4 on (`@` for text, `0.00`, `#,##0`); rows 1–3 are text. */
  formats: string[];
  /** Runs of equally wide columns: first column (1-based), how many, width in pixels. */
  widths: { from: number; count: number; pixels: number }[];
  /** Headings and records break into lines; `only`: and stand in their cells as they come, for two calls less. */
  isWrapped?: boolean | 'only';
  /** Columns behind those that matter first, in a group that can be folded: the first (1-based) and how many. */
  details?: { from: number; count: number };
  /** Columns whose records do not break into lines: the first (1-based) and how many. */
  oneLine?: { from: number; count: number };
  frozenRows: number;
  /** More rows than a new sheet has, whether they are needed or not. */
  hasRoom?: boolean;
  /** A filter over the headings and everything below. */
  isFiltered?: boolean;
  frozenColumns: number;
  colours: ColourRule[];
  /** Description of the protection with warning only. */
  protection: string;
  links?: LinkBlock;
  /** Drawn over the sheet; one that stands already keeps its place and its look. */
  charts?: ChartContent[];
  hidden?: boolean;
  /** How many of the columns at the right people do not see. */
  hiddenColumns?: number;
  /** What the hidden columns hold beside a row that a version without them wrote, for a sheet that only grows. */
  codesOfEarlier?: (cells: readonly CellValue[]) => CellValue[];
}
