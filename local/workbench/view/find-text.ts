import type { LocalWorkbook } from '../../workbook/local-workbook';
import type { Requests } from '../protocol';
import { displayText } from './display';

/** Cells of a sheet whose shown text holds a text, large or small letters alike, row by row; the next one after a place. */
export function findText(
  workbook: LocalWorkbook,
  { sheet, row, column, text, isBack }: Requests['find']['takes'],
): Requests['find']['gives'] {
  if (!workbook.sheetNames().includes(sheet)) return { place: null, number: 0, count: 0 };
  const store = workbook.store(sheet);
  const { locale } = workbook;
  const wanted = text.toLowerCase();
  const found: { row: number; column: number }[] = [];
  if (wanted !== '') {
    store.sheet.rows.forEach((values, r) =>
      values.forEach((value, c) => {
        if (value === null || value === '') return;
        if (displayText(value, store.format(r, c), locale).toLowerCase().includes(wanted))
          found.push({ row: r, column: c });
      }),
    );
  }
  const after = (cell: { row: number; column: number }): boolean =>
    cell.row > row || (cell.row === row && cell.column > column);
  const before = (cell: { row: number; column: number }): boolean =>
    cell.row < row || (cell.row === row && cell.column < column);
  // Round the sheet: behind the last one comes the first.
  const at = isBack ? found.filter(before).length - 1 : found.findIndex(after);
  const index = at >= 0 ? at : isBack ? found.length - 1 : 0;
  const cell = found[index];
  return { place: cell ? { sheet, ...cell } : null, number: cell ? index + 1 : 0, count: found.length };
}
