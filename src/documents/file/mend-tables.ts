/** A tag whose content must not be missing once lists have turned out empty, as the library has them. */
interface Container {
  tag: string;
  /** What it needs, as a choice of tags. */
  needs: string;
  /** A container that ends with this has it. */
  last: string;
  /** Stands in it instead; null: it goes. */
  filler: string | null;
}

const paragraph = '<w:p></w:p>';
const containers: readonly Container[] = [
  { tag: 'w:sdtContent', needs: 'w:p|w:r|w:commentRangeStart|w:sdt', last: '</w:p>', filler: paragraph },
  { tag: 'w:tc', needs: 'w:p', last: '</w:p>', filler: paragraph },
  { tag: 'w:tr', needs: 'w:tc', last: '</w:tc>', filler: null },
  { tag: 'w:tbl', needs: 'w:tr', last: '</w:tr>', filler: null },
];

const empties = containers.map(({ tag, needs, last, filler }) => ({
  pattern: new RegExp(`<${tag}(?: [^>]*)?>(?:(?!<(?:${needs})[ />])[\\s\\S])*?</${tag}>`, 'g'),
  end: `</${tag}>`,
  last,
  filler,
}));

/** A table that neither a paragraph nor another table follows: Word wants a paragraph there. */
const tableEnd =
  /<\/w:tbl>(?:[ \n\r\t]+|<w:bookmarkEnd[^>]*>)*(?=<(?!w:p|w:tbl|w:sectPr|w:bookmarkEnd|\/w:ftr>|\/w:hdr>))/g;

/** Whether every container ends with what it needs: most papers have no empty one, and this is seen at once. */
function allEndWith(xml: string, end: string, last: string): boolean {
  for (let at = xml.indexOf(end); at >= 0; at = xml.indexOf(end, at + end.length)) {
    if (!xml.endsWith(last, at)) return false;
  }
  return true;
}

/** Mends what empty lists leave: cells without a paragraph, rows without a cell, tables without a row. */
export function mendTables(xml: string): string {
  const ended = xml.replace(tableEnd, (end) => `${end}<w:p/>`);
  return empties.reduce((mended, { pattern, end, last, filler }) => {
    if (allEndWith(mended, end, last)) return mended;
    return mended.replace(pattern, (empty) => (filler === null ? '' : empty.slice(0, -end.length) + filler + end));
  }, ended);
}
