import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { columnIndex } from '../shapes/a1';

const SHEET = /^xl\/worksheets\/[^/]*\.xml$/i;
const STRINGS = 'xl/sharedStrings.xml';
const CELL = /<c\b((?:"[^"]*"|'[^']*'|[^>"'])*?)(?:\/>|>([\s\S]*?)<\/c>)/g;
const ROW = /<row\b((?:"[^"]*"|'[^']*'|[^>"'])*?)(?:\/>|>([\s\S]*?)<\/row>)/g;
const ADDRESS = /\br\s*=\s*["']([A-Z]{1,3})(\d+)["']/;

const textOf = (xml: string): string => xml.replace(/<[^>]*>/g, '').trim();

/** The numbers of the shared strings that hold nothing but spaces. */
function blankStrings(xml: string): Set<string> {
  const blanks = new Set<string>();
  let number = 0;
  for (const [, content = ''] of xml.matchAll(/<si\b[^>]*?(?:\/>|>([\s\S]*?)<\/si>)/g)) {
    if (textOf(content) === '') blanks.add(String(number));
    number += 1;
  }
  return blanks;
}

/** A worksheet without the rows and columns behind the last cell that says something: a format or a space is nothing. */
function trimmed(xml: string, blanks: ReadonlySet<string>): string {
  const isBlank = (attributes: string, content: string): boolean =>
    textOf(content) === '' || (/\bt\s*=\s*["']s["']/.test(attributes) && blanks.has(textOf(content)));
  let [rows, columns] = [0, 0];
  for (const [, attributes = '', content = ''] of xml.matchAll(CELL)) {
    const [, letters, row] = ADDRESS.exec(attributes) ?? [];
    // Cells without an address are in their place only among all the others.
    if (letters === undefined) return xml;
    if (isBlank(attributes, content)) continue;
    rows = Math.max(rows, Number(row));
    columns = Math.max(columns, columnIndex(letters) + 1);
  }
  return xml.replace(ROW, (line: string, attributes: string) => {
    if (Number(/\br\s*=\s*["'](\d+)["']/.exec(attributes)?.[1]) > rows) return '';
    return line.replace(CELL, (cell: string, own: string) =>
      columnIndex(ADDRESS.exec(own)?.[1] ?? 'A') + 1 > columns ? '' : cell,
    );
  });
}

/** An .xlsx package whose sheets end with their last filled cells: what is formatted beyond would cost as much as data. */
export function withoutFarBlanks(data: Uint8Array): Uint8Array {
  const parts = unzipSync(data);
  const blanks = blankStrings(parts[STRINGS] ? strFromU8(parts[STRINGS]) : '');
  for (const [name, content] of Object.entries(parts))
    if (SHEET.test(name)) parts[name] = strToU8(trimmed(strFromU8(content), blanks));
  return zipSync(parts, { level: 1 });
}
