import { safeRows } from './cell-text';
import type { CellValue, SheetContent } from '../shapes/sheet-content';
import { growSheet } from './write-sheet';

/** Rows of a sheet that are written anew, or go when nothing comes in their place. */
export interface RowChange {
  /** The first of them, 1-based. */
  row: number;
  count: number;
  /** As many as there were, or none. */
  rows: CellValue[][];
}

/** Changes that follow upon each other are one, so that many of them are few calls. */
function joined(changes: readonly RowChange[]): RowChange[] {
  const all: RowChange[] = [];
  for (const { row, count, rows } of [...changes].sort((a, b) => a.row - b.row)) {
    const last = all[all.length - 1];
    const isNext = last !== undefined && last.row + last.count === row;
    if (isNext && last.rows.length > 0 === rows.length > 0) {
      last.count += count;
      last.rows = [...last.rows, ...rows];
    } else all.push({ row, count, rows });
  }
  return all;
}

/** Writes rows in place, takes out those that go, and adds the records of `content` below. */
export function changeRows(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  content: SheetContent,
  changes: RowChange[],
): void {
  const all = joined(changes);
  for (const { row, rows } of all) {
    const columns = rows[0]?.length ?? 0;
    if (columns > 0) sheet.getRange(row, 1, rows.length, columns).setValues(safeRows(rows, () => content.formats));
  }
  // New rows first: a sheet cannot lose all the rows that it has.
  growSheet(sheet, content);
  for (const { row, count, rows } of all.reverse()) if (rows.length === 0) sheet.deleteRows(row, count);
}
