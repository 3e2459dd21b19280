import type { CellValue } from '../shapes/sheet-content';
import { reading } from './sheet-block';

/** What the person has selected. */
export interface SelectedRow {
  sheet: string;
  /** 1-based. */
  row: number;
  values: CellValue[];
}

/** The name of the tab that the person looks at. */
export const activeSheetName = (): string => SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getName();

/** The row of the selected cell, over the columns in use. */
export function selectedRow(): SelectedRow {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getActiveSheet();
  const row = spreadsheet.getCurrentCell()?.getRow() ?? 1;
  const [values = []] = reading(
    () => sheet.getRange(row, 1, 1, Math.max(sheet.getLastColumn(), 1)).getValues() as CellValue[][],
  );
  return { sheet: sheet.getName(), row, values };
}

/** The rows that the person has selected, 1-based, and the sheet in which they stand. */
export function selectedRows(): { sheet: string; rows: number[] } {
  const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  const first = range?.getRow() ?? 1;
  const sheet = range?.getSheet().getName() ?? '';
  return { sheet, rows: Array.from({ length: range?.getNumRows() ?? 0 }, (_, index) => first + index) };
}

/** Shows a sheet; false when there is none of that name. */
export function showSheet(name: string): boolean {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = reading(() => spreadsheet.getSheetByName(name));
  if (sheet) spreadsheet.setActiveSheet(sheet);
  return sheet !== null;
}
