/** A column of a form as it is printed. */
export interface PrintedColumn {
  /** Its headings from top to bottom; neighbours with the same heading share it. */
  headings: readonly string[];
  /** Figures stand to the right and never break. */
  isFigure: boolean;
  /** Under the number of the columns that share its headings but the last. */
  isJoint: boolean;
  /** Whether it names the row: where a form has too many columns for a page, it stands in every part. */
  isKey: boolean;
  /** Under its number, where it stands apart from the columns before it. */
  number?: string;
  /** How the form's own arithmetic forms the column: `8+9+10+11`. */
  arithmetic: string;
}

/** A cell of the foot of a form, over several columns. */
export interface FootCell {
  text: string;
  span: number;
}

/** A form as it is printed: every word and every figure decided, so that a sheet and a paper of it say the same. */
export interface FormTable {
  columns: readonly PrintedColumn[];
  rows: readonly { cells: readonly string[]; isStrong: boolean }[];
  /** Rows below the table; the spans of each add up to the columns. */
  foot: readonly (readonly FootCell[])[];
}
