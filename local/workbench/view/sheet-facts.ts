import type { Sheet } from 'hucre';
import { brokenFrom } from '../../workbook/page/page-setup';
import { heightOf, linesOfRows } from '../../workbook/page/row-heights';
import type { SheetStore } from '../../workbook/sheet/sheet-store';
import type { SheetFacts } from '../protocol';

/** Google's usual column; a file's own widths are in characters of 7 pixels with 5 of padding. */
const WIDTH = 100;
const NARROWEST = 24;
/** Height of a row of one line, and of each further one; pixels. */
const LINE = 18;
const PADDING = 6;
/** Rows that break their text are made as high as it, up to so many lines. */
const MOST_LINES = 8;
/** Beyond the headings only sheets of a moderate size are measured. */
const MEASURED_ROWS = 3000;
const HEADING_ROWS = 6;
/** Pixels of a letter, on the average. */
export const LETTER = 6.6;

function widthOf(sheet: Sheet, column: number): number {
  const { width, hidden } = sheet.columns?.[column] ?? {};
  if (hidden) return 0;
  return width === undefined ? WIDTH : Math.max(NARROWEST, Math.round(width * 7 + 5));
}

function linesOf(text: string, width: number): number {
  const perLine = Math.max(1, Math.floor((width - 8) / LETTER));
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
}

/** Lines that the wrapped texts of a row take. */
function wrappedLines(store: SheetStore, row: number, widths: readonly number[]): number {
  let most = 1;
  store.rowValues(row).forEach((value, column) => {
    if (typeof value !== 'string' || value.length < 8) return;
    if (store.style(row, column)?.alignment?.wrapText) most = Math.max(most, linesOf(value, widths[column] ?? WIDTH));
  });
  return Math.min(most, MOST_LINES);
}

/** Rows that need more than a line, with their lines. */
function linesByRow(store: SheetStore, filledRows: number, widths: readonly number[]): [number, number][] {
  const measured = filledRows <= MEASURED_ROWS ? filledRows : HEADING_ROWS;
  return Array.from({ length: measured }, (_, row): [number, number] => [row, wrappedLines(store, row, widths)]);
}

/** Heights as people or the file have set them; an output sheet's rows follow its texts, however often it is written anew. */
function heightsOf(store: SheetStore, filledRows: number, widths: readonly number[]): SheetFacts['heights'] {
  const heights = new Map<number, number>();
  const broken = brokenFrom(store.sheet);
  if (broken !== null) {
    linesOfRows(store.sheet, broken, (row, column) => store.style(row, column)).forEach((lines, index) => {
      if (lines > 1) heights.set(broken + index, pixels(heightOf(lines)));
    });
  } else {
    for (const [row, lines] of linesByRow(store, filledRows, widths)) {
      if (lines > 1) heights.set(row, lines * LINE + PADDING);
    }
  }
  for (const [row, { height, hidden }] of store.sheet.rowDefs ?? []) {
    if (hidden) heights.set(row, 0);
    else if (height !== undefined && (broken === null || row < broken)) heights.set(row, pixels(height));
  }
  return [...heights].sort(([a], [b]) => a - b);
}

const pixels = (points: number): number => Math.round((points * 4) / 3);

/** Facts of a sheet; a pane may not freeze more than the sheet has. */
export function sheetFacts(name: string, store: SheetStore): SheetFacts {
  const { sheet, maxRows, maxColumns } = store;
  const { rows: filledRows, columns: filledColumns } = store.extent();
  const widths = Array.from({ length: maxColumns }, (_, column) => widthOf(sheet, column));
  return {
    name,
    rows: maxRows,
    columns: maxColumns,
    filledRows,
    filledColumns,
    widths,
    frozenRows: sheet.freezePane?.rows ?? 0,
    frozenColumns: sheet.freezePane?.columns ?? 0,
    heights: heightsOf(store, filledRows, widths),
  };
}
