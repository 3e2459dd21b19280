import type { PrintedCell } from './printed-number';

/** What a row is: a figure of its own, the sum of others, or their average. */
export type RowKind = 'item' | 'total' | 'average';

export interface FigureRow {
  /** What the row is about, for people. */
  label: string;
  kind: RowKind;
  /** How deep it stands below the rows that hold it, 0 at the top; null where the table has one level, or none that can be told. */
  depth: number | null;
  /** The words of the row say that less is better (`angka kematian`, `maksimal`). */
  isLowerBetter: boolean;
}

export interface FigureColumn {
  /** The headings above it, from top to bottom. */
  header: string;
  /** The period that its headings name, as written; empty: none. */
  period: string;
  /** By row of the table. */
  cells: readonly PrintedCell[];
}

/** Why the figures of a series, or of a table, are not what they seem. */
export type TableNote =
  | { code: 'no-percentage-column' }
  | { code: 'no-operands'; header: string }
  | { code: 'mixed-notations'; header: string }
  | { code: 'footnotes'; cells: string }
  | { code: 'merged-figures'; cells: string };

/** A column of printed percentages or categories with what they were computed from. */
export interface FigureSeries {
  kind: 'performance' | 'budget';
  target: FigureColumn | null;
  actual: FigureColumn | null;
  /** What was printed; null: categories alone. */
  percentage: FigureColumn | null;
  category: FigureColumn | null;
  weight: FigureColumn | null;
  /** The column prints what is left (sisa, efisiensi). */
  isRemainder: boolean;
  /** Columns of the same kind that a figure may have been computed from instead: of another period, or before a change. */
  others: readonly { role: 'target' | 'actual'; column: FigureColumn }[];
  /** The headings alone tie the three columns together; else only that the figures agree does. */
  isCertain: boolean;
}

/** A table of a document as it was recognised. */
export interface PrintedTable {
  sheet: string;
  /** A1 notation, headings included. */
  range: string;
  rows: readonly FigureRow[];
  series: readonly FigureSeries[];
  /** Columns whose totals are checked. */
  amounts: readonly FigureColumn[];
  notes: readonly TableNote[];
}
