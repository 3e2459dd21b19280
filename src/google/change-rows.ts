import { safeRows } from './sheet/cell-text';
import type { CellValue, SheetContent } from '../shapes/sheet-content';
import { flushWrites, reading, writing } from './sheet-block';
import { growSheet, type EndOfSheet } from './sheet/write-sheet';

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

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes rows in place and adds the records of `content` below; those that go stay for now. */
export function changeRows(sheet: Sheet, content: SheetContent, changes: RowChange[], place: EndOfSheet): void {
  for (const { row, rows } of joined(changes)) {
    const columns = rows[0]?.length ?? 0;
    if (columns > 0) sheet.getRange(row, 1, rows.length, columns).setValues(safeRows(rows, () => content.formats));
  }
  // New rows first: a sheet cannot lose all the rows that it has.
  growSheet(sheet, content, place);
}

/** Takes out the rows that go, the last first; how many the sheet has tells which of them are gone already. */
export function removeRows(sheet: Sheet, changes: RowChange[]): void {
  let expected = reading(() => sheet.getMaxRows());
  for (const { row, count, rows } of joined(changes).reverse()) {
    if (rows.length > 0) continue;
    const before = expected;
    writing((again) => {
      if (!again || sheet.getMaxRows() === before) sheet.deleteRows(row, count);
    });
    flushWrites();
    expected -= count;
  }
}
