import { editBody } from './body-pieces';
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

/** What stays together before a place. */
interface KeptEnd {
  /** Where it began. */
  start: number;
  text: string;
  /** It began with the text itself, so that more of it may stand before. */
  isOpen: boolean;
}

/**
 * The last paragraphs and short tables before a place, staying together.
 *
 * @param isInner a new page follows: what is signed in a table there takes nothing further along
 */
function keptBefore(xml: string, first: number, close: number, isInner: boolean): KeptEnd {
  let out = '';
  let end = close;
  let lines = 0;
  let isLast = true;
  // The sentence that leads to a table goes with it.
  let isLedTo = false;
  while (lines < FEWEST_LINES || isLedTo) {
    const part = end > first ? partBefore(xml, end) : { start: -1, end, isTable: false };
    if (!part) break;
    if (part.start < first) return { start: end, text: out, isOpen: true };
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
  return { start: end, text: out, isOpen: false };
}

const SECTION = '<w:sectPr';
/** What begins a page stands in the paragraph that does. */
const PAGE = '<w:pageBreakBefore/>';
const BODY = '<w:body>';

/** Where a text stands in a body, from the first place on. */
function placesOf(text: string, xml: string, first: number): number[] {
  const places: number[] = [];
  for (let at = xml.indexOf(text, first); at >= 0; at = xml.indexOf(text, at + text.length)) places.push(at);
  return places;
}

/**
 * A piece of a body, what stands before each new page in it staying together.
 *
 * @param last where the last section of the body begins, if it does so in this piece
 * @param isFirst nothing of the body stands before it
 * @returns null when what stays together may begin in the piece before
 */
function keepPiece(xml: string, last: number | null, isFirst: boolean): string | null {
  const first = isFirst ? xml.indexOf(BODY) + BODY.length : 0;
  const pages = [...placesOf(SECTION, xml, first), ...placesOf(PAGE, xml, first)].sort((a, b) => a - b);
  /** Where the last paragraph begins that begins a page, up to a place. */
  const pageBefore = (end: number): number => {
    while ((pages[pages.length - 1] ?? -1) >= end) pages.pop();
    const page = pages.pop();
    return page === undefined ? -1 : lastStart(xml, '<w:p', page);
  };
  let end = last ?? xml.length;
  // From the end, as what stays together is looked for.
  const texts = [xml.slice(end)];
  for (let close = last ?? pageBefore(end); close >= first; close = pageBefore(end)) {
    const { start, text, isOpen } = keptBefore(xml, first, close, close !== last);
    if (isOpen && !isFirst) return null;
    texts.push(xml.slice(close, end), text);
    end = start;
  }
  return [...texts, xml.slice(0, end)].reverse().join('');
}

/**
 * The body of a paper of which no part ends on a page with a line or two: the last paragraphs and short tables before each new
 * page stay together, as many as make some lines. A part that ends with a long table stays as it is.
 */
export function keepEnd(body: readonly string[]): readonly string[] {
  const [tail = ''] = body.slice(-1);
  const pieces = tail.includes(SECTION) ? body : [body.join('')];
  const [whole = ''] = pieces.slice(-1);
  const last = whole.lastIndexOf(SECTION);
  if (last < 0 || last < whole.indexOf(BODY) || !whole.endsWith('</w:document>')) return body;
  const ends: string[] = [];
  let text = '';
  for (let at = pieces.length - 1; at >= 0; at--) {
    text = (pieces[at] ?? '') + text;
    const kept = keepPiece(text, ends.length === 0 ? text.lastIndexOf(SECTION) : null, at === 0);
    if (kept === null) continue;
    ends.push(kept);
    text = '';
  }
  return ends.reverse();
}

/** The same for the body of a file. */
export const keepEndOf = (file: OfficePackage): void => editBody(file, keepEnd);
