import { absorptionSheet } from '../../../../src/workbook/sheets/main-job/absorption-sheet';
import { remainderSheet } from '../../../../src/workbook/sheets/main-job/remainder-sheet';
import { budgetHeadings, evaluationOf, frame, recordsOf, settingsOf, unitHeadings } from '../evaluations';

const sub = '1.06.04.2.01.0001';
const second = '1.06.04.2.01.0002';
const evaluation = evaluationOf({
  settings: settingsOf('Tahunan'),
  units: [unitHeadings, ['A', 'Bidang A', 'Bidang'], ['B', 'Bidang B', 'Bidang']],
  budget: [
    [...budgetHeadings, 'Fisik'],
    ['1.06.04', '', 'A', 'Program Rehabilitasi', 1000, 800, ''],
    [sub, '', '', 'Sub satu', 600, 500, ''],
    ['', '5.1.01', '', 'Pegawai', 200, 200, 100],
    ['', '5.1.02', '', 'Barang', 400, 300, 80],
    [second, '', '', 'Sub dua', 400, 300, 90],
    ['1.06.05.2.01.0001', '', 'B', 'Sub tiga', 0, '', ''],
    ['1.06.05.2.01.0002', '', 'B', 'Sub empat', 100, 'belum', ''],
    ['1.06.05.2.01.0003', '', 'B', 'Sub lima', 100, 120, ''],
  ],
  remainder: [
    ['Kode', 'Alasan', 'Jumlah', 'Uraian'],
    [sub, 'A', 60, ''],
    [sub, 'D', 20, ''],
    [second, 'E', 40, ''],
    ['1.06.05.2.01.0002', 'Z', 10, 'lain'],
  ],
});
const records = recordsOf(absorptionSheet(evaluation, frame()));
const row = (code: string, account = '') =>
  records.find((record) => record['Kode'] === code && record['Kode Rekening'] === account);

test('a programme is the sum of its leaves; percentages are never averaged', () => {
  expect(row('1.06.04')).toEqual({
    Kode: '1.06.04',
    'Kode Rekening': '',
    Unit: 'Bidang A',
    Uraian: 'Program Rehabilitasi',
    Tingkat: 'Program',
    Pagu: 1000,
    Realisasi: 800,
    Sisa: 200,
    'Serapan (%)': 80,
    'Fisik (%)': 88,
    'Deviasi Fisik–Keuangan': 8,
    'Sisa Berpenjelasan (Rp)': 120,
    'Sisa Belum Berpenjelasan (Rp)': 80,
    Alasan: 'A, D, E',
    Status: 'Di Bawah Batas Minimal (90%)',
  });
});

test('sub kegiatan and their accounts', () => {
  expect(row(sub)).toMatchObject({
    Tingkat: 'Sub Kegiatan',
    Unit: 'Bidang A',
    Sisa: 100,
    'Sisa Berpenjelasan (Rp)': 80,
    'Sisa Belum Berpenjelasan (Rp)': 20,
    Alasan: 'A, D',
  });
  expect(row(sub, '5.1.01')).toMatchObject({
    Tingkat: 'Rekening',
    'Serapan (%)': 100,
    'Sisa Berpenjelasan (Rp)': '',
    Status: 'Memenuhi Batas Minimal',
  });
});

test.each<[code: string, expected: Record<string, unknown>, why: string]>([
  ['1.06.05.2.01.0001', { Realisasi: 0, 'Serapan (%)': '', Status: 'Tidak Dapat Dihitung' }, 'a ceiling of 0'],
  ['1.06.05.2.01.0002', { Realisasi: '', 'Serapan (%)': '', Status: 'Belum Lapor' }, 'not reported'],
  ['1.06.05.2.01.0003', { Realisasi: 120, Sisa: -20, 'Serapan (%)': 120 }, 'spent above the ceiling'],
])('%s %j (%s)', (code, expected) => {
  expect(row(code)).toMatchObject(expected);
});

test('totals of the units and the agency stand last; a marker keeps its ceiling in the total', () => {
  expect(records.slice(-3)).toMatchObject([
    { Kode: 'A', Tingkat: 'Unit', Uraian: 'Jumlah Bidang A', Pagu: 1000, Realisasi: 800, Sisa: 200, 'Serapan (%)': 80 },
    { Kode: 'B', Tingkat: 'Unit', Pagu: 200, Realisasi: 120, Sisa: 80, 'Serapan (%)': 60 },
    {
      Kode: 'INSTANSI',
      Tingkat: 'Instansi',
      Pagu: 1200,
      Realisasi: 920,
      Sisa: 280,
      'Serapan (%)': 76.67,
      'Sisa Berpenjelasan (Rp)': 130,
      'Sisa Belum Berpenjelasan (Rp)': 150,
    },
  ]);
});

test('Rekap Sisa: one row per reason, a sub-total per Golongan, shares of the agency’s remainder', () => {
  const rows = recordsOf(remainderSheet(evaluation, frame()));
  expect(
    rows.map((record) => [record['Kode'], record['Golongan'], record['Jumlah (Rp)'], record['Porsi (%)']]),
  ).toEqual([
    ['A', 'Efisiensi/struktural', 60, 21.43],
    ['D', 'Efisiensi/struktural', 20, 7.14],
    ['', 'Efisiensi/struktural', 80, 28.57],
    ['E', 'Tidak terlaksana', 40, 14.29],
    ['', 'Tidak terlaksana', 40, 14.29],
    ['Z', expect.any(String), 10, 3.57],
    ['', expect.any(String), 10, 3.57],
    ['', '', 130, 46.43],
    ['', '', 150, 53.57],
    ['', '', 280, 100],
  ]);
  expect(rows[0]?.['Alasan']).toBe('Harga kontrak/negosiasi di bawah HPS atau pagu');
});

test('what no known reason explains has a row of its own, so that the rows add up', () => {
  const unsure = evaluationOf({
    settings: settingsOf('Tahunan'),
    budget: [budgetHeadings, [sub, '', '', 'a', 100, 50]],
    remainder: [
      ['Kode', 'Alasan', 'Jumlah'],
      [sub, 'A', 10],
      [sub, 'O', 5],
      [sub, '', 3],
    ],
  });
  const rows = recordsOf(remainderSheet(unsure, frame())).map((row) => [row['Alasan'], row['Jumlah (Rp)']]);
  expect(rows.slice(1)).toEqual([
    ['Jumlah Efisiensi/struktural', 10],
    ['Tanpa kode alasan', 8],
    ['Jumlah berpenjelasan', 18],
    ['Belum berpenjelasan', 32],
    ['Jumlah sisa', 50],
  ]);
  expect(recordsOf(absorptionSheet(unsure, frame()))[0]).toMatchObject({ Alasan: 'A, O' });
});

test('an entry of a parent’s code explains its leaves together', () => {
  const together = evaluationOf({
    settings: settingsOf('Tahunan'),
    budget: [
      budgetHeadings,
      ['1.06.04', '', '', 'Program', '', ''],
      [sub, '', '', 'a', 100, 80],
      [second, '', '', 'b', 100, 90],
    ],
    remainder: [
      ['Kode', 'Alasan', 'Jumlah'],
      ['1.06.04', 'J', 30],
    ],
  });
  const rows = recordsOf(absorptionSheet(together, frame()));
  expect(rows[0]).toMatchObject({
    Kode: '1.06.04',
    Sisa: 30,
    'Sisa Berpenjelasan (Rp)': 30,
    'Sisa Belum Berpenjelasan (Rp)': 0,
    Alasan: 'J',
  });
  expect(rows[1]).toMatchObject({ Kode: sub, Sisa: 20, Alasan: 'Lihat 1.06.04', 'Sisa Belum Berpenjelasan (Rp)': '' });
  expect(together.findings.map(({ code }) => code)).not.toContain('remainder-unexplained');
});

test('without a budget there is nothing to show', () => {
  const without = evaluationOf({ settings: settingsOf('Tahunan') });
  expect(recordsOf(absorptionSheet(without, frame()))).toEqual([]);
  expect(recordsOf(remainderSheet(without, frame()))).toEqual([]);
});
