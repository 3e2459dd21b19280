import { safeRows, TEXT_FORMAT } from './cell-text';
import type { CellValue } from './sheet-content';

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
