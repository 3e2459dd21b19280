import { readRows } from '../../../src/workbook/read/rows';
import { compareTotals } from '../../../src/workbook/read/totals';
import { column, table } from '../../../src/workbook/schema/table';
import { grid, ofCode } from './grids';

const sums = table(
  'Uji',
  {
    code: column('Kode', 'code'),
    name: column('Nama?', 'text'),
    amount: column('Jumlah Uang?', 'amount'),
    weight: column('Bobot?', 'number'),
    count: column('Banyak?', 'number'),
    share: column('Porsi?', 'percent'),
    reached: column('Tercapai?', 'measure'),
  },
  'code',
  'name',
);
const headings = ['Kode', 'Nama', 'Jumlah Uang', 'Bobot', 'Banyak', 'Porsi', 'Tercapai'];
const sheet = (...rows: unknown[][]) => grid('Uji', [headings, ...rows]);
const differences = (...rows: unknown[][]) =>
  ofCode(readRows(sums, sheet(...rows)).findings, 'total-differs').map(
    ({ cell, values: { label, stated, total, difference } }) => [cell, { label, stated, total, difference }],
  );
const told = (label: string, stated: number, total: number) => ({ label, stated, total, difference: stated - total });

test('amounts and weights are compared, other numbers are not', () => {
  expect(
    differences(
      ['a', '', 4, 40, 4, 10],
      ['b', '', '', '', 6, 20],
      ['c', '', 6, 50, 6, 30],
      ['Jumlah', '', 9, 100, 1, 2],
    ),
  ).toEqual([
    ['C5', told('Jumlah', 9, 10)],
    ['D5', told('Jumlah', 100, 90)],
  ]);
});

test.each<[what: string, cells: readonly [unknown, unknown, unknown], found: [number, number] | null]>([
  ['numbers', [25, 9, 35], [35, 34]],
  ['numbers in text', ['1.250', '9,5', '1.259,5'], null],
  ['a grade, which adds nothing', ['BB', 9, 9], null],
  ['what is not reported', ['belum', 9, 10], [10, 9]],
])('what was reached is compared: %s', (_what, [one, other, total], found) => {
  const row = (key: string, value: unknown): unknown[] => [key, '', '', '', '', '', value];
  expect(differences(row('a', one), row('b', other), row('Jumlah', total))).toEqual(
    found ? [['G4', told('Jumlah', ...found)]] : [],
  );
});

test('a total that is right, says nothing or covers nothing is not told', () => {
  expect(differences(['a', '', 4], ['b', '', 6], ['Jumlah', '', 10], ['Total', '', ''])).toEqual([]);
  expect(differences(['Jumlah', '', 9])).toEqual([]);
});

test('a total is told where another one of the same column says nothing', () => {
  expect(differences(['a', '', 4], ['Sub Total', '', ''], ['b', '', 6], ['Jumlah', '', 9])).toEqual([
    ['C5', told('Jumlah', 9, 10)],
  ]);
});

test.each([
  ['Jumlah', '', 'Jumlah'],
  ['', 'Total', 'Total'],
  ['Total', 'semua', 'Total'],
])('the label of a total stands in its key cell, else in its name cell: %j, %j', (code, name, label) => {
  expect(differences(['a', '', 4], [code, name, 9])).toEqual([['C3', told(label, 9, 4)]]);
});

test.each(['Rata-rata', 'RATA - RATA', 'R A T A - R A T A'])('%s is a mean and not compared', (label) => {
  expect(differences(['a', '', 4], ['b', '', 6], [label, '', 5])).toEqual([]);
});

describe('what a total covers', () => {
  const parts = (first: [string, number], last: [string, number]) =>
    differences(
      ...[
        ['a', '', 1],
        ['b', '', 2],
        [first[0], '', first[1]],
      ],
      ...[
        ['c', '', 4],
        ['d', '', 5],
        [last[0], '', last[1]],
      ],
    );

  test.each<[label: string, says: number, total: number | null]>([
    ['Sub Total', 9, null],
    ['Sub Total', 12, null],
    ['Sub Total', 8, 9],
    ['S U B  T O T A L', 8, 9],
    ['Jumlah', 9, null],
    ['Jumlah', 12, null],
    ['Jumlah', 8, 12],
    ['Grand Total', 12, null],
    ['Grand Total', 9, 12],
    ['GRAND TOTAL', 9, 12],
    ['G R A N D  T O T A L', 9, 12],
    ['Jumlah Keseluruhan', 9, 12],
    ['Total Seluruhnya', 9, 12],
    ['Jumlah Umum', 9, 12],
  ])('%s that says %i', (label, says, total) => {
    expect(parts(['Sub Total', 3], [label, says])).toEqual(total === null ? [] : [['C7', told(label, says, total)]]);
  });

  test('a part that differs is told with the sum of its rows', () => {
    expect(parts(['Sub Total', 4], ['Grand Total', 12])).toEqual([['C4', told('Sub Total', 4, 3)]]);
  });
});

test('the order in which totals are given does not matter', () => {
  const read = readRows(
    sums,
    sheet(['a', '', 1], ['Jumlah', '', 1], ['b', '', 2], ['Jumlah', '', 2], ['c', '', 4], ['Jumlah', '', 8]),
    () => false,
  );
  const totals = read.totals.map((row) => ({ row, isLeading: false })).reverse();
  compareTotals(sums, totals, read.rows);
  expect(read.findings.filter(({ code }) => code === 'total-differs')).toMatchObject([
    { cell: 'C7', values: told('Jumlah', 8, 7) },
  ]);
});

test('a total above its rows covers those down to the next one', () => {
  const read = readRows(
    sums,
    sheet(['Jumlah', '', 3], ['a', '', 1], ['b', '', 2], ['Jumlah', '', 5], ['c', '', 4]),
    () => false,
  );
  compareTotals(
    sums,
    read.totals.map((row) => ({ row, isLeading: true })),
    read.rows,
  );
  expect(ofCode(read.findings, 'total-differs')).toMatchObject([{ cell: 'C5', values: told('Jumlah', 5, 4) }]);
});

test.each<[what: string, isLeading: boolean, rows: unknown[][]]>([
  [
    'above its rows',
    true,
    [
      ['Bagian Umum', '', 3],
      ['a', '', 3],
      ['Bidang Contoh', '', 4],
      ['b', '', 4],
    ],
  ],
  [
    'below',
    false,
    [
      ['b', '', 4],
      ['Jumlah Bidang Contoh', '', 4],
      ['a', '', 3],
      ['Jumlah Bagian Umum', '', 3],
    ],
  ],
])('a part whose name has a word for everything is a part, %s', (_, isLeading, cells) => {
  const { rows, findings } = readRows(sums, sheet(...cells), () => false);
  const isTotal = (code: string): boolean => code.length > 1;
  compareTotals(
    sums,
    rows.filter((row) => isTotal(row.text('code'))).map((row) => ({ row, isLeading })),
    rows.filter((row) => !isTotal(row.text('code'))),
  );
  expect(findings).toEqual([]);
});

test('a table without a column of names has its totals in the key', () => {
  const plain = table('Uji', { code: column('Kode', 'code'), amount: column('Jumlah Uang', 'amount') }, 'code');
  const { findings } = readRows(
    plain,
    grid('Uji', [
      ['Kode', 'Jumlah Uang'],
      ['a', 4],
      ['Jumlah', 5],
    ]),
  );
  expect(ofCode(findings, 'total-differs')).toMatchObject([{ cell: 'B3', values: told('Jumlah', 5, 4) }]);
});
