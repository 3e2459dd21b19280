import type { CellValue } from '../../shapes/sheet-content';

/** Google's limit of characters in one cell. */
const CELL_TEXT_LIMIT = 50_000;

/** The number format that keeps what is written as text. */
export const TEXT_FORMAT = '@';

/** What would become a formula, behind blanks too, or would lose its own apostrophe, even in a text column. */
const NEEDS_APOSTROPHE = /^(\s*[=+\-@]|[\t\r'])/;

/** A text as long as a cell takes it, cut with `…`. */
export const limited = (text: string): string =>
  text.length > CELL_TEXT_LIMIT ? `${text.slice(0, CELL_TEXT_LIMIT - 1)}…` : text;

/**
 * Makes a value safe for `setValues`, which parses strings: text over the limit is cut with `…`, and text gets a leading
 * apostrophe (dropped by Sheets) where it would otherwise become a formula. In a column that is not formatted as text
 * every string gets one, because `01234`, `1/2` or `12%` would be parsed there.
 */
function safeCell(value: CellValue, format: string): CellValue {
  if (typeof value !== 'string' || value === '') return value;
  const text = limited(value);
  return format !== TEXT_FORMAT || NEEDS_APOSTROPHE.test(text) ? `'${text}` : text;
}

/** Makes whole rows safe; `formatOf` gives the formats of a row by its index in `rows`. */
export function safeRows(rows: CellValue[][], formatOf: (row: number) => string[]): CellValue[][] {
  return rows.map((row, index) => {
    const formats = formatOf(index);
    return row.map((value, column) => safeCell(value, formats[column] ?? TEXT_FORMAT));
  });
}
