import { readTabs, textTab } from '../../src/reading/read-tabs';

/** Cells with what tells one encoding and one notation from another. */
const rows = [
  ['Indikator', 'Sasaran', 'Target'],
  ['Persentase PPKS – “terpenuhi”', 'Café', '78,5'],
  ['Jumlah lansia', 'baris; kedua, ketiga', '1.250'],
];

const quoted = (text: string, separator: string): string =>
  text.includes(separator) ? `"${text.replace(/"/g, '""')}"` : text;
const separated = (separator: string): string =>
  rows.map((row) => row.map((cell) => quoted(cell, separator)).join(separator)).join('\r\n');

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));

const bigEndian = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le').swap16());

/** The marks of these texts in Windows-1252. */
const windowsMarks: Readonly<Record<string, number>> = { '–': 0x96, '“': 0x93, '”': 0x94 };
const windows = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((mark) => windowsMarks[mark] ?? mark.charCodeAt(0)));

it.each<[what: string, file: string, data: Uint8Array]>([
  ['semicolons', 'a.csv', utf8(separated(';'))],
  ['commas', 'a.csv', utf8(separated(','))],
  ['tabs', 'a.tsv', utf8(separated('\t'))],
  ['a byte order mark', 'a.csv', utf8(`\uFEFF${separated(';')}`)],
  ['a first line that names the separator', 'a.csv', utf8(`sep=;\r\n${separated(';')}`)],
  ['that line behind a byte order mark', 'a.csv', utf8(`\uFEFFsep=,\n${separated(',')}`)],
  ['Windows-1252', 'a.csv', windows(separated(';'))],
  ['UTF-16', 'a.txt', utf16(separated('\t'))],
  ['UTF-16 with the other byte first', 'a.txt', bigEndian(`\uFEFF${separated('\t')}`)],
  ['UTF-16 without its mark', 'a.txt', utf16(separated('\t')).slice(2)],
  ['UTF-16 with the other byte first and no mark', 'a.txt', bigEndian(separated('\t'))],
])('a table in text with %s is the same', async (_what, file, data) => {
  const [tab] = await readTabs(data, file);
  expect(tab?.rows).toEqual(rows);
});

it('a pasted text may name its separator', () => {
  expect(textTab(`sep=;\n${separated(';')}`, 'a').rows).toEqual(rows);
});
