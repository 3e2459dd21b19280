import type { Cell, CellValue, Sheet } from 'hucre';

/** Two characters that XML does not know and the library lets through; a file with one is refused by spreadsheet programs. */
const UNKNOWN = /[\ufffe\uffff]/g;

const clean = (text: string): string => text.replace(UNKNOWN, '');

/** What spreadsheet programs show for a number in the format of a date that is none, as they show `#####`. */
const NO_DATE = '#NUM!';

/** A value as a sheet can hold it. */
export function cleanValue(value: CellValue): CellValue {
  if (typeof value === 'string') return clean(value);
  return value instanceof Date && Number.isNaN(value.getTime()) ? NO_DATE : value;
}

function cleanCell(cell: Cell): void {
  cell.value = cleanValue(cell.value);
  if (cell.comment) cell.comment.text = clean(cell.comment.text);
  for (const run of [...(cell.richText ?? []), ...(cell.comment?.richText ?? [])]) run.text = clean(run.text);
}

/** Takes out of a sheet what no sheet can hold, wherever it came from. */
export function cleanValues({ rows, cells }: Sheet): void {
  for (const row of rows as (CellValue[] | undefined)[]) {
    row?.forEach((value, column) => void (row[column] = cleanValue(value)));
  }
  for (const cell of cells?.values() ?? []) cleanCell(cell);
}
