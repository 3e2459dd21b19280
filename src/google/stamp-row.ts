import { safeRows, TEXT_FORMAT } from './cell-text';
import type { CellValue } from '../shapes/sheet-content';

/** Writes some cells of one row of a sheet of ours as text, and sends everything written so far to the server. */
export function stampRow(sheetName: string, row: number, column: number, values: CellValue[]): void {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheetName);
  if (!sheet) return;
  const range = sheet.getRange(row, column, 1, values.length);
  range.setValues(safeRows([values], () => values.map(() => TEXT_FORMAT)));
  SpreadsheetApp.flush();
}

/** Sends everything written so far to the server. */
export function flushWrites(): void {
  SpreadsheetApp.flush();
}

/**
 * Gives a writer of neighbouring rows of a sheet of ours whose formats stand already; each writing is one service call, and
 * sends everything written so far to the server.
 *
 * @param formats number format of each column
 */
export function rowWriter(sheetName: string, formats: string[]): (firstRow: number, rows: CellValue[][]) => void {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheetName);
  return (firstRow, rows) => {
    const [first] = rows;
    if (!sheet || !first) return;
    sheet.getRange(firstRow, 1, rows.length, first.length).setValues(safeRows(rows, () => formats));
    SpreadsheetApp.flush();
  };
}
