import type { Cell, CellValue, Sheet } from 'hucre';
import { cleanText, cleanValue } from '../../../src/reading/clean-value';

function cleanCell(cell: Cell): void {
  cell.value = cleanValue(cell.value);
  if (cell.comment) cell.comment.text = cleanText(cell.comment.text);
  for (const run of [...(cell.richText ?? []), ...(cell.comment?.richText ?? [])]) run.text = cleanText(run.text);
}

/** Takes out of a sheet what no sheet can hold, wherever it came from. */
export function cleanValues({ rows, cells }: Sheet): void {
  for (const row of rows as (CellValue[] | undefined)[]) {
    row?.forEach((value, column) => void (row[column] = cleanValue(value)));
  }
  for (const cell of cells?.values() ?? []) cleanCell(cell);
}
