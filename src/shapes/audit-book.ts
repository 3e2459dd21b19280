import type { ColourRule } from './sheet-content';

/** A text that leads to a cell: `'Unit Kerja'!A5`. */
export interface AuditLink {
  text: string;
  to: string;
}

/** A cell of an audit sheet: words, a formula without its `=`, or a link; null is empty. */
export type AuditCell = string | number | null | { formula: string } | AuditLink;

/** What a column of an audit sheet holds; it decides its look. */
export type AuditColumnKind = 'words' | 'step' | 'rule' | 'addOn' | 'difference';

export interface AuditColumn {
  heading: string;
  kind: AuditColumnKind;
  /** Number format, `@` for text. */
  format: string;
  /** In characters. */
  width: number;
}

/** A sheet of formulas: title in row 1, a note in row 2, headings in row 3, records from row 4. */
export interface AuditSheet {
  name: string;
  title: string;
  note: string;
  columns: AuditColumn[];
  rows: AuditCell[][];
  frozenColumns: number;
  colours: ColourRule[];
}

/** Everything that is added to the input sheets: sheets of formulas, and links from the keys of the input to them. */
export interface AuditBook {
  sheets: AuditSheet[];
  /** From and to as in a formula: `'Unit Kerja'!A5`. */
  backLinks: { from: string; to: string }[];
}
