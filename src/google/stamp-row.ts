import { safeRows } from './sheet/cell-text';
import type { CellValue } from '../shapes/sheet-content';
import { flushWrites, reading, writing } from './sheet-block';

export { flushWrites };

/**
 * Gives a writer of neighbouring rows of a sheet of ours whose formats stand already; each writing is one service call, and
 * sends everything written so far to the server.
 *
 * @param formats number format of each column that is written
 * @param column the first of them, 1-based
 */
export function rowWriter(
  sheetName: string,
  formats: string[],
  column = 1,
): (firstRow: number, rows: CellValue[][]) => void {
  const sheet = reading(() => SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheetName));
  return (firstRow, rows) => {
    const [first] = rows;
    if (!sheet || !first) return;
    const values = safeRows(rows, () => formats);
    writing(() => void sheet.getRange(firstRow, column, rows.length, first.length).setValues(values));
    flushWrites();
  };
}
