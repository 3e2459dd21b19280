import { differing, isSame, type Block } from './cell-block';
import { safeRows, TEXT_FORMAT } from './cell-text';
import { renewColourRules, writeColourRules } from './colour-rules';
import { knownLook, noteLook, type SheetLook } from './look-book';
import { HEAD_ROWS, writeFormats } from './number-formats';
import { sumOf } from '../short-sum';
import type { CellValue, SheetContent } from '../../shapes/sheet-content';
import { isMarker, SHEET_MARKER } from '../../shapes/sheet-marker';
import { dressColumns } from './write-look';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The size of a sheet that Google has just inserted. */
const NEW_SHEET = { rows: 1000, columns: 26 };

function width(content: SheetContent): number {
  return content.rows[0]?.length ?? 0;
}

function textRow(columns: number): string[] {
  return new Array<string>(columns).fill(TEXT_FORMAT);
}

/** Stands in A1 of a sheet of ours while it is laid out for the first time: one that bears it still is laid out again. */
export const UNFINISHED = `${SHEET_MARKER}…`;

/** Whose a sheet is. Without any content it is nobody's: a run that ended between inserting and writing left it. */
export type SheetOwner = 'us' | 'user' | 'nobody';

/** Tells whose a sheet is by its marker and its content. */
export function lookAtOwner(sheet: Sheet): SheetOwner {
  const first: unknown = sheet.getRange(1, 1).getValue();
  if (first === UNFINISHED) return 'nobody';
  if (isMarker(first)) return 'us';
  return sheet.getLastRow() === 0 ? 'nobody' : 'user';
}

/**
 * Makes room; `used` is how far the sheet reaches anyway, so that most runs need not ask for its size.
 *
 * @returns how many rows were added
 */
function grow(
  sheet: Sheet,
  wanted: { rows: number; columns: number },
  used: { rows: number; columns: number },
): number {
  let added = 0;
  if (wanted.rows > used.rows) {
    const have = sheet.getMaxRows();
    added = Math.max(wanted.rows - have, 0);
    if (added > 0) sheet.insertRowsAfter(have, added);
  }
  if (wanted.columns > used.columns) {
    const have = sheet.getMaxColumns();
    if (wanted.columns > have) sheet.insertColumnsAfter(have, wanted.columns - have);
  }
  return added;
}

/** The formats of a row of the sheet by its index. */
const formatsAt = ({ formats }: SheetContent, head: string[], row: number): string[] =>
  row < HEAD_ROWS ? head : formats;

/** Everything that is declared of the look of a sheet and written to it, in one short sum. */
function lookOf({ formats, links }: SheetContent, targets: string): SheetLook {
  return { sum: sumOf(JSON.stringify([formats, links?.column, targets])), columns: formats.length };
}

/** Writes the cells of a block in one call. */
function writeBlock(sheet: Sheet, content: SheetContent, { top, left, bottom, right }: Block): void {
  const head = textRow(width(content));
  const values = content.rows.slice(top, bottom + 1).map((row) => row.slice(left, right + 1));
  const range = sheet.getRange(top + 1, left + 1, values.length, right - left + 1);
  range.setValues(safeRows(values, (row) => formatsAt(content, head, top + row).slice(left, right + 1)));
}

/** The marker says what the sheet is and when it was made. */
function writeMarker(sheet: Sheet, { rows }: SheetContent): void {
  sheet.getRange(1, 1).setValue(rows[0]?.[0] ?? '');
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

/** Of more rows than what is written has itself one may be a stray cell far below: those are cleared, not written over. */
const isFarBelow = (rest: number, rows: number): boolean => rest > Math.max(rows, 1000);

/**
 * The content with empty rows over those that the last run wrote below it, so that one call writes the one and clears the other and
 * a run that ends in between leaves no row twice.
 */
function overRest(sheet: Sheet, content: SheetContent, standing: readonly CellValue[][], owned: number): SheetContent {
  const columns = width(content);
  const { length } = content.rows;
  let end = standing.length;
  while (end > length && standing[end - 1]?.slice(0, owned).every((value) => value === '')) end--;
  const rest = Math.max(end - length, 0);
  if (isFarBelow(rest, length)) {
    sheet.getRange(length + 1, 1, rest, owned).clearContent();
    return content;
  }
  const empty = Array.from({ length: rest }, () => new Array<CellValue>(columns).fill(''));
  return { ...content, rows: [...content.rows, ...empty] };
}

/** Clears the columns that the last run wrote beyond those of this one. */
function clearSurplus(sheet: Sheet, content: SheetContent, owned: number): void {
  const surplus = owned - width(content);
  if (surplus > 0) sheet.getRange(1, width(content) + 1, Math.max(content.rows.length, 2), surplus).clear();
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

/** The look and the protection first, then the marker with the values: a sheet that bears it is whole. */
function fill(sheet: Sheet, content: SheetContent, lastRow: number, targets: string): void {
  writeColourRules(sheet, content.colours);
  if (content.frozenRows > 0) sheet.setFrozenRows(content.frozenRows);
  if (content.frozenColumns > 0) sheet.setFrozenColumns(content.frozenColumns);
  dressColumns(sheet, content, HEAD_ROWS - 1, lastRow);
  sheet.protect().setDescription(content.protection).setWarningOnly(true);
  if (content.isFiltered) sheet.getRange(HEAD_ROWS, 1, lastRow - HEAD_ROWS + 1, width(content)).createFilter();
  if (content.hidden) sheet.hideSheet();
  hideColumns(sheet, content);
  writeFormats(sheet, content, 1, lastRow);
  noteLook(content.name, lookOf(content, targets));
  writeBlock(sheet, content, { top: 0, left: 0, bottom: content.rows.length - 1, right: width(content) - 1 });
}

/**
 * Fills a sheet just inserted.
 *
 * @param targets what its links lead to, in a word that is another one where they lead elsewhere
 */
export function fillNewSheet(sheet: Sheet, content: SheetContent, targets = ''): void {
  const columns = width(content);
  const missing = content.rows.length - NEW_SHEET.rows;
  // Long sheets always get more rows, so that what a run costs does not depend on how many there are.
  const added = missing > 0 || content.hasRoom ? Math.max(missing, 1) : 0;
  if (added > 0) sheet.insertRowsAfter(NEW_SHEET.rows, added);
  if (columns > NEW_SHEET.columns) sheet.insertColumnsAfter(NEW_SHEET.columns, columns - NEW_SHEET.columns);
  fill(sheet, content, NEW_SHEET.rows + added, targets);
}

/** Fills a sheet that stands empty, whatever an interrupted run did to its size and look. */
export function fillEmptySheet(sheet: Sheet, content: SheetContent, targets = ''): void {
  grow(sheet, { rows: content.rows.length, columns: width(content) }, { rows: 0, columns: 0 });
  // What an interrupted run left may have its filter and its group already.
  const isFiltered = content.isFiltered && sheet.getFilter() === null;
  fill(sheet, { ...withoutGroup(sheet, content), isFiltered }, sheet.getMaxRows(), targets);
}

/** Formats all rows where others were declared before, else those that were added at the end. */
function dress(
  sheet: Sheet,
  content: SheetContent,
  { isDressed, firstRow, end, added }: { isDressed: boolean; firstRow: number; end: number; added: number },
): void {
  if (!isDressed) writeFormats(sheet, content, firstRow, Math.max(sheet.getMaxRows(), end));
  else if (added > 0) writeFormats(sheet, content, end - added + 1, end);
}

/** Whether the headings are those that stand: then the columns are, too. */
const hasHeadings = ({ rows }: SheetContent, standing: readonly CellValue[][]): boolean =>
  (rows[HEAD_ROWS - 1] ?? []).every((heading, column) => isSame(standing[HEAD_ROWS - 1]?.[column] ?? '', heading));

/** The content without the group of details where one stands. */
function withoutGroup(sheet: Sheet, content: SheetContent): SheetContent {
  const { details } = content;
  return details && sheet.getColumnGroupDepth(details.from) > 0 ? { ...content, details: undefined } : content;
}

/** Colours and widths anew, where an earlier version had other columns, or had them in another order. */
function redress(sheet: Sheet, content: SheetContent): void {
  renewColourRules(sheet, content.colours);
  dressColumns(sheet, withoutGroup(sheet, content), HEAD_ROWS - 1, sheet.getMaxRows());
}

/**
 * Brings an output sheet up to date in place: only its own columns, and of them the cells that differ. What stands to their
 * right stays, and so do widths, frozen rows and colouring, ours (whole columns, written with the sheet) and the user's, while the
 * headings are the same. Number formats are written where others were declared when they were written last.
 *
 * @returns the block that was written besides the marker; null: nothing else differs
 */
export function rewriteSheet(sheet: Sheet, content: SheetContent, targets = ''): Block | null {
  const standing = sheet.getDataRange().getValues() as CellValue[][];
  const used = { rows: standing.length, columns: standing[0]?.length ?? 1 };
  const known = knownLook(content.name);
  const look = lookOf(content, targets);
  const isLaidOut = hasHeadings(content, standing);
  const isDressed = known?.sum === look.sum && known.columns === look.columns && isLaidOut;
  // Without headings a run ended right after the marker: the sheet is as wide as it was made, and nobody's beside us.
  const isHeadless = (standing[HEAD_ROWS - 1]?.[0] ?? '') === '';
  const owned = isDressed || isHeadless ? look.columns : ownColumns(sheet, used.columns);
  widen(sheet, content, owned);
  const added = grow(sheet, { rows: content.rows.length, columns: width(content) }, used);
  dress(sheet, content, { isDressed, firstRow: 1, end: content.rows.length, added });
  if (!isLaidOut) redress(sheet, content);
  noteLook(content.name, look);
  const whole = overRest(sheet, content, standing, owned);
  const block = isDressed
    ? differing(whole.rows, standing, 1)
    : { top: 1, left: 0, bottom: whole.rows.length - 1, right: width(content) - 1 };
  if (block) writeBlock(sheet, whole, block);
  clearSurplus(sheet, whole, owned);
  if (!isSame(standing[0]?.[0], content.rows[0]?.[0] ?? '')) writeMarker(sheet, content);
  return block;
}

/** Where the rows of a sheet ended before anything was added; the same rows added again come to the same place. */
export interface EndOfSheet {
  lastRow?: number;
}

/**
 * Carries on a sheet of a version that wrote no hidden columns: they are inserted beside ours, and every row gets what belongs
 * into them.
 */
function addHiddenColumns(sheet: Sheet, content: SheetContent): void {
  const { codesOfEarlier, hiddenColumns = 0 } = content;
  const shown = width(content) - hiddenColumns;
  const headings = content.rows[HEAD_ROWS - 1]?.slice(shown) ?? [];
  if (!codesOfEarlier || headings.length === 0) return;
  const standing = sheet.getDataRange().getValues() as CellValue[][];
  const head = standing[HEAD_ROWS - 1];
  if (!head || headings.every((heading) => head.includes(heading))) return;
  widen(sheet, content, Math.max(ownColumns(sheet, head.length), shown));
  const codes = [headings, ...standing.slice(HEAD_ROWS).map(codesOfEarlier)];
  sheet.getRange(HEAD_ROWS, shown + 1, codes.length, hiddenColumns).setValues(safeRows(codes, () => []));
}

/** Adds the records of `content` below those that stand and renews the marker in A1. */
export function growSheet(sheet: Sheet, content: SheetContent, place: EndOfSheet): void {
  place.lastRow ??= sheet.getLastRow();
  // A run that ended early may have left the marker alone.
  const lastRow = Math.max(place.lastRow, HEAD_ROWS - 1);
  const records = content.rows.slice(place.lastRow < HEAD_ROWS ? HEAD_ROWS - 1 : HEAD_ROWS);
  const end = lastRow + records.length;
  const added = grow(sheet, { rows: end, columns: 0 }, { rows: 0, columns: 0 });
  const look = lookOf(content, '');
  const isDressed = knownLook(content.name)?.sum === look.sum;
  if (!isDressed) addHiddenColumns(sheet, content);
  dress(sheet, content, { isDressed, firstRow: HEAD_ROWS + 1, end, added });
  noteLook(content.name, look);
  if (records.length > 0 && content.formats.length > 0)
    sheet
      .getRange(lastRow + 1, 1, records.length, content.formats.length)
      .setValues(safeRows(records, () => content.formats));
  writeMarker(sheet, content);
}
