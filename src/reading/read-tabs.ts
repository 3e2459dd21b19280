import { EncryptedFileError, parseCsv, readOds, readXls, readXlsx, type CellValue, type Sheet } from 'hucre';
import type { ImportedSheet } from '../shapes/imported-sheet';
import { asShown } from '../shapes/percent';
import { withinBounds } from './archive-bounds';
import { cleanValue } from './clean-value';
import { GRID_LIMITS, pageReach, textReach, tooWide, type Reach } from './grid-bounds';
import { htmlTabs, isHtml } from './html-table';
import { sheetName } from './sheet-name';
import { textOf } from './text-of';
import { isTooLarge, readDirectory, ZIP_LIMITS } from './zip-directory';

/** What keeps a file from being read. */
export type UnreadableReason = 'empty' | 'encrypted' | 'tooLarge' | 'tooWide' | 'damaged' | 'noWorkbook';

/** A file that is not read, with the reason. */
export class UnreadableFile extends Error {
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, cause?: unknown) {
    super(reason, { cause });
    this.reason = reason;
  }
}

type Cell = ImportedSheet['rows'][number][number];

const two = (value: number): string => String(value).padStart(2, '0');

/** A value as it crosses into the script: days as texts, whatever else is no value as empty. */
function cellOf(given: unknown): Cell {
  const value = cleanValue(given as CellValue);
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (value instanceof Date) return `${two(value.getDate())}/${two(value.getMonth() + 1)}/${value.getFullYear()}`;
  return '';
}

/** Formulas that a program has saved without calculating them: as empty cells their amounts would be missing without a word. */
function withoutResult({ cells }: Sheet): { row: number; column: number; formula: string }[] {
  return [...(cells ?? [])].flatMap(([key, { formula, value, formulaResult }]) => {
    if (formula === undefined || (value ?? formulaResult ?? null) !== null) return [];
    const [row = 0, column = 0] = key.split(',').map(Number);
    return [{ row, column, formula }];
  });
}

/** Numbers that their cells show in per cent: 0.85 means 85 to whoever typed it. */
function shownInPercent({ cells }: Sheet): { row: number; column: number; text: string }[] {
  return [...(cells ?? [])].flatMap(([key, { value, formulaResult, style }]) => {
    const number = value ?? formulaResult;
    if (typeof number !== 'number' || !Number.isFinite(number)) return [];
    const text = asShown(number, style?.numFmt ?? '');
    if (typeof text === 'number') return [];
    const [row = 0, column = 0] = key.split(',').map(Number);
    return [{ row, column, text }];
  });
}

/** The library leaves out rows that a file does not mention. */
function tabOf(sheet: Sheet, file: string): ImportedSheet {
  const rows = Array.from(sheet.rows, (row: readonly unknown[] | undefined) => Array.from(row ?? [], cellOf));
  for (const { row, column, formula } of withoutResult(sheet)) {
    const cells = rows[row];
    if (cells) cells[column] = `=${formula}`;
  }
  for (const { row, column, text } of shownInPercent(sheet)) {
    const cells = rows[row];
    if (typeof cells?.[column] === 'number') cells[column] = text;
  }
  const hidden = [...(sheet.rowDefs ?? [])].flatMap(([row, { hidden: isHidden }]) => (isHidden ? [row] : []));
  const hiddenColumns = (sheet.columns ?? []).flatMap(({ hidden: isHidden }, column) => (isHidden ? [column] : []));
  return {
    file,
    name: sheet.name,
    rows,
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: endRow,
      right: endCol,
    })),
    ...((sheet.hidden ?? sheet.veryHidden) && { isHidden: true }),
    ...(hidden.length > 0 && { hiddenRows: hidden }),
    ...(hiddenColumns.length > 0 && { hiddenColumns }),
  };
}

const withoutExtension = (file: string): string => file.replace(/\.[^.]*$/, '');

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0];
const startsWith = (data: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => data[at] === byte);

/** @throws UnreadableFile when bytes are more than are read cell by cell or tag by tag */
function requireSize({ length }: Uint8Array): void {
  if (length > ZIP_LIMITS.textBytes) throw new UnreadableFile('tooLarge');
}

/** @throws UnreadableFile when a table reaches further than is read */
function requireReach(reach: Omit<Reach, 'name'>): void {
  if (tooWide([{ name: '', ...reach }])) throw new UnreadableFile('tooWide');
}

/** What Excel is told in the first line of a `.csv` file: the sign between its cells. */
const separatorLine = /^\uFEFF?sep=(.)\r?\n/i;

/** The rows of a text with something between its cells; what that is, its first line may say. */
function rowsOfText(text: string): ReturnType<typeof parseCsv> {
  const [line, delimiter] = separatorLine.exec(text) ?? [];
  return line === undefined ? parseCsv(text) : parseCsv(text.slice(line.length), { delimiter });
}

/** The sheets of a file by what its bytes are, of plain text by its name. */
async function sheetsOf(data: Uint8Array, file: string): Promise<readonly Sheet[]> {
  if (startsWith(data, OLE2)) {
    requireSize(data);
    return (await readXls(data, { readStyles: true })).sheets;
  }
  if (startsWith(data, ZIP)) {
    const entries = readDirectory(data);
    if (!entries) throw new UnreadableFile('damaged');
    if (isTooLarge(entries)) throw new UnreadableFile('tooLarge');
    const names = entries.map(({ name }) => name);
    const isXlsx = names.some((name) => name.startsWith('xl/workbook'));
    if (!isXlsx && !names.includes('content.xml')) throw new UnreadableFile('noWorkbook');
    const readable = withinBounds(data, isXlsx);
    if (!readable) throw new UnreadableFile('tooWide');
    return (isXlsx ? await readXlsx(readable, { readStyles: true }) : await readOds(readable, { readStyles: true }))
      .sheets;
  }
  if (!/\.(csv|tsv|txt)$/i.test(file)) throw new UnreadableFile('noWorkbook');
  requireSize(data);
  const { text, ...reach } = textReach(data);
  if (text > GRID_LIMITS.text) throw new UnreadableFile('tooLarge');
  requireReach(reach);
  return [{ name: sheetName(withoutExtension(file)), rows: rowsOfText(textOf(data)) }];
}

/**
 * Reads the tabs of a file that is imported: `.xlsx`, `.xlsm`, `.xls`, `.ods`, `.csv`, and tables of web pages saved as `.xls`. Runs
 * in a browser and on Node.
 *
 * @param file name of the file without its folder
 * @throws UnreadableFile
 */
export async function readTabs(data: Uint8Array, file: string): Promise<ImportedSheet[]> {
  if (data.length === 0) throw new UnreadableFile('empty');
  if (isHtml(data)) {
    requireSize(data);
    const page = new TextDecoder().decode(data);
    requireReach(pageReach(page));
    return htmlTabs(page, file, withoutExtension(file));
  }
  try {
    return (await sheetsOf(data, file)).map((sheet) => tabOf(sheet, file));
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    if (error instanceof EncryptedFileError) throw new UnreadableFile('encrypted', error);
    throw new UnreadableFile('damaged', error);
  }
}

/** A tab of text as spreadsheets copy it: tabs between cells, or what separates them in a `.csv` file. */
export function textTab(text: string, name: string): ImportedSheet {
  const rows = text.includes('\t') ? parseCsv(text, { delimiter: '\t' }) : rowsOfText(text);
  return { file: name, name, rows: rows.map((row) => row.map(cellOf)), merges: [] };
}
