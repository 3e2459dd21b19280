import { strFromU8, unzipSync } from 'fflate';
import type { WriteSheet } from 'hucre';

/** A cell of a table as the document lays it out. */
interface TableCell {
  text: string;
  /** Columns that it takes. */
  span: number;
  /** It goes on with the cell above. */
  goesOn: boolean;
}

const DOCUMENT = 'word/document.xml';

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decoded = (text: string): string =>
  text.replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** The contents of every element of a name that stands in no other of that name. */
function elements(xml: string, name: string): string[] {
  const found: string[] = [];
  const tag = new RegExp(`<(/?)w:${name}(?=[\\s>/])[^>]*?(/?)>`, 'g');
  let [depth, from] = [0, 0];
  for (const match of xml.matchAll(tag)) {
    const [whole, closing, empty] = match;
    if (empty) continue;
    if (!closing && depth++ === 0) from = match.index + whole.length;
    if (closing && --depth === 0) found.push(xml.slice(from, match.index));
  }
  return found;
}

/** Text of a cell: its paragraphs one below the other, deleted text left out; a superscript is a footnote's mark. */
const textOf = (xml: string): string =>
  elements(xml.replace(/<w:del\b.*?<\/w:del>/gs, ''), 'p')
    .map((paragraph) =>
      elements(paragraph.replace(/<w:(tab|br)\s*\/>/g, '<w:r><w:t> </w:t></w:r>'), 'r')
        .map((run) => {
          const text = elements(run, 't').map(decoded).join('');
          return /<w:vertAlign w:val="superscript"/.test(run)
            ? text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit)
            : text;
        })
        .join(''),
    )
    .join('\n')
    .trim();

/** More columns than that no table of Word has. */
const MOST_COLUMNS = 63;
const columnsIn = (digits: string): number => Math.min(Number(digits), MOST_COLUMNS);

function cellOf(xml: string): TableCell {
  const span = columnsIn(/<w:gridSpan w:val="(\d+)"/.exec(xml)?.[1] ?? '1');
  const merge = /<w:vMerge(?: w:val="(\w+)")?\s*\/>/.exec(xml);
  return { text: textOf(xml), span, goesOn: merge !== null && merge[1] !== 'restart' };
}

/** A table as a sheet of texts with its merged cells. */
function sheetOf(xml: string, number: number): WriteSheet {
  const merges: NonNullable<WriteSheet['merges']> = [];
  const open = new Map<number, (typeof merges)[number]>();
  const rows = elements(xml, 'tr').map((row, at) => {
    const line: string[] = [];
    const before = columnsIn(/<w:gridBefore w:val="(\d+)"/.exec(row)?.[1] ?? '0');
    for (let index = 0; index < before; index++) line.push('');
    for (const { text, span, goesOn } of elements(row, 'tc').map(cellOf)) {
      const column = line.length;
      const above = goesOn ? open.get(column) : undefined;
      if (above) above.endRow = at;
      else open.set(column, addMerge({ startRow: at, startCol: column, endRow: at, endCol: column + span - 1 }));
      line.push(above ? '' : text, ...Array<string>(span - 1).fill(''));
    }
    return line;
  });
  function addMerge(area: (typeof merges)[number]): (typeof merges)[number] {
    merges.push(area);
    return area;
  }
  const real = merges.filter(({ startRow, endRow, startCol, endCol }) => endRow > startRow || endCol > startCol);
  return { name: `Tabel ${number}`, rows, merges: real };
}

/** Whether a file is a Word document, by its bytes. */
export const isDocx = (data: Buffer): boolean => data.includes(DOCUMENT);

/**
 * The tables of a Word document, each as a sheet of texts; tables within a cell of another are not read.
 *
 * @throws Error for a damaged file
 */
export function docxTables(data: Buffer): WriteSheet[] {
  const part = unzipSync(data, { filter: ({ name }) => name === DOCUMENT })[DOCUMENT];
  if (!part) throw new Error('The file has no document.');
  const tables = elements(strFromU8(part), 'tbl');
  const sheets = tables.map((table, index) => sheetOf(table, index + 1));
  return sheets.length > 0 ? sheets : [{ name: 'Tabel 1', rows: [['']] }];
}
