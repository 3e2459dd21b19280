import { join } from 'node:path';
import {
  openXlsx,
  saveXlsx,
  type Cell,
  type CellStyle,
  type CellValue,
  type RoundtripWorkbook,
  type Sheet,
} from 'hucre';
import type { AuditBook, AuditColumn, AuditSheet } from '../../src/shapes/audit-book';
import { columnIndex, columnLetters } from '../../src/shapes/a1';
import { isMarked } from './memory';
import { withRows } from './stream-rows';

/** Characters that a page takes in its breadth and that can still be read. */
const PAGE_WIDTH = 240;

/** The audit workbook of a workbook, beside the output. */
export const auditFile = (folder: string, name: string, hasMacros = false): string =>
  join(folder, `${name} – audit${hasMacros ? '.xlsm' : '.xlsx'}`);

/** Whether a file of the output folder bears the name of an audit workbook. */
export const isAuditFile = (name: string): boolean => / – audit\.xls[xm]$/.test(name);

const FONT = 'Calibri';
/** Index of the headings; title and note stand above, records below. */
const HEADINGS = 2;

const solid = (rgb: string): CellStyle['fill'] => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb },
  bgColor: { rgb },
});
const rgbOf = (css: string): string => css.replace('#', '').toUpperCase();

/** Fill of the headings by what a column holds, so that words, steps and what is compared are told apart. */
const headingFills: Record<AuditColumn['kind'], string> = {
  words: '404040',
  step: '1F4E79',
  rule: '6B4E16',
  addOn: '2F5D3A',
  difference: '2F5D3A',
};

const headingStyle = (kind: AuditColumn['kind']): CellStyle => ({
  font: { name: FONT, bold: true, color: { rgb: 'FFFFFF' } },
  fill: solid(headingFills[kind]),
  alignment: { wrapText: true, vertical: 'center' },
});

const titleStyle: CellStyle = { font: { name: FONT, bold: true, size: 14, color: { rgb: '1F4E79' } } };
const noteStyle: CellStyle = { font: { name: FONT, italic: true, color: { rgb: '595959' } } };
const linkFont = { name: FONT, underline: true, color: { rgb: '0563C1' } } as const;

/** A sheet with its headings and two rows of pattern: how a value of each column looks, and how a link does. */
function patternOf({ name, title, note, columns, frozenColumns, colours }: AuditSheet): Sheet {
  const cells = new Map<string, Cell>();
  cells.set('0,0', { value: title, type: 'string', style: titleStyle });
  cells.set('1,0', { value: note, type: 'string', style: noteStyle });
  columns.forEach(({ heading, kind }, column) =>
    cells.set(`${HEADINGS},${column}`, { value: heading, type: 'string', style: headingStyle(kind) }),
  );
  columns.forEach(({ format }, column) => {
    const style: CellStyle = {
      numFmt: format,
      font: { name: FONT },
      // Words beside a figure do not touch it.
      ...(format === '@' && { alignment: { indent: 1 } }),
    };
    cells.set(`${HEADINGS + 1},${column}`, { value: 0, type: 'number', style });
    cells.set(`${HEADINGS + 2},${column}`, { value: 0, type: 'number', style: { ...style, font: linkFont } });
  });
  const pattern = columns.map(() => 0);
  return {
    name,
    rows: [[title], [note], columns.map(({ heading }) => heading), pattern, pattern],
    cells,
    columns: columns.map(({ width }) => ({ width })),
    rowDefs: new Map([[HEADINGS, { height: 48 }]]),
    pageSetup: {
      orientation: 'landscape',
      paperSize: 'a3',
      fitToPage: true,
      fitToHeight: 0,
      fitToWidth: Math.ceil(columns.reduce((sum, { width }) => sum + width, 0) / PAGE_WIDTH),
      printTitlesRow: `$${HEADINGS + 1}:$${HEADINGS + 1}`,
      printTitlesColumn: `$A:$${columnLetters(frozenColumns - 1)}`,
    },
    freezePane: { rows: HEADINGS + 1, columns: frozenColumns },
    conditionalRules: colours.map(({ range, formula, background, fontColour, bold }, index) => ({
      type: 'expression',
      priority: index + 1,
      range,
      formula,
      style: {
        ...(background && { fill: solid(rgbOf(background)) }),
        font: { ...(fontColour && { color: { rgb: rgbOf(fontColour) } }), ...(bold && { bold }) },
      },
    })),
  };
}

const placeShape = /^'((?:[^']|'')*)'!([A-Z]+)(\d+)$/;

/** Sheet and indices of a cell as a formula names it. */
function placeOf(expression: string): { sheet: string; row: number; column: number } | null {
  const [, sheet, letters, number] = placeShape.exec(expression) ?? [];
  if (sheet === undefined || letters === undefined) return null;
  const column = columnIndex(letters);
  return { sheet: sheet.replace(/''/g, "'"), row: Number(number) - 1, column };
}

const typeOf = (value: CellValue): Cell['type'] => {
  if (value === null || value === '') return 'empty';
  if (value instanceof Date) return 'date';
  return typeof value as 'string' | 'number' | 'boolean';
};

/** Links the keys of the input to the rows that use them; value and look stay, and a link of the user's own, too. */
function linkBack(book: RoundtripWorkbook, links: AuditBook['backLinks']): void {
  const sheets = new Map(book.sheets.map((sheet) => [sheet.name, sheet]));
  for (const { from, to } of links) {
    const place = placeOf(from);
    const sheet = place && sheets.get(place.sheet);
    if (!place || !sheet) continue;
    const key = `${place.row},${place.column}`;
    const value = sheet.rows[place.row]?.[place.column] ?? null;
    const cell = sheet.cells?.get(key) ?? { value, type: typeOf(value) };
    if (cell.hyperlink) continue;
    (sheet.cells ??= new Map<string, Cell>()).set(key, { ...cell, hyperlink: { target: '', location: to } });
  }
}

/**
 * Writes the audit workbook: the sheets of formulas, then the input sheets as they are. Sheets that the add-on wrote are left out.
 *
 * @param input the workbook as it was read; it is changed
 * @returns the bytes of the .xlsx file
 */
export async function auditWorkbook(input: RoundtripWorkbook, audit: AuditBook, modified: Date): Promise<Uint8Array> {
  input.sheets.splice(0, input.sheets.length, ...input.sheets.filter((sheet) => !isMarked(sheet)));
  linkBack(input, audit.backLinks);
  input.sheets.unshift(...audit.sheets.map(patternOf));
  input.properties = { ...input.properties, modified };
  const saved = await saveXlsx(input);
  return withRows(
    saved,
    audit.sheets.map(({ rows }) => ({ rows, headRows: HEADINGS + 1 })),
  );
}

/** The same over the bytes of an open workbook. */
export const auditOfBytes = async (bytes: Uint8Array, audit: AuditBook, modified: Date): Promise<Uint8Array> =>
  auditWorkbook(await openXlsx(bytes, { readStyles: true }), audit, modified);
