import { editBody } from './body-pieces';
import type { OfficePackage } from './office-package';

const TABLE_END = '</w:tr></w:tbl>';
const ROW = '<w:tr';
const ROW_END = '</w:tr>';
const tableInside = /<w:tbl(?!Header)/;

const properties = '<w:pPr>(?:(?!</w:pPr>|<w:pageBreakBefore|<w:sectPr)[\\s\\S])*</w:pPr>';
/** Paragraphs without a text. */
const empty = `(?:<w:p>(?:${properties})?</w:p>|<w:p/>)`;
/** The table without lines that places who signs. */
const signature =
  '<w:tbl><w:tblPr>(?:(?!</w:tblPr>)[\\s\\S])*<w:tblBorders><w:top w:val="none"(?:(?!</?w:tbl>)[\\s\\S])*</w:tbl>';
/** A line in italics: where the figures of a table come from. */
const note = `<w:p>(?:${properties})?<w:r><w:rPr><w:i/>(?:(?!<w:p>|<w:tbl>)[\\s\\S])*?</w:p>`;

/** What belongs to a table although it stands below it: its notes, who signs, or both. */
const belongings = new RegExp(`${empty}*(?:${note})+(?:${empty}+${signature})?|${empty}+${signature}`, 'y');

/** A paragraph that takes next to no room: a cell may not end with a table. */
const AIR = '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p>';
const sides = ['top', 'left', 'bottom', 'right'];
const bare =
  `<w:tcBorders>${sides.map((side) => `<w:${side} w:val="nil"/>`).join('')}</w:tcBorders>` +
  `<w:tcMar>${sides.map((side) => `<w:${side} w:w="0" w:type="dxa"/>`).join('')}</w:tcMar>`;

/** Where the row begins that ends at this place; -1 where it is none, or holds a table. */
function rowStart(xml: string, end: number): number {
  if (!xml.endsWith(ROW_END, end)) return -1;
  let at = xml.lastIndexOf(ROW, end - ROW_END.length);
  // A row's properties begin with the same letters.
  while (at >= 0 && !' >'.includes(xml.charAt(at + ROW.length))) at = xml.lastIndexOf(ROW, at - 1);
  return at >= 0 && tableInside.test(xml.slice(at, end)) ? -1 : at;
}

/** A row or a paragraph, staying on the page of what follows it. */
export const kept = (row: string): string =>
  row
    .replace(/<w:p>(?!<w:pPr>)/g, '<w:p><w:pPr></w:pPr>')
    .replace(/<w:pPr>(<w:pStyle [^>]*\/>)?(?:<w:keepNext[^>]*\/>)?/g, '<w:pPr>$1<w:keepNext/>');

/** So many rows may stay together; a longer table is torn, and programs that cannot keep it whole keep nothing of it. */
const MOST_WHOLE = 8;
/** A table of so many rows below its heading is never torn: a page would begin or end with one of them. */
const SHORT = 4;

/**
 * The rows of a table before its last two: those of a short one stay together, of a longer one the first stays with the second, so
 * that no row stands alone under the heading, and those of a long one part from each other, its heading apart.
 */
function parted(rows: string): string {
  const [table = '', ...each] = rows.split(/(?=<w:tr[ >])/);
  const heads = each.filter((row) => row.includes('<w:tblHeader')).length;
  const isShort = heads > 0 && each.length - heads + 2 <= SHORT;
  const isLong = each.length > MOST_WHOLE;
  const drawn = each.map((row, index) => {
    if (index < heads) return row;
    if (isShort || (heads > 0 && index === heads)) return kept(row);
    return isLong ? row.replaceAll('<w:keepNext/>', '') : row;
  });
  return [table, ...drawn].join('');
}

/** A last row over all columns of a table, with what belongs to it. */
function lastRow(xml: string, end: number, content: string): string {
  const grid = xml.slice(xml.lastIndexOf('<w:tblGrid>', end), end);
  const widths = [...grid.slice(0, grid.indexOf('</w:tblGrid>')).matchAll(/w:w="(\d+)"/g)].map(([, width]) =>
    Number(width),
  );
  const width = widths.reduce((sum, one) => sum + one, 0);
  return (
    `<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>` +
    `<w:gridSpan w:val="${widths.length}"/>${bare}</w:tcPr>${content}</w:tc></w:tr>`
  );
}

/**
 * The body of a paper whose tables end as they should: the last row never stands alone on a page, and what is signed right below
 * a table, or noted in italics, stands in its last row, for programs keep rows together but not a long table with what follows it.
 */
export function keepRows(xml: string): string {
  let out = '';
  let from = 0;
  for (let at = xml.indexOf(TABLE_END); at >= 0; at = xml.indexOf(TABLE_END, at + TABLE_END.length)) {
    if (at < from) continue;
    const end = at + ROW_END.length;
    const last = rowStart(xml, end);
    const before = last < 0 ? -1 : rowStart(xml, last);
    belongings.lastIndex = at + TABLE_END.length;
    const [below] = (before < from ? null : belongings.exec(xml)) ?? [];
    if (before < from) continue;
    const rows = kept(xml.slice(before, last)) + (below ? kept(xml.slice(last, end)) : xml.slice(last, end));
    const start = Math.max(xml.lastIndexOf('<w:tbl>', before), from);
    out += xml.slice(from, start) + parted(xml.slice(start, before)) + rows;
    from = end;
    if (!below) continue;
    const isSigned = below.endsWith(TABLE_END);
    // A cell does not end with a table, and two tables do not touch.
    out += `${lastRow(xml, end, isSigned ? `${below}${AIR}` : below)}</w:tbl>${isSigned ? '' : AIR}`;
    from = belongings.lastIndex;
  }
  return out + xml.slice(from);
}

/** The same for the body of a file. */
export const keepRowsOf = (file: OfficePackage): void => editBody(file, (pieces) => pieces.map(keepRows));
