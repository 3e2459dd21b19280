import { BODY_PATH } from './cut-body';
import { kept } from './keep-rows';
import type { OfficePackage } from './office-package';

/** So many lines of text stand at least on a page that something ends on, who signs aside. */
const FEWEST_LINES = 8;
/** Characters of a line, and the lines that a heading or the row of a table takes with the air around it. */
const LINE = 85;
const AIRY = 2;
/** Tables of more rows are torn instead: what stays with them would take whole pages along. */
const MOST_ROWS = 6;

const PARAGRAPH_END = '</w:p>';
const TABLE_END = '</w:tbl>';
/** What begins a page itself, or holds further paragraphs. */
const apart = /<w:sectPr|<w:pageBreakBefore|w:type="page"|<w:txbxContent|<w:drawing/;

interface BodyPart {
  start: number;
  end: number;
  isTable: boolean;
}

/** Where an element of a name begins last, up to a place; those whose names only begin alike are passed over. */
function lastStart(xml: string, tag: string, upTo: number): number {
  let at = xml.lastIndexOf(tag, upTo);
  while (at > 0 && !' >'.includes(xml.charAt(at + tag.length))) at = xml.lastIndexOf(tag, at - 1);
  return at;
}

function tableStart(xml: string, end: number): number {
  let open = 1;
  let at = end - TABLE_END.length;
  while (open > 0 && at > 0) {
    const begins = lastStart(xml, '<w:tbl', at - 1);
    const ends = xml.lastIndexOf(TABLE_END, at - 1);
    open += ends > begins ? 1 : -1;
    at = Math.max(begins, ends);
  }
  return at;
}

/** The paragraph or table that ends at a place of the body; null for anything else. */
function partBefore(xml: string, end: number): BodyPart | null {
  if (xml.endsWith(TABLE_END, end)) return { start: tableStart(xml, end), end, isTable: true };
  if (xml.endsWith('<w:p/>', end)) return { start: end - '<w:p/>'.length, end, isTable: false };
  if (!xml.endsWith(PARAGRAPH_END, end)) return null;
  const inner = end - PARAGRAPH_END.length;
  return { start: lastStart(xml, '<w:p', inner), end, isTable: false };
}

const rowsOf = (table: string): number => table.split(/<w:tr[ >]/).length - 1;
const isSigned = (table: string): boolean => /<w:tblBorders><w:top w:val="none"/.test(table);
/** Whether who signs stands in the last row of a table, where its rows keep it. */
const holdsSignature = (table: string): boolean =>
  isSigned(table) && !isSigned(table.slice(0, table.indexOf('</w:tblPr>') + 1));
const lengthOf = (paragraph: string): number =>
  [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].reduce((sum, [, text = '']) => sum + text.length, 0);

/** Lines of text that a part takes, about; who signs is no text. */
function linesOf(part: string, isTable: boolean): number {
  if (isTable) return isSigned(part) ? 0 : rowsOf(part) * AIRY;
  const lines = Math.ceil(lengthOf(part) / LINE);
  return part.includes('<w:pStyle') ? lines * AIRY : lines;
}

/** Whether a part does not go with what follows it: it begins a page, or is a table that is torn, or that keeps who signs, instead. */
const staysApart = (text: string, isTable: boolean, isInner: boolean): boolean =>
  apart.test(text) || (isTable && ((!isSigned(text) && rowsOf(text) > MOST_ROWS) || (isInner && holdsSignature(text))));

/**
 * The last paragraphs and short tables before a place, staying together, and where the first of them began.
 *
 * @param isInner a new page follows: what is signed in a table there takes nothing further along
 */
function keptBefore(xml: string, first: number, close: number, isInner: boolean): { start: number; text: string } {
  let out = '';
  let end = close;
  let lines = 0;
  let isLast = true;
  // The sentence that leads to a table goes with it.
  let isLedTo = false;
  while (end > first && (lines < FEWEST_LINES || isLedTo)) {
    const part = partBefore(xml, end);
    if (!part || part.start < first) break;
    const text = xml.slice(part.start, part.end);
    if (staysApart(text, part.isTable, isInner)) break;
    const isSignature = part.isTable && isSigned(text);
    const own = linesOf(text, part.isTable);
    // What nothing follows stays with nothing; signatures are kept by their own rows.
    out = (isLast || isSignature ? text : kept(text)) + out;
    if (own > 0 || part.isTable) isLast = false;
    lines += own;
    isLedTo = part.isTable && !isSignature;
    end = part.start;
  }
  return { start: end, text: out };
}

const SECTION = '<w:sectPr';
/** What begins a page stands in the paragraph that does. */
const PAGE = '<w:pageBreakBefore/>';

/** Where a text stands in a body, from the first place on. */
function placesOf(text: string, xml: string, first: number): number[] {
  const places: number[] = [];
  for (let at = xml.indexOf(text, first); at >= 0; at = xml.indexOf(text, at + text.length)) places.push(at);
  return places;
}

/**
 * The body of a paper of which no part ends on a page with a line or two: the last paragraphs and short tables before each new
 * page stay together, as many as make some lines. A part that ends with a long table stays as it is.
 *
 * A body is long, and every copy of it costs as much as all that is looked up in it: it is put together once, in the end.
 */
export function keepEnd(xml: string): string {
  const first = xml.indexOf('<w:body>') + '<w:body>'.length;
  const last = xml.lastIndexOf(SECTION);
  if (last < first || !xml.endsWith('</w:document>')) return xml;
  const pages = [...placesOf(SECTION, xml, first), ...placesOf(PAGE, xml, first)].sort((a, b) => a - b);
  // From the end, as what stays together is looked for.
  const pieces = [xml.slice(last)];
  for (let close = last; close >= first;) {
    const { start, text } = keptBefore(xml, first, close, close !== last);
    while ((pages[pages.length - 1] ?? -1) >= start) pages.pop();
    const page = pages.pop() ?? -1;
    close = page < first ? -1 : lastStart(xml, '<w:p', page);
    pieces.push(text, xml.slice(close < first ? 0 : close, start));
  }
  return pieces.reverse().join('');
}

/** The same for the body of a file. */
export function keepEndOf(file: OfficePackage): void {
  file.file(BODY_PATH, keepEnd(file.file(BODY_PATH)?.asText() ?? ''));
}
