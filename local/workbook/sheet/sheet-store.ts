import type { Cell, CellStyle, CellValue, ConditionalRule, Sheet } from 'hucre';
import { deleteSheetColumns, insertSheetColumns } from './insert-columns';
import { openCharts, restoreCharts, type SheetCharts } from '../charts/sheet-charts';
import { copySheet, type SheetImage, type StoredProtection, type StoreState } from './sheet-image';
import { AUTOMATIC_FORMAT, createWrittenFormats } from './written-formats';

/** The least size of a grid in Google Sheets, also after an import. */
const MIN_ROWS = 1000;
export const MIN_COLUMNS = 26;
/** How Google shows a date whose cell has no format of its own. */
const DATE_FORMAT = 'dd/MM/yyyy';

/** One sheet of the workbook: values and formats by zero-based row and column, straight on the xlsx structure. */
export interface SheetStore {
  readonly sheet: Sheet;
  maxRows: number;
  maxColumns: number;
  readonly protections: StoredProtection[];
  /** Number of rows and columns up to the last cell with content. */
  extent(): { rows: number; columns: number };
  rowValues(row: number): readonly CellValue[];
  /** True for a formula written in this run: nothing here can calculate it. */
  hasUnknownResult(row: number, column: number): boolean;
  /** The formula of a cell with its `=`; empty without one. */
  formula(row: number, column: number): string;
  format(row: number, column: number): string;
  /** Rows written alike should share one array. */
  setFormats(row: number, column: number, formats: readonly string[]): void;
  /** Styles columns from a row down to the end of the sheet. */
  setLook(fromRow: number, column: number, count: number, style: CellStyle): void;
  /** The style of a cell, also what stands in no file yet. */
  style(row: number, column: number): CellStyle | undefined;
  /** Keeps the cell's style, comment and check box; a formula, a link and rich text give way, as in Google Sheets. */
  setValue(row: number, column: number, value: CellValue): void;
  setFormula(row: number, column: number, formula: string): void;
  /** Inserts empty columns at an index; what stands there moves to the right. */
  insertColumns(at: number, count: number): void;
  /** Takes columns out; what stands behind them moves to the left. */
  deleteColumns(at: number, count: number): void;
  clear(row: number, column: number, rows: number, columns: number, withFormats: boolean): void;
  conditionalRules(): ConditionalRule[];
  /** Its charts; read from the file when they are first asked for. */
  charts(): SheetCharts;
  /** Null: nobody has asked for the charts. */
  openedCharts(): SheetCharts | null;
  /** To be called before the workbook is saved. */
  finish(): void;
  /** The sheet as it stands. */
  image(): SheetImage;
}

function filledLength(row: readonly CellValue[]): number {
  let length = row.length;
  while (length > 0 && (row[length - 1] === null || row[length - 1] === '')) length -= 1;
  return length;
}

/**
 * Opens a sheet of a workbook that was read with its styles, or an empty one just added to it.
 * @param known what an earlier store of the same sheet knew
 */
export function openSheetStore(sheet: Sheet, known?: StoreState): SheetStore {
  const cells = (sheet.cells ??= new Map<string, Cell>());
  const formats = createWrittenFormats(sheet, cells, known?.formats);
  const unknownResults = new Set<string>(known?.unknownResults);
  let charts: SheetCharts | null = known?.charts ? restoreCharts(sheet, known.charts) : null;

  function extent(): { rows: number; columns: number } {
    let rows = 0;
    let columns = 0;
    sheet.rows.forEach((row, index) => {
      const length = filledLength(row);
      if (length > 0) rows = index + 1;
      if (length > columns) columns = length;
    });
    return { rows, columns };
  }

  function setValue(row: number, column: number, value: CellValue): void {
    while (sheet.rows.length <= row) sheet.rows.push([]);
    const values = sheet.rows[row] as CellValue[];
    while (values.length <= column) values.push(null);
    values[column] = value;
    if (cells.size === 0) return;
    const key = `${row},${column}`;
    unknownResults.delete(key);
    const { style, comment, checkbox } = cells.get(key) ?? {};
    const type = value === null ? 'empty' : 'string';
    if (style || comment || checkbox) cells.set(key, { value, type, style, comment, checkbox });
    else cells.delete(key);
  }

  function setFormula(row: number, column: number, formula: string): void {
    setValue(row, column, null);
    const key = `${row},${column}`;
    cells.set(key, { ...cells.get(key), value: null, type: 'formula', formula });
    unknownResults.add(key);
  }

  function clearCell(row: number, column: number, withFormats: boolean): void {
    setValue(row, column, null);
    const cell = withFormats ? cells.get(`${row},${column}`) : undefined;
    if (!cell) return;
    delete cell.style;
    delete cell.checkbox;
  }

  function clear(row: number, column: number, rows: number, columns: number, withFormats: boolean): void {
    const plain = new Array<string>(columns).fill(AUTOMATIC_FORMAT);
    for (let r = row; r < Math.min(row + rows, sheet.rows.length); r += 1) {
      const end = Math.min(column + columns, sheet.rows[r]?.length ?? 0);
      for (let c = column; c < end; c += 1) clearCell(r, c, withFormats);
      if (withFormats && end > column) formats.set(r, column, plain);
    }
  }

  const store: SheetStore = {
    sheet,
    maxRows: known?.maxRows ?? Math.max(sheet.rows.length, MIN_ROWS),
    maxColumns: known?.maxColumns ?? Math.max(extent().columns, MIN_COLUMNS),
    protections: structuredClone(known?.protections ?? []),
    extent,
    rowValues: (row) => sheet.rows[row] ?? [],
    hasUnknownResult: (row, column) => unknownResults.size > 0 && unknownResults.has(`${row},${column}`),
    formula: (row, column) => {
      const { formula } = cells.get(`${row},${column}`) ?? {};
      return formula === undefined ? '' : `=${formula.replace(/^=/, '')}`;
    },
    format: (row, column) =>
      formats.at(row, column) ??
      (cells.size === 0 ? undefined : cells.get(`${row},${column}`)?.style?.numFmt) ??
      (sheet.rows[row]?.[column] instanceof Date ? DATE_FORMAT : AUTOMATIC_FORMAT),
    setFormats: (row, column, written) => formats.set(row, column, written),
    setLook: (fromRow, column, count, style) => formats.setLook(fromRow, column, count, style),
    style: (row, column) => formats.styleOf(row, column),
    setValue,
    setFormula,
    insertColumns: (at, count) => insertSheetColumns(sheet, cells, formats, at, count),
    deleteColumns: (at, count) => deleteSheetColumns(sheet, cells, formats, at, count),
    clear,
    charts: () => (charts ??= openCharts(sheet)),
    openedCharts: () => charts,
    conditionalRules: () => (sheet.conditionalRules ??= []),
    finish: () => formats.finish(),
    image: () => ({
      sheet: copySheet(sheet),
      state: {
        maxRows: store.maxRows,
        maxColumns: store.maxColumns,
        formats: formats.state(),
        protections: structuredClone(store.protections),
        unknownResults: [...unknownResults],
        charts: charts && { list: structuredClone(charts.list), touched: [...charts.touched] },
      },
    }),
  };
  return store;
}
