import { absorptionByHand, rounded } from '../../samples/publications/arithmetic';
import { codesByLevel, inTreeOrder } from '../../samples/publications/budget-codes';
import { PUBLICATIONS } from '../../samples/publications/catalogue';
import { expectedRows } from '../../samples/publications/expected';
import { printedPercent } from '../../samples/publications/printed-percent';
import type { PublishedBudgetRow, PublishedTable } from '../../samples/publications/published-table';
import { publishedRows } from '../../samples/publications/rows';

const budgetRow = (level: string | null, more: Partial<PublishedBudgetRow> = {}): PublishedBudgetRow => ({
  name: 'row',
  anggaran_raw: '200',
  anggaran: 200,
  realisasi_raw: '150',
  realisasi: 150,
  pct_raw: '75',
  level,
  ...more,
});

const table = (rows: PublishedBudgetRow[]): PublishedTable => ({
  source_url: 'https://example.invalid',
  title: 'table',
  agency: 'agency',
  year: 2020,
  budget: rows,
});

test.each([
  ['97,32', false, { value: 97.32, decimals: 2 }],
  ['69.33%', false, { value: 69.33, decimals: 2 }],
  ['98,68 %', false, { value: 98.68, decimals: 2 }],
  ['94%', false, { value: 94, decimals: 0 }],
  ['99,5%', false, { value: 99.5, decimals: 1 }],
  ['0.5248982567892428', true, { value: 52.49, decimals: 2 }],
  ['-', false, null],
  ['BB', false, null],
  [null, false, null],
])('a printed percentage %s is read with its decimals', (raw, ratio, expected) => {
  expect(printedPercent(raw, ratio)).toEqual(expected);
});

test('rounding is half away from zero', () => {
  expect([rounded(1.005, 2), rounded(-1.005, 2), rounded(87.5, 0), rounded(2.345, 2)]).toEqual([1.01, -1.01, 88, 2.35]);
});

test('invented codes keep the printed level', () => {
  const rows = ['program', 'kegiatan', 'sub kegiatan', 'sub kegiatan', 'kegiatan', 'program', 'kegiatan', 'total'];
  expect(
    codesByLevel(
      rows.map((level) => budgetRow(level)),
      '9.01',
    ).map(({ code }) => code),
  ).toEqual([
    '9.01.01',
    '9.01.01.2.01',
    '9.01.01.2.01.0001',
    '9.01.01.2.01.0002',
    '9.01.01.2.02',
    '9.01.02',
    '9.01.02.2.01',
    '',
  ]);
});

test('a total printed below its accounts becomes their parent', () => {
  const rows = ['BELANJA OPERASI (5.1)', 'BELANJA MODAL (5.2)', 'BELANJA DAERAH (5)'];
  const codes = codesByLevel(
    rows.map((name) => budgetRow('jenis belanja', { name })),
    '1.06',
  );
  expect(inTreeOrder(codes)).toEqual([
    { code: '1.06.01', account: '' },
    { code: '1.06.01', account: '5.1' },
    { code: '1.06.01', account: '5.2' },
  ]);
});

test('a parent is summed from the rows below it, not read', () => {
  const { budget } = publishedRows(
    table([budgetRow('program', { anggaran: 999 }), budgetRow('kegiatan'), budgetRow('kegiatan', { realisasi: 50 })]),
    { file: 'x', codePrefix: '9.01' },
  );
  expect(budget.map((row) => absorptionByHand(row, budget))).toEqual([50, 75, 25]);
});

describe('exceptions are exactly as wide as the facts', () => {
  const publication = { file: 'x', codePrefix: '9.01' };
  test('a row that differs needs a name', () => {
    const rows = publishedRows(table([budgetRow('program', { pct_raw: '80' })]), publication);
    expect(() => expectedRows(publication, rows)).toThrow('row budget/1');
  });
  test('a row that arithmetic reproduces must not have one', () => {
    const rows = publishedRows(table([budgetRow('program')]), publication);
    const excused = { ...publication, exceptions: { 'budget/1': 'typed-over' as const } };
    expect(() => expectedRows(excused, rows)).toThrow('row budget/1');
  });
});

test('no publication is listed twice', () => {
  expect(new Set(PUBLICATIONS.map(({ file }) => file)).size).toBe(PUBLICATIONS.length);
});
