import type { PrintedTable } from '../../../../src/domain/printed-figures/table';
import { recogniseTables } from '../../../../src/workbook/read/printed/recognise';

/** Tables with their headings in row 1. */
const recognised = (headings: string[], ...rows: unknown[][]): PrintedTable[] =>
  recogniseTables({ name: 'T', values: [headings, ...rows], merged: [] });

/** What each series is made of: target, actual, percentage, category; and whether its words leave no doubt. */
const seriesOf = (tables: readonly PrintedTable[]): (string | boolean)[][] =>
  tables.flatMap(({ series }) =>
    series.map(({ target, actual, percentage, category, isCertain }) => [
      ...[target, actual, percentage, category].map((column) => column?.header ?? '–'),
      isCertain,
    ]),
  );

const filled = (count: number): unknown[] => Array.from({ length: count }, (_, at) => (at + 1) * 7);

test.each<[headings: string[], series: (string | boolean)[][]]>([
  // `Capaian` beside what was realised is its share.
  [['Uraian', 'Target', 'Realisasi', 'Capaian'], [['Target', 'Realisasi', 'Capaian', '–', true]]],
  [['Uraian', 'Target', 'Capaian'], []],
  [['Uraian', 'Target', 'Capaian', 'Realisasi'], []],
  [['Uraian', 'Realisasi', 'Capaian', 'Target'], []],
  // Of the same kind, or of one that its heading does not tell; what money bought is told by performance.
  [['Uraian', 'Target Fisik', 'Realisasi Keuangan', 'Capaian Fisik'], []],
  [
    ['Uraian', 'Target Fisik', 'Realisasi Fisik', 'Capaian Fisik'],
    [['Target Fisik', 'Realisasi Fisik', 'Capaian Fisik', '–', true]],
  ],
  [['Uraian', 'Pagu', 'Realisasi Keuangan', 'Capaian'], [['Pagu', 'Realisasi Keuangan', 'Capaian', '–', true]]],
  [['Uraian', 'Pagu', 'Realisasi', 'Capaian Keuangan'], [['Pagu', 'Realisasi', 'Capaian Keuangan', '–', true]]],
  // Periods: the one that fits, and doubt where none does.
  [
    ['Uraian', 'Target TW I', 'Target TW II', 'Realisasi TW II', 'Capaian TW II (%)'],
    [['Target TW II', 'Realisasi TW II', 'Capaian TW II (%)', '–', true]],
  ],
  [
    ['Uraian', 'Target TW I', 'Target TW III', 'Realisasi TW II', 'Capaian TW II (%)'],
    [['Target TW III', 'Realisasi TW II', 'Capaian TW II (%)', '–', false]],
  ],
  [
    ['Uraian', 'Target TW I', 'Realisasi TW II', 'Capaian TW II (%)'],
    [['Target TW I', 'Realisasi TW II', 'Capaian TW II (%)', '–', true]],
  ],
  [
    ['Uraian', 'Target', 'Realisasi TW I', 'Capaian TW II (%)'],
    [['Target', 'Realisasi TW I', 'Capaian TW II (%)', '–', false]],
  ],
  // A period alone beside a percentage is what was realised in it.
  [['Uraian', 'Target', 'TW I', '%'], [['Target', 'TW I', '%', '–', true]]],
  [['Uraian', 'Target', 'TW I', 'Alamat', '%'], [['–', '–', '%', '–', false]]],
])('columns headed %j', (headings, series) => {
  const cells = filled(headings.length - 1);
  expect(seriesOf(recognised(headings, ['a', ...cells], ['b', ...cells]))).toEqual(series);
});

test.each<[what: string, headings: string[], row: unknown[], series: (string | boolean)[][]]>([
  [
    'the nearest percentage to its left',
    ['Uraian', 'Target', 'Realisasi', '%', 'Predikat'],
    [8, 4, 50, 'Sedang'],
    [['Target', 'Realisasi', '%', 'Predikat', true]],
  ],
  [
    'none for the percentage of what is left',
    ['Uraian', 'Target', 'Realisasi', 'Sisa (%)', 'Predikat'],
    [8, 4, 50, 'Sedang'],
    [
      ['Target', 'Realisasi', 'Sisa (%)', '–', true],
      ['Target', 'Realisasi', '–', 'Predikat', false],
    ],
  ],
  [
    'a target and an actual alone',
    ['Uraian', 'Target', 'Realisasi', 'Predikat'],
    [8, 4, 'Sedang'],
    [['Target', 'Realisasi', '–', 'Predikat', false]],
  ],
  [
    'before its percentage',
    ['Uraian', 'Target', 'Realisasi', 'Predikat', '%'],
    [8, 4, 'Sedang', 50],
    [
      ['Target', 'Realisasi', '%', '–', true],
      ['Target', 'Realisasi', '–', 'Predikat', false],
    ],
  ],
  ['without an actual there is no table', ['Uraian', 'Target', 'Predikat'], [8, 'Sedang'], []],
  [
    'remarks are no categories',
    ['Uraian', 'Target', 'Realisasi', '%', 'Ket.'],
    [8, 4, 50, 'selesai bulan Mei'],
    [['Target', 'Realisasi', '%', '–', true]],
  ],
])('categories: %s', (_what, headings, row, series) => {
  expect(seriesOf(recognised(headings, ['a', ...row], ['b', ...row]))).toEqual(series);
});

test.each<[what: string, cells: unknown[], amounts: boolean]>([
  ['most of them a thousand and more', [1000, 5000, 7], true],
  ['half of them', [1000, 7], false],
  ['percentages', [55, 66], false],
])('a column of what was absorbed, %s: it is what was spent %s', (_what, cells, isSpent) => {
  const rows = cells.map((cell) => ['x', 9000, cell, 50]);
  const [table] = recognised(['Uraian', 'Pagu', 'Penyerapan', '%'], ...rows);
  expect(table?.series.some(({ actual }) => actual?.header === 'Penyerapan')).toBe(isSpent);
});

test('a column of percentages without any is none', () => {
  const [table] = recognised(['Uraian', 'Target', 'Realisasi', '%'], ['a', 8, 4, ''], ['b', 9, 3, '-']);
  expect(table?.series).toEqual([]);
  expect(table?.notes).toEqual([{ code: 'no-percentage-column' }]);
});

test('rows are named by their label, else by the last of their words; a numbered row gathers none', () => {
  const headings = ['No', 'Program', 'Alamat', 'Target', 'Realisasi', '%'];
  const [table] = recognised(
    headings,
    ['1', 'Program  A', 'x', 8, 4, 50],
    ['2', '', 'Jalan', 8, 4, 50],
    ['3', 'Jumlah', '', 8, 4, 50],
    ['', 'Jumlah', '', 24, 12, 50],
    ['', '', 'Rata-rata', 8, 4, 50],
  );
  expect(table?.rows.map(({ label, kind }) => [label, kind])).toEqual([
    ['Program A', 'item'],
    ['Jalan', 'item'],
    ['Jumlah', 'item'],
    ['Jumlah', 'total'],
    ['Rata-rata', 'average'],
  ]);
});

test('what is told of a table is about the columns that are compared', () => {
  const headings = ['Uraian', 'Bobot', 'Target', 'Realisasi', '%', 'Sisa (%)'];
  const notes = (rows: unknown[][]): unknown[] =>
    (recognised(headings, ...rows)[0]?.notes ?? []).map((note) => [note.code, Object.values(note).slice(1).join()]);
  const plain = ['a', 10, 8, 4, 50, 50];
  expect(notes([plain, plain])).toEqual([]);
  expect(
    notes([
      ['a', '1,5', '8,5*', '4', '50', '50 *'],
      ['b', '1.5', '8', '4 *', '50*', '50'],
    ]),
  ).toEqual([['footnotes', 'C2, D3, E3, F2']]);
  expect(
    notes([
      ['a', 10, 8, '4,5', 50, '50.5'],
      ['b', 10, 8, '4.5', 50, '50,5'],
    ]),
  ).toEqual([
    ['mixed-notations', 'Realisasi'],
    ['mixed-notations', 'Sisa (%)'],
  ]);
});

test('amounts of money are those of targets, actuals and what is left, whatever is compared', () => {
  const headings = ['Uraian', 'Pagu', 'Realisasi Anggaran', 'Sisa Anggaran', 'Bobot', '%'];
  const row = ['a', 8_000_000, 4_000_000, 4_000_000, 5_000_000, 50];
  const [table] = recognised(headings, row, row);
  expect(table?.amounts.map(({ header }) => header)).toEqual(['Pagu', 'Realisasi Anggaran', 'Sisa Anggaran']);
});
