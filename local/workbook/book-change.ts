import type { Cell, CellValue, ColumnDef } from 'hucre';
import type { LocalWorkbook } from './local-workbook';
import { isSameSheet, type SheetImage } from './sheet/sheet-image';
import type { SheetStore } from './sheet/sheet-store';

/** A zero-based rectangle of one sheet. */
export interface SheetBlock {
  sheet: string;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** What a workbook shall hold from now on; plain data, so that it can be kept and done again elsewhere. */
export type BookChange =
  | { kind: 'cells'; block: SheetBlock; values: CellValue[][]; formats: string[][]; cells: Map<string, Cell> }
  /** Sheets as they shall stand, and the names of all in their order: others go. */
  | { kind: 'sheets'; order: string[]; sheets: SheetImage[] }
  | { kind: 'column'; sheet: string; column: number; definition: ColumnDef | null };

/** Cells that a change holds, as a measure of what keeping it costs. */
export function sizeOf(change: BookChange): number {
  if (change.kind === 'cells') return change.block.rows * change.block.columns;
  if (change.kind === 'column') return 1;
  return change.sheets.reduce((sum, { sheet }) => sum + sheet.rows.reduce((cells, row) => cells + row.length, 0), 0);
}

/** A block as it stands. */
export function cellsOf(workbook: LocalWorkbook, block: SheetBlock): BookChange {
  const store = workbook.store(block.sheet);
  const cells = new Map<string, Cell>();
  const values: CellValue[][] = [];
  const formats: string[][] = [];
  const known = store.sheet.cells;
  const ofLine = new Array<string>(block.columns);
  for (let row = block.row; row < block.row + block.rows; row += 1) {
    const line = store.rowValues(row);
    const own = new Array<CellValue>(block.columns);
    const above = formats.at(-1);
    let isAlike = above !== undefined;
    for (let index = 0; index < block.columns; index += 1) {
      const column = block.column + index;
      own[index] = line[column] ?? null;
      const format = (ofLine[index] = store.format(row, column));
      isAlike &&= above?.[index] === format;
      const cell = known && known.size > 0 ? known.get(`${row},${column}`) : undefined;
      if (cell) cells.set(`${row},${column}`, { ...cell });
    }
    values.push(own);
    // Most rows are formatted alike: they share one list.
    formats.push(isAlike && above ? above : ofLine.slice());
  }
  return { kind: 'cells', block, values, formats, cells };
}

function putCell(store: SheetStore, row: number, column: number, value: CellValue, cell: Cell | undefined): void {
  // A formula that a script wrote has no result that anybody here knows.
  if (cell?.formula !== undefined && value === null) store.setFormula(row, column, cell.formula);
  else store.setValue(row, column, value);
  if (cell) store.sheet.cells?.set(`${row},${column}`, { ...cell });
  else store.sheet.cells?.delete(`${row},${column}`);
}

function putCells(
  store: SheetStore,
  { block: { row, column }, values, formats, cells }: Extract<BookChange, { kind: 'cells' }>,
): void {
  values.forEach((line, r) => {
    line.forEach((value, c) => putCell(store, row + r, column + c, value, cells.get(`${row + r},${column + c}`)));
    const wanted = formats[r] ?? [];
    if (wanted.some((format, c) => store.format(row + r, column + c) !== format)) {
      store.setFormats(row + r, column, wanted);
    }
  });
  store.maxRows = Math.max(store.maxRows, row + values.length);
  store.maxColumns = Math.max(store.maxColumns, column + (values[0]?.length ?? 0));
}

/**
 * Makes a change and gives the one that takes it back; null when it is about a sheet that is gone.
 * The sheets that a change holds belong to the workbook afterwards: a change is made once.
 */
export function makeChange(workbook: LocalWorkbook, change: BookChange): BookChange | null {
  const names = workbook.sheetNames();
  if (change.kind === 'sheets') {
    const touched = names.filter((name) => !change.order.includes(name) || change.sheets.some(named(name)));
    const back: BookChange = {
      kind: 'sheets',
      order: names,
      sheets: touched.map((name) => workbook.store(name).image()),
    };
    change.sheets.forEach((image) => workbook.put(image));
    for (const name of names) if (!change.order.includes(name)) workbook.removeSheet(name);
    change.order.forEach((name, index) => workbook.sheetNames().includes(name) && workbook.moveSheet(name, index));
    return back;
  }
  const name = change.kind === 'cells' ? change.block.sheet : change.sheet;
  if (!names.includes(name)) return null;
  const store = workbook.store(name);
  if (change.kind === 'column') {
    const back = columnOf(store, name, change.column);
    const columns = (store.sheet.columns ??= []);
    while (columns.length <= change.column) columns.push({});
    columns[change.column] = change.definition ?? {};
    return back;
  }
  const back = cellsOf(workbook, change.block);
  putCells(store, change);
  return back;
}

const named =
  (name: string) =>
  ({ sheet }: SheetImage): boolean =>
    sheet.name === name;

/** A column's width and look as they stand. */
export function columnOf(store: SheetStore, sheet: string, column: number): BookChange {
  const standing = store.sheet.columns?.[column];
  return { kind: 'column', sheet, column, definition: standing ? { ...standing } : null };
}

/** All sheets of a workbook as they stand. */
export function sheetsOf(workbook: LocalWorkbook): Extract<BookChange, { kind: 'sheets' }> {
  const order = workbook.sheetNames();
  return { kind: 'sheets', order, sheets: order.map((name) => workbook.store(name).image()) };
}

/** What has become different since: the change that takes it back, and the one that makes it again; null for nothing. */
export function differenceSince(
  before: Extract<BookChange, { kind: 'sheets' }>,
  workbook: LocalWorkbook,
): { back: BookChange; forth: BookChange } | null {
  const now = sheetsOf(workbook);
  const standing = new Map(before.sheets.map((image) => [image.sheet.name, image]));
  const changed = now.sheets.filter((image) => {
    const old = standing.get(image.sheet.name);
    return !old || !isSameSheet(old, image);
  });
  const names = new Set(changed.map(({ sheet }) => sheet.name));
  const lost = before.sheets.filter(({ sheet }) => names.has(sheet.name) || !now.order.includes(sheet.name));
  if (changed.length === 0 && lost.length === 0 && now.order.join('\n') === before.order.join('\n')) return null;
  return {
    back: { kind: 'sheets', order: before.order, sheets: lost },
    forth: { kind: 'sheets', order: now.order, sheets: changed },
  };
}
