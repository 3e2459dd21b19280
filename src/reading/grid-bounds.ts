import { columnIndex } from '../shapes/a1';
import { COLSPAN, ROWSPAN, spanIn } from './html-table';

/** How far the sheets of a file may reach: they are held as full rows, so that one cell far away costs as much as all before it. */
export const GRID_LIMITS = {
  /** Rows of a sheet. */
  rows: 100_000,
  /** Cells of all sheets together, the empty ones included. */
  cells: 2_000_000,
  /** The same of a file in another format, which becomes a workbook before it is read. */
  convertedCells: 1_000_000,
  /** Characters in a cell, as in Google Sheets. */
  text: 50_000,
} as const;

/** A sheet as far as it reaches. */
export interface Reach {
  name: string;
  rows: number;
  columns: number;
}

/** What a sheet alone may not exceed: reading on would only tell by how much. */
const isTooWide = ({ rows, columns }: Omit<Reach, 'name'>, most: number = GRID_LIMITS.cells): boolean =>
  rows > GRID_LIMITS.rows || rows * columns > most;

const basename = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The sheet that makes a file too large to be read; null: none does. */
export function tooWide(sheets: readonly Reach[], most: number = GRID_LIMITS.cells): Reach | null {
  let cells = 0;
  for (const sheet of sheets) {
    cells += sheet.rows * sheet.columns;
    if (isTooWide(sheet, most) || cells > most) return sheet;
  }
  return null;
}

/** Attributes up to the end of a tag; a quoted one may hold a `>`. */
const REST = String.raw`((?:"[^"]*"|'[^']*'|[^>"'])*)>`;
const references: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const attributeNamed = (name: string): RegExp => new RegExp(String.raw`(?:^|\s)${name}\s*=\s*(?:"([^"]*)"|'([^']*)')`);
const valueOf = (attributes: string, named: RegExp): string | undefined => {
  const found = named.exec(attributes);
  const text = found?.[1] ?? found?.[2];
  return text?.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => references[name] ?? '');
};
const [ADDRESS, NAME, ID, TARGET] = [
  attributeNamed('r'),
  attributeNamed('name'),
  attributeNamed('Id'),
  attributeNamed('Target'),
];
const [RELATION, TABLE_NAME] = [attributeNamed(String.raw`\w+:id`), attributeNamed(String.raw`\w+:name`)];
const [ROWS, COLUMNS] = ['rows', 'columns'].map((which) =>
  attributeNamed(String.raw`\w+:number-${which}-repeated`),
) as [RegExp, RegExp];

/** A row or a cell: with its address in front, as nearly all programs write it, or with whatever attributes it has. */
const ROW_OR_CELL = String.raw`<(?:\w+:)?(row|c)(?: r="([A-Za-z]{0,3}\d+)"|\b${REST})`;

/** How far a worksheet part reaches: rows and cells without an address follow the one before them. */
export function worksheetReach(xml: string): { rows: number; columns: number } {
  const reach = { rows: 0, columns: 0 };
  let [row, column] = [0, 0];
  for (const [, name, address, attributes = ''] of xml.matchAll(new RegExp(ROW_OR_CELL, 'g'))) {
    const at = address ?? valueOf(attributes, ADDRESS);
    if (name === 'row') {
      row = at === undefined ? row + 1 : Number(at);
      column = 0;
      continue;
    }
    const [, letters, digits] = /^([A-Za-z]{1,3})(\d+)$/.exec(at ?? '') ?? [];
    column = letters === undefined ? column + 1 : columnIndex(letters) + 1;
    reach.rows = Math.max(reach.rows, digits === undefined ? row : Number(digits));
    reach.columns = Math.max(reach.columns, column);
    if (isTooWide(reach)) break;
  }
  return reach;
}

/** The names of the sheets of a workbook by their parts. @param parts texts of `xl/workbook.xml` and its relationships */
export function sheetNames(workbook: string, relations: string): Map<string, string> {
  const tags = (xml: string, name: string): string[] =>
    [...xml.matchAll(new RegExp(String.raw`<(?:\w+:)?${name}\b${REST}`, 'g'))].map(([, attributes = '']) => attributes);
  const targets = tags(relations, 'Relationship').map((one): [string, string] => [
    valueOf(one, ID) ?? '',
    basename(valueOf(one, TARGET) ?? ''),
  ]);
  const names = tags(workbook, 'sheet').map((one): [string, string] => [
    valueOf(one, RELATION) ?? '',
    valueOf(one, NAME) ?? '',
  ]);
  const byTarget = new Map(targets);
  return new Map(names.map(([id, name]) => [byTarget.get(id) ?? '', name]));
}

/** Letters of a text in a file may take four bytes, or stand as six signs. */
const MOST_SIGNS = 4 * GRID_LIMITS.text;

/** Whether a part of a workbook holds a text that is longer than a cell takes. */
export function hasLongText(xml: string): boolean {
  for (let at = xml.indexOf('>'); at >= 0;) {
    const end = xml.indexOf('<', at);
    if ((end < 0 ? xml.length : end) - at > MOST_SIGNS) return true;
    at = end < 0 ? -1 : xml.indexOf('>', end);
  }
  return false;
}

/** How far the tables of an OpenDocument reach, repetitions of filled rows and cells included. */
export function documentReach(xml: string): Reach[] {
  const sheets: Reach[] = [];
  const tag = new RegExp(String.raw`<(?:\w+:)?(table|table-row|table-cell|covered-table-cell)(?=[\s/>])${REST}`, 'g');
  let [repeated, above, column] = [1, 0, 0];
  for (const [, name, attributes = ''] of xml.matchAll(tag)) {
    if (name === 'table') {
      sheets.push({ name: valueOf(attributes, TABLE_NAME) ?? '', rows: 0, columns: 0 });
      [repeated, above, column] = [0, 0, 0];
      continue;
    }
    const times = (which: RegExp): number => Number(valueOf(attributes, which) ?? 1);
    if (name === 'table-row') {
      above += repeated;
      [repeated, column] = [times(ROWS), 0];
      continue;
    }
    column += times(COLUMNS);
    const sheet = sheets.at(-1);
    if (!sheet || !/value-type/.test(attributes)) continue;
    sheet.rows = Math.max(sheet.rows, above + repeated);
    sheet.columns = Math.max(sheet.columns, column);
    if (isTooWide(sheet)) break;
  }
  return sheets;
}

const [LINE_END, QUOTE] = [0x0a, 0x22];
const separators = new Set([0x2c, 0x3b, 0x09]);

/** How far text with separators reaches, at most: whichever of them may be meant. `text` is the longest cell, in bytes. */
export function textReach(data: Uint8Array): { rows: number; columns: number; text: number } {
  let [rows, columns, widest, text, longest] = [1, 1, 1, 0, 0];
  let isQuoted = false;
  for (const byte of data) {
    if (byte === QUOTE) isQuoted = !isQuoted;
    if (isQuoted || (byte !== LINE_END && !separators.has(byte))) {
      text += 1;
      continue;
    }
    longest = Math.max(longest, text);
    text = 0;
    if (byte === LINE_END) [rows, columns] = [rows + 1, 1];
    else columns += 1;
    widest = Math.max(widest, columns);
    if (isTooWide({ rows, columns: widest })) break;
  }
  return { rows, columns: widest, text: Math.max(longest, text) };
}

/** How far the tables of a web page reach, the cells that others reach over included. */
export function pageReach(html: string): { rows: number; columns: number } {
  let [rows, cells] = [1, 0];
  for (const [, name = '', attributes = ''] of html.matchAll(/<(tr|td|th)\b([^>]*)>/gi)) {
    if (/r$/i.test(name)) rows += 1;
    else cells += attributes === '' ? 1 : spanIn(attributes, COLSPAN) * spanIn(attributes, ROWSPAN);
    if (isTooWide({ rows, columns: cells / rows })) break;
  }
  return { rows, columns: Math.ceil(cells / rows) };
}
