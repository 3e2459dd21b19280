import type { CellValue } from 'hucre';

/** Two characters that XML does not know and the library lets through; a file with one is refused by spreadsheet programs. */
const UNKNOWN = /[\ufffe\uffff]/g;

/** What spreadsheet programs show for a number in the format of a date that is none, as they show `#####`. */
const NO_DATE = '#NUM!';

/** A text as a sheet can hold it. */
export const cleanText = (text: string): string => text.replace(UNKNOWN, '');

/** A value as a sheet can hold it. */
export function cleanValue(value: CellValue): CellValue {
  if (typeof value === 'string') return cleanText(value);
  return value instanceof Date && Number.isNaN(value.getTime()) ? NO_DATE : value;
}
