import type { Cell, CellValue, Hyperlink } from 'hucre';
import type { LocalWorkbook } from '../../workbook/local-workbook';
import type { Block, CellLink, CellView, Place, RowsView } from '../protocol';
import { contains, parsePlace } from './areas';
import { listRules } from './choices';
import { displayText, entryText } from './display';
import { cellLooks } from './look';

/** Addresses that a cell may lead to; nothing that runs code. */
const WEB = /^(https?|mailto):/i;

function linkOf({ target, location }: Hyperlink, sheets: readonly string[]): CellLink | undefined {
  const inside = location ?? (target.startsWith('#') ? target : undefined);
  const place = inside === undefined ? null : parsePlace(inside);
  if (place && sheets.includes(place.sheet)) {
    const { row, column } = place.area;
    return { kind: 'place', place: { sheet: place.sheet, row, column } };
  }
  return WEB.test(target) ? { kind: 'address', address: target } : undefined;
}

/** Figures and dates stand to the right, truth values in the middle, as in every spreadsheet. */
function usualAlignment(value: CellValue): 'right' | 'center' | undefined {
  if (typeof value === 'number' || value instanceof Date) return 'right';
  return typeof value === 'boolean' ? 'center' : undefined;
}

/** What the page needs to show rows `from` … `from + count - 1` of a sheet. */
export function rowsView(
  workbook: LocalWorkbook,
  sheetName: string,
  from: number,
  count: number,
  fileLink: (text: string) => string | null,
): RowsView {
  const store = workbook.store(sheetName);
  const { sheet } = store;
  const sheets = workbook.sheetNames();
  const { locale } = workbook;
  const lookAt = cellLooks(store, workbook.themeColours);
  const lists = listRules(sheet).flatMap(({ areas }) => areas);
  const merges = (sheet.merges ?? []).filter(({ startRow }) => startRow >= from && startRow < from + count);

  function detailsOf(cell: Cell | undefined, text: string): Partial<CellView> {
    const link = cell?.hyperlink && linkOf(cell.hyperlink, sheets);
    // Documents are named by their path, in a cell of its own or behind words.
    const file = link || text === '' ? null : fileLink(cell?.hyperlink?.target || text);
    const address = file ?? (/^https?:\/\/\S+$/.test(text) ? text : null);
    return {
      ...(cell?.comment && { note: cell.comment.text }),
      ...((link ?? address) && { link: link ?? { kind: 'address', address: address ?? '' } }),
      ...(cell?.formula !== undefined && { isFormula: true }),
    };
  }

  function cellView(row: number, column: number): CellView | null {
    const value = store.rowValues(row)[column] ?? null;
    const cell = sheet.cells?.get(`${row},${column}`);
    const format = store.format(row, column);
    const isUnknown = store.hasUnknownResult(row, column);
    const box = cell?.checkbox && typeof value === 'boolean' ? (value ? '☑' : '☐') : null;
    const text = isUnknown ? `=${cell?.formula ?? ''}` : (box ?? displayText(value, format, locale));
    const entry = entryText(value, format, locale);
    const look = lookAt(row, column);
    const align = look.align ?? usualAlignment(value);
    const shownLook = { ...look, ...(align && { align }) };
    const hasChoices = lists.some((area) => contains(area, row, column));
    const merge = merges.find(({ startRow, startCol }) => startRow === row && startCol === column);
    const view: CellView = {
      column,
      text,
      ...(entry !== text && !isUnknown && { entry }),
      ...(box !== null && { isCheckbox: true }),
      ...(Object.keys(shownLook).length > 0 && { look: shownLook }),
      ...detailsOf(cell, text),
      ...(hasChoices && { hasChoices: true }),
      ...(merge && {
        span: { rows: merge.endRow - merge.startRow + 1, columns: merge.endCol - merge.startCol + 1 },
      }),
    };
    return Object.keys(view).length > 2 || text !== '' ? view : null;
  }

  /** A column without content may have drop-downs or colours all the same. */
  const { columns: filled } = store.extent();
  const width = Math.min(store.maxColumns, Math.max(filled, sheet.columns?.length ?? 0));
  const end = Math.min(from + count, store.maxRows);
  const rows: CellView[][] = [];
  for (let row = from; row < end; row += 1) {
    const cells: CellView[] = [];
    for (let column = 0; column < width; column += 1) {
      const view = cellView(row, column);
      if (view) cells.push(view);
    }
    rows.push(cells);
  }
  return { from, rows };
}

/** What stands in a cell while it is edited. */
export function entryOf(workbook: LocalWorkbook, { sheet, row, column }: Place, locale = workbook.locale): string {
  const store = workbook.store(sheet);
  const value = store.rowValues(row)[column] ?? null;
  return store.hasUnknownResult(row, column)
    ? `=${store.sheet.cells?.get(`${row},${column}`)?.formula ?? ''}`
    : entryText(value, store.format(row, column), locale);
}

/** Rows as they are shown and as they are edited, however many. */
export function blockTexts(workbook: LocalWorkbook, block: Block): { shown: string[][]; entries: string[][] } {
  const store = workbook.store(block.sheet);
  const filled = store.extent();
  const rows = Math.max(1, Math.min(block.rows, filled.rows - block.row));
  const columns = Math.max(1, Math.min(block.columns, filled.columns - block.column));
  const { locale } = workbook;
  const entry = (row: number, column: number): string => entryOf(workbook, { sheet: block.sheet, row, column }, locale);
  const each = (text: (row: number, column: number) => string): string[][] =>
    Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => text(block.row + r, block.column + c)),
    );
  const shown = (row: number, column: number): string => {
    if (store.hasUnknownResult(row, column)) return entry(row, column);
    const value = store.rowValues(row)[column] ?? null;
    const isBox = typeof value === 'boolean' && store.sheet.cells?.get(`${row},${column}`)?.checkbox;
    return isBox ? (value ? '☑' : '☐') : displayText(value, store.format(row, column), locale);
  };
  return { shown: each(shown), entries: each(entry) };
}
