import { openXlsx, writeXlsx, type Sheet, type WriteSheet } from 'hucre';
import { createLocalWorkbook } from '../../local/workbook/local-workbook';
import { bundle, MOMENT, runtimeFor } from './support';

const code = bundle(`
  import { openSpreadsheet } from './src/google/spreadsheet';
  export function write() {
    const book = openSpreadsheet();
    book.readSheets(book.sheetNames().map((name) => ({ name, formats: true })));
    book.replaceSheet({
      name: 'Capaian', rows: [['Rapor Kinerja · Capaian'], [''], ['Kode'], ['1.01']], formats: ['@'], widths: [],
      frozenRows: 3, frozenColumns: 0, colours: [{ range: 'A4:A', formula: 'A4=""', background: '#ffeb3b' }], protection: 'x',
    });
  }
`);

/** A sheet with what people put into workbooks besides values. */
const rich: WriteSheet = {
  name: 'Indikator',
  rows: [
    ['Kode', 'Target'],
    ['1.01', 0.925],
    ['1.02', 3],
    ['', null],
  ],
  columns: [{ width: 22 }, { width: 9, hidden: true }],
  cells: new Map([
    [
      '1,1',
      {
        value: 0.925,
        style: {
          numFmt: '0.00%',
          font: { bold: true },
          fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFEEAA' } },
        },
      },
    ],
    [
      '0,0',
      { value: 'Kode', comment: { author: 'A', text: 'catatan' }, style: { border: { bottom: { style: 'thin' } } } },
    ],
    ['2,1', { formula: 'SUM(1,2)', formulaResult: 3 }],
    ['3,0', { formula: 'UPPER("a")', formulaResult: 'A' }],
  ]),
  merges: [{ startRow: 3, startCol: 0, endRow: 3, endCol: 1 }],
  dataValidations: [{ type: 'list', values: ['Positif', 'Negatif'], range: 'C2:C9', allowBlank: true }],
  conditionalRules: [
    {
      type: 'cellIs',
      operator: 'lessThan',
      formula: '90',
      priority: 1,
      range: 'B2:B9',
      style: { font: { color: { rgb: 'FF0000' } } },
    },
  ],
  freezePane: { rows: 1 },
  autoFilter: { range: 'A1:B3' },
  charts: [
    {
      type: 'column',
      title: 'Target',
      series: [{ values: 'B2:B3', categories: 'A2:A3' }],
      anchor: { from: { row: 5, col: 3 } },
    },
  ],
};

async function roundTrip(): Promise<{ before: Sheet[]; after: Sheet[]; names: unknown }> {
  const input = await writeXlsx({
    sheets: [rich, { name: 'Tersembunyi', rows: [['x']], hidden: true }],
    namedRanges: [{ name: 'Daftar', range: 'Indikator!$A$2:$A$3' }],
    properties: { title: 'Buku', creator: 'Dinas Contoh', created: new Date(0) },
  });
  const before = await openXlsx(input, { readStyles: true });
  const workbook = createLocalWorkbook(await openXlsx(input, { readStyles: true }), { name: 'Uji' });
  const runtime = await runtimeFor({ code, workbook });
  runtime.call('write');
  const after = await openXlsx(await workbook.save(new Date(MOMENT)), { readStyles: true });
  expect(after.properties).toMatchObject({ title: 'Buku', creator: 'Dinas Contoh' });
  return { before: before.sheets, after: after.sheets, names: after.namedRanges };
}

test('everything in the workbook besides our sheets comes out as it went in', async () => {
  const { before, after, names } = await roundTrip();
  expect(after.map(({ name, hidden }) => [name, hidden ?? false])).toEqual([
    ['Indikator', false],
    ['Tersembunyi', true],
    ['Capaian', false],
  ]);
  expect(names).toEqual([{ name: 'Daftar', range: 'Indikator!$A$2:$A$3' }]);
  const kept = [
    'rows',
    'merges',
    'dataValidations',
    'conditionalRules',
    'freezePane',
    'autoFilter',
    'columns',
  ] as const;
  for (const part of kept) expect({ [part]: after[0]?.[part] }).toEqual({ [part]: before[0]?.[part] });
  expect(after[0]?.charts).toHaveLength(1);
  expect(after[0]?.charts?.[0]).toMatchObject({ title: 'Target' });
});

test.each([
  ['1,1', { style: { numFmt: '0.00%', font: { bold: true }, fill: { fgColor: { rgb: 'FFEEAA' } } } }],
  ['0,0', { comment: { author: 'A', text: 'catatan' }, style: { border: { bottom: { style: 'thin' } } } }],
  ['2,1', { formula: 'SUM(1,2)', formulaResult: 3 }],
  ['3,0', { formula: 'UPPER("a")', value: 'A' }],
])('cell %s keeps its style, comment, formula and result', async (key, expected) => {
  const { after } = await roundTrip();
  expect(after[0]?.cells?.get(key)).toMatchObject(expected);
});

test('a workbook saved twice is the same file', async () => {
  const input = await writeXlsx({ sheets: [rich] });
  const save = async (): Promise<Uint8Array> =>
    createLocalWorkbook(await openXlsx(input, { readStyles: true }), { name: 'Uji' }).save(new Date(MOMENT));
  expect(Buffer.from(await save()).equals(Buffer.from(await save()))).toBe(true);
});
