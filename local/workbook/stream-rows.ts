import { unzipSync, strFromU8, strToU8, Zip, ZipDeflate } from 'fflate';
import type { AuditCell } from '../../src/shapes/audit-book';
import { columnLetters } from '../../src/shapes/a1';
import { escapeXml } from './charts/chart-xml';
import { sheetPart } from './file/xlsx-package';

/** Records for a sheet that was saved with its headings and two rows of pattern only. */
export interface StreamedRows {
  rows: readonly (readonly AuditCell[])[];
  /** Rows above the records. */
  headRows: number;
}

/** Characters gathered before they are packed. */
const CHUNK = 1 << 16;
/** Looks of the columns, as numbers of styles: of a value, and of a link. */
interface Looks {
  plain: string[];
  link: string[];
}

function cellXml(content: Exclude<AuditCell, null>, at: string, column: number, looks: Looks): string {
  const isLink = typeof content === 'object' && 'to' in content;
  const head = `<c r="${at}" s="${(isLink ? looks.link : looks.plain)[column] ?? '0'}"`;
  if (typeof content === 'number') return `${head}><v>${content}</v></c>`;
  // Without a result, so that whoever opens the file calculates it.
  if (typeof content === 'object' && 'formula' in content) return `${head}><f>${escapeXml(content.formula)}</f></c>`;
  const text = escapeXml(isLink ? content.text : content);
  return `${head} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** The style of each cell of a row of the pattern. */
function looksOf(xml: string, row: number): string[] {
  const [line = ''] = new RegExp(`<row r="${row}"[^>]*>.*?</row>`).exec(xml) ?? [];
  return [...line.matchAll(/<c [^>]*?\bs="(\d+)"/g)].map(([, style = '0']) => style);
}

/** The markup of a sheet with its records, piece by piece. */
function* sheetXml(pattern: string, { rows, headRows }: StreamedRows): Generator<string> {
  const looks = { plain: looksOf(pattern, headRows + 1), link: looksOf(pattern, headRows + 2) };
  const start = pattern.indexOf(`<row r="${headRows + 1}"`);
  const end = pattern.indexOf('</sheetData>');
  const behind = pattern.indexOf('<pageMargins');
  if (Math.min(start, end, behind, looks.plain.length - 1) < 0 || looks.link.length !== looks.plain.length) {
    throw new Error('The sheet was not saved with two rows of pattern and margins of a page.');
  }
  const last = `${columnLetters(looks.plain.length - 1)}${headRows + rows.length}`;
  yield pattern.slice(0, start).replace(/<dimension ref="[^"]*"\/>/, `<dimension ref="A1:${last}"/>`);
  const links: string[] = [];
  for (const [index, row] of rows.entries()) {
    const number = headRows + index + 1;
    let line = `<row r="${number}">`;
    for (const [column, content] of row.entries()) {
      if (content === null) continue;
      const at = `${columnLetters(column)}${number}`;
      line += cellXml(content, at, column, looks);
      if (typeof content === 'object' && 'to' in content) {
        links.push(`<hyperlink ref="${at}" location="${escapeXml(content.to)}"/>`);
      }
    }
    yield `${line}</row>`;
  }
  yield pattern.slice(end, behind);
  if (links.length > 0) yield `<hyperlinks>${links.join('')}</hyperlinks>`;
  yield pattern.slice(behind);
}

/**
 * Puts records into the first sheets of a saved workbook, row by row: as cells of their own they would be several hundred
 * megabytes. The look of a column is that of its cell in the first row of pattern, that of a link in the second.
 *
 * @param saved the workbook, whose first sheets were saved with headings and two rows of pattern
 * @param sheets the records of these sheets, in their order
 * @returns the bytes of the .xlsx file
 */
export function withRows(saved: Uint8Array, sheets: readonly StreamedRows[]): Uint8Array {
  const filled = new Map(sheets.map((rows, index) => [sheetPart(index), rows]));
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const [path, bytes] of Object.entries(unzipSync(saved))) {
    const part = new ZipDeflate(path, { level: 6 });
    zip.add(part);
    const rows = filled.get(path);
    if (!rows) {
      part.push(bytes, true);
      continue;
    }
    let gathered = '';
    for (const piece of sheetXml(strFromU8(bytes), rows)) {
      gathered += piece;
      if (gathered.length < CHUNK) continue;
      part.push(strToU8(gathered));
      gathered = '';
    }
    part.push(strToU8(gathered), true);
  }
  zip.end();
  return Buffer.concat(pieces);
}
