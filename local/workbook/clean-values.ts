import type { Cell, CellValue, Sheet } from 'hucre';

/** Two characters that XML does not know and the library lets through; a file with one is refused by spreadsheet programs. */
const UNKNOWN = /[\ufffe\uffff]/g;

const clean = (text: string): string => text.replace(UNKNOWN, '');

const cleanValue = (value: CellValue): CellValue => (typeof value === 'string' ? clean(value) : value);

function cleanCell(cell: Cell): void {
  cell.value = cleanValue(cell.value);
  if (cell.comment) cell.comment.text = clean(cell.comment.text);
  for (const run of [...(cell.richText ?? []), ...(cell.comment?.richText ?? [])]) run.text = clean(run.text);
}

/** Takes out of a sheet what no file can hold, wherever it came from. */
export function cleanValues({ rows, cells }: Sheet): void {
  for (const row of rows as (CellValue[] | undefined)[]) {
    row?.forEach((value, column) => void (row[column] = cleanValue(value)));
  }
  for (const cell of cells?.values() ?? []) cleanCell(cell);
}
