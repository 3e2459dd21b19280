/** Rows of a table in a page, with what spans several cells repeated as empty ones. */
function tableRows(table: HTMLTableElement): string[][] {
  const rows: string[][] = [];
  const covered = new Set<string>();
  Array.from(table.rows).forEach((line, row) => {
    const texts: string[] = [];
    for (const cell of Array.from(line.cells)) {
      while (covered.has(`${row},${texts.length}`)) texts.push('');
      const column = texts.length;
      for (let down = 0; down < Math.max(1, cell.rowSpan); down += 1) {
        for (let right = 0; right < cell.colSpan; right += 1) covered.add(`${row + down},${column + right}`);
      }
      texts.push(cellText(cell), ...new Array<string>(cell.colSpan - 1).fill(''));
    }
    while (covered.has(`${row},${texts.length}`)) texts.push('');
    rows.push(texts);
  });
  return rows;
}

/** Text of a cell as a person sees it: blanks drawn together, breaks kept. */
function cellText(cell: HTMLElement): string {
  cell.querySelectorAll('br').forEach((line) => line.replaceWith('\n'));
  const lines = (cell.textContent ?? '').split('\n').map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim());
  return lines.join('\n').trim();
}

/**
 * The rows of the first table in copied HTML (Excel, Google Sheets, a page of the web); null without a table. The
 * document is never shown, so nothing in it runs or is fetched.
 */
export function rowsOfHtml(html: string): string[][] | null {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  const rows = table ? tableRows(table) : [];
  return rows.length > 0 ? rows : null;
}

/** The rows of text as spreadsheets copy it: tabs between cells, quotes around cells with breaks in them. */
export function rowsOfText(text: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /("(?:[^"]|"")*"(?=[\t\r\n]|$)|[^\t\r\n]*)(\t|\r\n|\n|\r|$)/g;
  for (const [whole, cell = '', end = ''] of text.matchAll(pattern)) {
    if (whole === '' && end === '' && rows.at(-1)?.length === 0) break;
    const quoted = cell.startsWith('"') && cell.endsWith('"') && cell.length > 1 && /[\t\r\n"]/.test(cell.slice(1, -1));
    rows.at(-1)?.push(quoted ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  if (rows.at(-1)?.length === 0) rows.pop();
  return rows;
}

/** Rows as text for other programs. */
export function textOfRows(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(cell).join('\t')).join('\n');
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Rows as a table for other programs. */
export function htmlOfRows(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string =>
    `<td>${text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign).replaceAll('\n', '<br>')}</td>`;
  return `<table>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`;
}
