import type { ImportedSheet } from '../shapes/imported-sheet';

/** As browsers have it. */
const MOST_SPANNED = 1000;
export const COLSPAN = /colspan\s*=\s*["']?(\d+)/i;
export const ROWSPAN = /rowspan\s*=\s*["']?(\d+)/i;

/** A number of rows or columns that a cell of a web page reaches over. */
export const spanIn = (attributes: string, named: RegExp): number =>
  Math.min(Math.max(Number(named.exec(attributes)?.[1] ?? 1), 1), MOST_SPANNED);

/** Whether bytes are a web page: many applications save one under the name of a workbook. */
export function isHtml(data: Uint8Array): boolean {
  const start = new TextDecoder()
    .decode(data.subarray(0, 1000))
    .replace(/^\ufeff/, '')
    .trimStart();
  return start.startsWith('<') && /<(!doctype html|html|table|meta|head)/i.test(start);
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const decode = (text: string): string =>
  text.replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole;
    const code = name[1]?.toLowerCase() === 'x' ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });

const textOf = (html: string): string =>
  decode(html.replace(/<br\b[^>]*>/gi, ' ').replace(/<[^>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();

/** Reads one table into a grid; cells that reach over several rows or columns become merged rectangles. */
function gridOf(table: string, file: string, name: string): ImportedSheet {
  const rows: ImportedSheet['rows'] = [];
  const merges: ImportedSheet['merges'] = [];
  const taken = new Set<string>();
  const found = table.match(/<tr\b[\s\S]*?(?=<tr\b|<\/table>|$)/gi) ?? [];
  found.forEach((html, row) => {
    const cells: ImportedSheet['rows'][number] = [];
    let column = 0;
    for (const [, attributes = '', content = ''] of html.matchAll(
      /<t[dh]\b([^>]*)>([\s\S]*?)(?=<\/t[dh]>|<t[dh]\b|<\/tr>|$)/gi,
    )) {
      while (taken.has(`${row}:${column}`)) cells[column++] = '';
      const [width, height] = [spanIn(attributes, COLSPAN), spanIn(attributes, ROWSPAN)];
      cells[column] = textOf(content);
      if (width > 1 || height > 1)
        merges.push({ top: row, left: column, bottom: row + height - 1, right: column + width - 1 });
      for (let down = 0; down < height; down++)
        for (let right = 0; right < width; right++) taken.add(`${row + down}:${column + right}`);
      for (let right = 1; right < width; right++) cells[column + right] = '';
      column += width;
    }
    rows.push(Array.from(cells, (cell) => cell ?? ''));
  });
  return { file, name, rows, merges };
}

/** The tables of a web page, each as a tab; nested ones stay part of the outer one. */
export function htmlTabs(page: string, file: string, name: string): ImportedSheet[] {
  const html = page.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, '').replace(/<!--[\s\S]*?-->/g, '');
  const tables = html.match(/<table\b[\s\S]*?<\/table>/gi) ?? [];
  return tables.map((table, index) => gridOf(table, file, index === 0 ? name : `${name} (${index + 1})`));
}
