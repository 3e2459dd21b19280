import type { RuntimeOptions } from '../../../local/runtime/apps-script';

/** Something that the local runtime does because Google does it. */
export interface Behaviour {
  /** Where Google (or our collection of what Google says) tells so. */
  source: string;
  title: string;
  /** An expression, or statements with `return`, run as one execution. */
  body: string;
  /** What it gives, or the message of what it throws. */
  gives: unknown;
  options?: Partial<RuntimeOptions>;
}

export type Row = [source: string, title: string, body: string, gives: unknown, options?: Partial<RuntimeOptions>];

/** Reads a table of behaviours. */
export function behaviours(rows: readonly Row[]): Behaviour[] {
  return rows.map(([source, title, body, gives, options]) => ({ source, title, body, gives, options }));
}

/** Two sheets, the first with two rows. */
export const SHEET = `const book = SpreadsheetApp.getActive(); const sheet = book.getSheetByName('Lembar');`;
