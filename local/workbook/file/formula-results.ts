import { dateToSerial, type Cell, type RoundtripWorkbook } from 'hucre';

/** A formula whose result is not in the file, by sheet name and A1 address. */
export interface MissingResult {
  sheet: string;
  row: number;
  column: number;
}

/** The reader gives text, logical and date results as the cell's value only; the writer takes them from the formula. */
function completeResult(cell: Cell, is1904: boolean): void {
  const value = cell.formulaResult ?? cell.value;
  if (value === null) return;
  cell.formulaResult = value instanceof Date ? dateToSerial(value, is1904) : value;
}

/**
 * Keeps the results of formulas through saving, and lists the formulas that have none: programs that write workbooks
 * without calculating them leave such cells, which read as empty.
 */
export function completeFormulaResults(workbook: RoundtripWorkbook): MissingResult[] {
  const missing: MissingResult[] = [];
  for (const sheet of workbook.sheets) {
    for (const [key, cell] of sheet.cells ?? []) {
      if (cell.formula === undefined) continue;
      completeResult(cell, workbook.dateSystem === '1904');
      if (cell.formulaResult !== undefined && cell.formulaResult !== null) continue;
      const [row, column] = key.split(',').map(Number);
      missing.push({ sheet: sheet.name, row: row ?? 0, column: column ?? 0 });
    }
  }
  return missing;
}
