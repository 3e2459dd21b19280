import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx, saveXlsx } from 'hucre';

const SAMPLE = join(__dirname, '../../samples/dinas-sosial-contoh.xlsx');

/** What a text begins with to be taken for more than a text: a formula, a field, a line of a letter's head, an address. */
const heads = [
  '=HYPERLINK("http://jahat.invalid";"x") ',
  '+cmd|/c calc ',
  '-2+3 ',
  '@SUM(A1) ',
  '\t=1 ',
  '\r\nBcc: korban@jahat.invalid\r\n\r\nX-Jahat: ',
  'DDEAUTO c:\\x "y" ',
  'javascript:alert(1) ',
];
/** And what it goes on with: markup, tags of templates, the end of everything, and what XML cannot hold. */
const TAIL = `<img src=x onerror=alert(1)>&"'{tag}{#x}]]>\uffff\ufffe\ud800\u0000\u202e</script><script>alert(2)</script>`;

/** One of each kind, for whatever takes a text of people. */
export const hostileTexts: readonly string[] = heads.map((head) => `${head}Nama${TAIL}`);

/** Sentences and names; words of lists, addresses and figures stay, or nothing would be done with the rest. */
const isProse = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 21 && value.split(' ').length > 2 && !/@|^\d/.test(value);

/** The sample workbook in which every sentence and name of every sheet is hostile; equal ones stay equal. */
export async function hostileSample(): Promise<{ bytes: Uint8Array; texts: number }> {
  const book = await openXlsx(readFileSync(SAMPLE), { readStyles: true });
  const texts = new Map<string, string>();
  for (const { rows, cells } of book.sheets) {
    rows.slice(1).forEach((row, index) =>
      row.forEach((value, column) => {
        if (!isProse(value)) return;
        const text = texts.get(value) ?? `${heads[texts.size % heads.length] ?? ''}${value}${TAIL}`;
        texts.set(value, text);
        row[column] = text;
        const cell = cells?.get(`${index + 1},${column}`);
        if (cell) Object.assign(cell, { value: text, richText: undefined });
      }),
    );
  }
  return { bytes: await saveXlsx(book), texts: texts.size };
}
