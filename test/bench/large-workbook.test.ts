import { readXlsx } from 'hucre';
import { largeWorkbook } from '../../bench/large-workbook';

test('the workbook of the benchmark has the size it says and parents that equal their children', async () => {
  const { sheets } = await readXlsx(await largeWorkbook({ units: 7, indicators: 30, budgetRows: 300 }));
  const rowsOf = (name: string) => sheets.find((sheet) => sheet.name === name)?.rows.slice(1) ?? [];
  expect(sheets.map(({ name }) => name)).toEqual([
    'Pengaturan',
    'Unit Kerja',
    'Indikator',
    'Realisasi',
    'Anggaran Belanja',
  ]);
  expect(rowsOf('Unit Kerja')).toHaveLength(7);
  expect(rowsOf('Realisasi')).toHaveLength(30);
  const budget = rowsOf('Anggaran Belanja');
  expect(budget).toHaveLength(300);
  const total = (rows: typeof budget, column: number) => rows.reduce((sum, row) => sum + Number(row[column]), 0);
  const programmes = budget.filter((row) => /^1\.06\.\d\d$/.test(String(row[0])));
  const accounts = budget.filter((row) => row[1]);
  expect(total(programmes, 4)).toBe(total(accounts, 4));
  expect(total(programmes, 5)).toBe(total(accounts, 5));
});

test('the same size gives the same figures', async () => {
  const size = { units: 3, indicators: 5, budgetRows: 40 };
  const [first, second] = await Promise.all(
    [largeWorkbook(size), largeWorkbook(size)].map(async (b) => readXlsx(await b)),
  );
  expect(first?.sheets.map(({ rows }) => rows)).toEqual(second?.sheets.map(({ rows }) => rows));
});
