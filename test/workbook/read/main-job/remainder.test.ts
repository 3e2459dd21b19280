import { readRemainder } from '../../../../src/workbook/read/main-job/remainder';
import { errors, grid, places } from '../grids';

const find = (unit: string): string | null => (unit === 'B1' ? unit : null);
const read = (...rows: unknown[][]) =>
  readRemainder(grid('Sisa Anggaran', [['Kode', 'Unit', 'Alasan', 'Jumlah', 'Uraian'], ...rows]), find);

test('an entry', () => {
  const { entries, findings } = read(['1.06.01.2.01.0001', 'B1', 'A', 'Rp 1.500.000', 'negosiasi']);
  expect(findings).toEqual([]);
  expect(entries).toEqual([
    {
      sheet: 'Sisa Anggaran',
      row: 2,
      code: { value: '1.06.01.2.01.0001', cell: 'A2' },
      unit: 'B1',
      reason: { value: 'A', cell: 'C2' },
      statedReason: 'A',
      amount: { value: 1500000, cell: 'D2' },
      description: 'negosiasi',
      period: null,
    },
  ]);
});

test.each([
  ['a', 'A'],
  ['N', 'N'],
  ['P', 'P'],
  ['Z', 'Z'],
  ['A. Harga kontrak di bawah HPS', 'A'],
  ['B - Selisih biaya penginapan', 'B'],
  ['C Perjalanan dinas', 'C'],
  ['D) Kelebihan gaji', 'D'],
  ['O', null],
  ['Kegiatan batal', null],
  ['Efisiensi', null],
  ['', null],
])('reason "%s" is %s', (text, letter) => {
  expect(read(['1.06.01', '', text, 1]).entries[0]?.reason.value).toBe(letter);
});

test('unknown units and unreadable amounts are errors, numbers as code findings', () => {
  const { findings } = read(['1.06.01', 'B9', 'A', 1], ['1.06.02', '', 'A', 'sejuta'], [1.06, '', 'A', 1]);
  expect(errors(findings)).toEqual(['unknown-unit B2', 'unreadable-number D3']);
  expect(places(findings)).toContain('number-as-code A4');
});

test('headings by alias and in English', () => {
  const english = grid('Budget Remainder', [
    ['Code', 'Reason', 'Amount (Rp)'],
    ['1.06.01', 'E', 5],
  ]);
  expect(readRemainder(english, find)).toMatchObject({
    findings: [],
    entries: [{ reason: { value: 'E' }, amount: { value: 5 } }],
  });
});
