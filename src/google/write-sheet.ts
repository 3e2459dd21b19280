import { safeRows, TEXT_FORMAT } from './cell-text';
import { writeColourRules } from './colour-rules';
import type { CellValue, SheetContent } from '../shapes/sheet-content';
import { dressColumns } from './write-look';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Cell A1 of every output sheet begins with this; a sheet without it belongs to the user. */
export const SHEET_MARKER = 'Rapor Kinerja · ';

/** Marker, empty row, headings: the rows above the records, always text. */
export const HEAD_ROWS = 3;
/** The size of a sheet that Google has just inserted. */
const NEW_SHEET = { rows: 1000, columns: 26 };

function width(content: SheetContent): number {
  return content.rows[0]?.length ?? 0;
}

function textRow(columns: number): string[] {
  return new Array<string>(columns).fill(TEXT_FORMAT);
}

/** Whether A1 carries the marker of an output sheet. */
export function hasMarker(sheet: Sheet): boolean {
  const first: unknown = sheet.getRange(1, 1).getValue();
  return typeof first === 'string' && first.startsWith(SHEET_MARKER);
}

/** Whose a sheet is. Without any content it is nobody's: a run that ended between inserting and writing left it. */
export type SheetOwner = 'us' | 'user' | 'nobody';

/** Tells whose a sheet is by its marker and its content. */
export function lookAtOwner(sheet: Sheet): SheetOwner {
  if (hasMarker(sheet)) return 'us';
  return sheet.getLastRow() === 0 ? 'nobody' : 'user';
}

/** Makes room; `used` is how far the sheet reaches anyway, so that most runs need not ask for its size. */
function grow(sheet: Sheet, wanted: { rows: number; columns: number }, used: { rows: number; columns: number }): void {
  if (wanted.rows > used.rows) {
    const have = sheet.getMaxRows();
    if (wanted.rows > have) sheet.insertRowsAfter(have, wanted.rows - have);
  }
  if (wanted.columns > used.columns) {
    const have = sheet.getMaxColumns();
    if (wanted.columns > have) sheet.insertColumnsAfter(have, wanted.columns - have);
  }
}

/** Formats first: a string is parsed on writing unless its cell is already formatted as text. */
function writeBlock(sheet: Sheet, firstRow: number, rows: CellValue[][], formats: string[][]): void {
  const columns = formats[0]?.length ?? 0;
  if (rows.length === 0 || columns === 0) return;
  const range = sheet.getRange(firstRow, 1, rows.length, columns);
  range.setNumberFormats(formats);
  range.setValues(safeRows(rows, (index) => formats[index] ?? []));
}

function writeAll(sheet: Sheet, content: SheetContent): void {
  const head = textRow(width(content));
  writeBlock(
    sheet,
    1,
    content.rows,
    content.rows.map((_, index) => (index < HEAD_ROWS ? head : content.formats)),
  );
}

/**
 * How many columns the last run wrote. Row 2 is always ours, empty and formatted as text over our whole width, while a
 * user's cell beside it keeps the ordinary format.
 */
function ownColumns(sheet: Sheet, lastColumn: number): number {
  const formats = sheet.getRange(2, 1, 1, lastColumn).getNumberFormats()[0] ?? [];
  const end = formats.findIndex((format) => format !== TEXT_FORMAT);
  return end < 0 ? formats.length : end;
}

/** Clears what the last run wrote beyond the rows and columns of this one. */
function clearRest(sheet: Sheet, content: SheetContent, used: { rows: number; columns: number }, owned: number): void {
  const rows = content.rows.length;
  const columns = width(content);
  if (used.rows > rows && owned > 0) sheet.getRange(rows + 1, 1, used.rows - rows, owned).clear();
  if (owned > columns) {
    sheet.getRange(1, columns + 1, Math.max(Math.min(used.rows, rows), 2), owned - columns).clear();
  }
}

function hideColumns(sheet: Sheet, content: SheetContent): void {
  const { hiddenColumns = 0 } = content;
  if (hiddenColumns > 0) sheet.hideColumns(width(content) - hiddenColumns + 1, hiddenColumns);
}

/** A filter over the headings and everything below; one that stands over fewer columns gives way. */
function filter(sheet: Sheet, content: SheetContent, lastRow: number): void {
  sheet.getFilter()?.remove();
  sheet.getRange(HEAD_ROWS, 1, lastRow - HEAD_ROWS + 1, width(content)).createFilter();
}

/**
 * Makes room for columns that an earlier version did not write: they are inserted beside ours, so that what the user keeps at
 * the right moves along.
 *
 * @param owned how many columns the last run wrote
 */
function widen(sheet: Sheet, content: SheetContent, owned: number): void {
  if (owned === 0 || owned >= width(content)) return;
  sheet.insertColumnsAfter(owned, width(content) - owned);
  hideColumns(sheet, content);
  if (content.isFiltered) filter(sheet, content, Math.max(sheet.getMaxRows(), HEAD_ROWS + 1));
}

/** The look and the protection first, the values with the marker last: a sheet that bears the marker is complete. */
function fill(sheet: Sheet, content: SheetContent, lastRow: number): void {
  writeColourRules(sheet, content.colours);
  if (content.frozenRows > 0) sheet.setFrozenRows(content.frozenRows);
  if (content.frozenColumns > 0) sheet.setFrozenColumns(content.frozenColumns);
  dressColumns(sheet, content, HEAD_ROWS - 1, lastRow);
  sheet.protect().setDescription(content.protection).setWarningOnly(true);
  if (content.isFiltered) sheet.getRange(HEAD_ROWS, 1, lastRow - HEAD_ROWS + 1, width(content)).createFilter();
  if (content.hidden) sheet.hideSheet();
  hideColumns(sheet, content);
  writeAll(sheet, content);
}

/** Fills a sheet just inserted. */
export function fillNewSheet(sheet: Sheet, content: SheetContent): void {
  const columns = width(content);
  const missing = content.rows.length - NEW_SHEET.rows;
  // Long sheets always get more rows, so that what a run costs does not depend on how many there are.
  const added = missing > 0 || content.hasRoom ? Math.max(missing, 1) : 0;
  if (added > 0) sheet.insertRowsAfter(NEW_SHEET.rows, added);
  if (columns > NEW_SHEET.columns) sheet.insertColumnsAfter(NEW_SHEET.columns, columns - NEW_SHEET.columns);
  fill(sheet, content, NEW_SHEET.rows + added);
}

/** Fills a sheet that stands empty, whatever an interrupted run did to its size and look. */
export function fillEmptySheet(sheet: Sheet, content: SheetContent): void {
  grow(sheet, { rows: content.rows.length, columns: width(content) }, { rows: 0, columns: 0 });
  // What an interrupted run left may have its filter and its group already.
  const { details, isFiltered } = content;
  const isGrouped = details !== undefined && sheet.getColumnGroupDepth(details.from) > 0;
  const rest = { isFiltered: isFiltered && sheet.getFilter() === null, ...(isGrouped && { details: undefined }) };
  fill(sheet, { ...content, ...rest }, sheet.getMaxRows());
}

/**
 * Rewrites an output sheet in place: only its own columns; what stands to their right stays, and so do widths, frozen
 * rows and colouring, ours (whole columns, written with the sheet) and the user's.
 */
export function rewriteSheet(sheet: Sheet, content: SheetContent): void {
  const used = { rows: sheet.getLastRow(), columns: sheet.getLastColumn() };
  const owned = ownColumns(sheet, Math.max(used.columns, 1));
  widen(sheet, content, owned);
  grow(sheet, { rows: content.rows.length, columns: width(content) }, used);
  clearRest(sheet, content, used, owned);
  writeAll(sheet, content);
}

/** Adds the records of `content` below those that stand and renews the marker in A1. */
export function growSheet(sheet: Sheet, content: SheetContent): void {
  const records = content.rows.slice(HEAD_ROWS);
  const lastRow = sheet.getLastRow();
  grow(sheet, { rows: lastRow + records.length, columns: 0 }, { rows: 0, columns: 0 });
  writeBlock(
    sheet,
    lastRow + 1,
    records,
    records.map(() => content.formats),
  );
  sheet.getRange(1, 1).setValue(content.rows[0]?.[0] ?? '');
}
