import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx, type CellValue } from 'hucre';

/** A file that asks for more than it should get. */
export interface GreedyFile {
  name: string;
  /** What is the matter with it. */
  what: string;
  make: () => Promise<Uint8Array> | Uint8Array;
}

const SHEET = 'xl/worksheets/sheet1.xml';
const MILLION = 1_000_000;
const MEGABYTE = 1024 * 1024;

/** A small workbook with its only sheet's rows changed as text. */
async function withSheet(change: (xml: string) => string, more: Record<string, Uint8Array> = {}): Promise<Uint8Array> {
  const rows: CellValue[][] = [
    ['Kode', 'Unit', 'Indikator Kinerja', 'Satuan', 'Target'],
    ['I1', 'S', 'Nilai', 'poin', 80],
  ];
  const parts = unzipSync(await writeXlsx({ sheets: [{ name: 'Indikator', rows }] }));
  parts[SHEET] = strToU8(change(strFromU8(parts[SHEET] ?? new Uint8Array())));
  return zipSync({ ...parts, ...more });
}

const added = (rows: string) => (xml: string) => xml.replace('</sheetData>', `${rows}</sheetData>`);
const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;

const rowsOf = (count: number, width: number, cell: (row: number) => string): string =>
  Array.from({ length: count }, (_, row) => `<row>${cell(row).repeat(width)}</row>`).join('');

/** The sizes that the directory of an archive states, set to others. */
function lying(archive: Uint8Array, size: number): Uint8Array {
  const data = Buffer.from(archive);
  for (let at = data.indexOf('PK\x01\x02'); at >= 0; at = data.indexOf('PK\x01\x02', at + 4))
    if (data.readUInt32LE(at + 24) > MEGABYTE) data.writeUInt32LE(size, at + 24);
  return data;
}

const zeros = (megabytes: number): Uint8Array => new Uint8Array(megabytes * MEGABYTE);
const spaces = (megabytes: number): Uint8Array => zeros(megabytes).fill(0x20);

/** The sample with figures that no computer adds up exactly. */
function hugeFigures(sample: string): Uint8Array {
  const parts = unzipSync(readFileSync(sample));
  for (const [name, bytes] of Object.entries(parts))
    if (/worksheets\/sheet\d+\.xml$/.test(name)) {
      let turn = 0;
      const huge = ['9e15', '-1e16', '1.7976931348623157e308', '4e-320'];
      const xml = strFromU8(bytes).replace(/<v>\d{5,}(?:\.\d+)?<\/v>/g, () => `<v>${huge[turn++ % huge.length]}</v>`);
      parts[name] = strToU8(xml);
    }
  return zipSync(parts);
}

/** @param sample path of the sample workbook */
export const greedyFiles = (sample: string): GreedyFile[] => [
  {
    name: 'far.xlsx',
    what: 'a value in XFD1048576',
    make: () => withSheet(added('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')),
  },
  {
    name: 'far-row.xlsx',
    what: 'a value in A1048576',
    make: () => withSheet(added('<row r="1048576"><c r="A1048576"><v>1</v></c></row>')),
  },
  {
    name: 'far-column.xlsx',
    what: 'values in column XFD of 500 rows',
    make: () =>
      withSheet(
        added(
          Array.from({ length: 500 }, (_, row) => `<row r="${row + 3}"><c r="XFD${row + 3}"><v>1</v></c></row>`).join(
            '',
          ),
        ),
      ),
  },
  {
    name: 'rows.xlsx',
    what: '1,000,000 rows',
    make: () => withSheet(added(rowsOf(MILLION, 1, (row) => `<c><v>${row}</v></c>`))),
  },
  { name: 'rows.csv', what: '1,000,000 rows of text', make: () => strToU8('Kode;Pagu;Realisasi\n'.repeat(MILLION)) },
  {
    name: 'columns.xlsx',
    what: '5,000 columns in 300 rows',
    make: () => withSheet(added(rowsOf(300, 5000, (row) => `<c><v>${row}</v></c>`))),
  },
  {
    name: 'columns.csv',
    what: '5,000 columns of text in 300 rows',
    make: () => strToU8(`${'12;'.repeat(5000)}\n`.repeat(300)),
  },
  { name: 'figures.xlsx', what: 'figures beyond ±1e15', make: () => hugeFigures(sample) },
  {
    name: 'string.xlsx',
    what: 'a text of 50 MB',
    make: () => withSheet(added(`<row>${text('A'.repeat(50 * MEGABYTE))}</row>`)),
  },
  {
    name: 'strings.xlsx',
    what: 'texts of 20 MB in all',
    make: () => withSheet(added(`<row>${text('A'.repeat(MEGABYTE)).repeat(20)}</row>`)),
  },
  { name: 'string.csv', what: 'a text of 50 MB', make: () => strToU8('A'.repeat(50 * MEGABYTE)) },
  {
    name: 'size.xlsx',
    what: 'a part of 300 MB in an archive of 300 kB',
    make: () => withSheet((xml) => xml, { 'xl/media/bom.bin': zeros(300) }),
  },
  {
    name: 'ratio.xlsx',
    what: 'a part of 200 MB that states 1 kB',
    make: async () => lying(await withSheet((xml) => xml, { 'xl/media/bom.bin': zeros(200) }), 1024),
  },
  {
    name: 'ratio-text.xlsx',
    what: 'a sheet of 200 MB that states 1 kB',
    make: async () => lying(await withSheet((xml) => xml, { [SHEET]: spaces(200) }), 1024),
  },
  {
    name: 'entries.xlsx',
    what: '50,000 parts',
    make: () =>
      withSheet(
        (xml) => xml,
        Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`xl/media/${index}.bin`, new Uint8Array()])),
      ),
  },
  {
    name: 'spans.xls',
    what: 'a web page with cells over 1,000 × 1,000 others',
    make: () => strToU8(`<table>${'<tr><td colspan=1000 rowspan=1000>x</td></tr>'.repeat(50)}</table>`),
  },
  {
    name: 'page.xls',
    what: 'a web page of 50 MB',
    make: () => strToU8(`<table>${'<tr><td>12</td></tr>'.repeat(2.5 * MILLION)}</table>`),
  },
];
