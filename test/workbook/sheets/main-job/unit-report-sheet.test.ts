import { unitReportForm, unitReportSheet } from '../../../../src/workbook/sheets/main-job/unit-report-sheet';
import { objectiveSheet } from '../../../../src/workbook/sheets/main-job/objective-sheet';
import {
  budgetHeadings,
  evaluationOf,
  frame,
  indicatorHeadings,
  recordsOf,
  settingsOf,
  unitHeadings,
} from '../evaluations';

const units = [
  unitHeadings,
  ['A', 'Bidang A', 'Bidang', '', 3],
  ['B', 'Bidang B', 'Bidang', '', 1],
  ['A1', 'Seksi A1', 'Seksi', 'A'],
];
const indicators = [
  indicatorHeadings,
  ['I1', 'A', 'Satu', 'orang', 'Positif', 100, 120],
  ['I2', 'A', 'Dua', 'orang', 'Positif', 100, 70],
  ['I3', 'B', 'Tiga', 'orang', 'Positif', 100, 100],
  ['I4', 'B', 'Empat', 'orang', 'Positif', 100, 'belum'],
];
const budget = [budgetHeadings, ['1.06.01', '', 'A', 'Program', 1000, 940], ['1.06.02', '', 'B', 'Program', 1000, 800]];
const evaluation = evaluationOf({ settings: settingsOf('Tahunan'), units, indicators, budget }, '2027-01-02');
const records = recordsOf(unitReportSheet(evaluation, 'Dinas Contoh', frame()));

test('a unit below the limit', () => {
  expect(records[0]).toEqual({
    Kode: 'A',
    Unit: 'Bidang A',
    Jenis: 'Bidang',
    'Jumlah Indikator': 2,
    'Indikator Terhitung': 2,
    'Belum Lapor': 0,
    'Batas Capaian (%)': 90,
    'Batas Serapan (%)': 90,
    'Nilai Penandaan (%)': 85,
    'Rata-rata Capaian (%)': 95,
    'Capaian Keluaran (%)': '',
    Predikat: 'Tinggi',
    'Status Capaian': 'Di Bawah Batas Minimal (90%)',
    'Serapan (%)': 94,
    'Serapan tanpa Belanja Pegawai (%)': 94,
    'Status Serapan': 'Memenuhi Batas Minimal',
    Tanda: 'Capaian',
    Efisiensi: 'Tidak dihitung (capaian di bawah 100%)',
    'Kategori Capaian–Serapan': 'Serapan tinggi, belum efektif',
    'Penyebab Utama': expect.stringContaining('I2 Dua'),
    'Tindak Lanjut': 'Belum ada tindak lanjut',
  });
  expect(records[0]?.['Penyebab Utama']).toContain('15,00');
});

test('flagged units come first; one without indicators cannot be assessed and is never 0', () => {
  expect(records.map(({ Kode }) => Kode)).toEqual(['A', 'B', 'A1', '', 'INSTANSI']);
  expect(records[2]).toMatchObject({
    'Nilai Penandaan (%)': '',
    'Status Capaian': 'Tidak dapat dinilai',
    Predikat: '',
    Tanda: '',
  });
});

test('at or above the limit with something not reported', () => {
  expect(records[1]).toMatchObject({
    'Nilai Penandaan (%)': 100,
    'Status Capaian': 'Memenuhi (sementara)',
    'Belum Lapor': 1,
    'Indikator Terhitung': 1,
    'Status Serapan': 'Di Bawah Batas Minimal (90%)',
    Tanda: 'Serapan',
    Efisiensi: 20,
    'Kategori Capaian–Serapan': 'Efektif dan efisien',
  });
});

test('paper says how many units the mean is of', () => {
  const told = (language: 'id' | 'en') => {
    const { rows } = unitReportForm(evaluation, 'Dinas Contoh', { ...frame(language), print: (text) => text });
    return rows.map(({ cells }) => cells[1]).slice(-2, -1);
  };
  expect([...told('id'), ...told('en')]).toEqual([
    'Rata-rata Unit (2 unit yang dinilai)',
    'Mean of Units (2 units assessed)',
  ]);
});

test('the last rows: Rata-rata Unit without Kode, then the agency, whose label says how it was formed', () => {
  const [mean, agency] = records.slice(-2);
  expect(mean).toMatchObject({
    Kode: '',
    Unit: 'Rata-rata Unit',
    'Nilai Penandaan (%)': 88.75,
    'Rata-rata Capaian (%)': 96.25,
  });
  expect(agency).toMatchObject({
    Kode: 'INSTANSI',
    Unit: 'Dinas Contoh (rata-rata tertimbang unit teratas)',
    'Jumlah Indikator': 4,
    'Nilai Penandaan (%)': 88.75,
    'Status Capaian': 'Di Bawah Batas Minimal (95%)',
    'Serapan (%)': 87,
    'Status Serapan': 'Di Bawah Batas Minimal (95%)',
    Tanda: 'Capaian, Serapan',
  });
});

test('a single top-level unit with children is the agency: one row', () => {
  const single = evaluationOf({
    settings: settingsOf('Tahunan'),
    units: [unitHeadings, ['D', 'Dinas', 'Dinas'], ['A', 'Bidang A', 'Bidang', 'D']],
    indicators: [
      indicatorHeadings,
      ['I1', 'D', 'Satu', 'orang', 'Positif', 100, 96],
      ['I2', 'A', 'Dua', 'orang', 'Positif', 100, 80],
    ],
  });
  const rows = recordsOf(unitReportSheet(single, 'Dinas Contoh', frame()));
  expect(rows.map(({ Kode }) => Kode)).toEqual(['A', '', 'INSTANSI']);
  expect(rows[2]).toMatchObject({ 'Nilai Penandaan (%)': 96, 'Status Capaian': 'Memenuhi Batas Minimal' });
});

test('sasaran: with indicators at level Kepala Dinas the agency is the mean over them', () => {
  const heads = evaluationOf({
    settings: settingsOf('Tahunan'),
    units,
    indicators: [
      [...indicatorHeadings, 'Sasaran', 'Tingkat Kinerja'],
      ['I1', 'A', 'Satu', 'orang', 'Positif', 100, 120, 'S1', 'Kepala Dinas'],
      ['I2', 'A', 'Dua', 'orang', 'Positif', 100, 90, 'S1', 'Kepala Dinas'],
      ['I3', 'B', 'Tiga', 'orang', 'Positif', 100, 60, '', 'Kepala Dinas'],
      ['I4', 'B', 'Empat', 'orang', 'Positif', 100, 10, 'S1', 'Administrator'],
    ],
  });
  expect(recordsOf(objectiveSheet(heads, frame()))).toEqual([
    {
      Sasaran: 'S1',
      'Jumlah Indikator': 2,
      Terhitung: 2,
      'Rata-rata Capaian (%)': 105,
      Predikat: 'Sangat Tinggi (melampaui target)',
    },
    {
      Sasaran: '(tanpa sasaran)',
      'Jumlah Indikator': 1,
      Terhitung: 1,
      'Rata-rata Capaian (%)': 60,
      Predikat: 'Rendah',
    },
  ]);
  const rows = recordsOf(unitReportSheet(heads, '', frame()));
  expect(rows[rows.length - 1]).toMatchObject({
    'Nilai Penandaan (%)': 77.5,
    'Rata-rata Capaian (%)': 82.5,
    Unit: expect.stringContaining('sasaran'),
  });
  expect(rows[0]).toMatchObject({ Kode: 'B', 'Nilai Penandaan (%)': 60, 'Capaian Keluaran (%)': 10 });
});

test('follow-ups of a unit', () => {
  const followed = evaluationOf({
    settings: settingsOf('Tahunan'),
    units,
    indicators,
    followUps: [
      ['No', 'Unit', 'Periode', 'Masalah', 'Penyebab', 'Tindakan', 'Penanggung Jawab', 'Tenggat', 'Status'],
      [1, 'A', 'TW II', 'x', 'x', 'x', 'x', '01/09/2026', 'Dalam Proses'],
      [2, 'Bidang A', 'TW II', 'x', 'x', 'x', 'x', '01/09/2027', ''],
      [3, 'A', 'TW I', 'x', 'x', 'x', 'x', '', 'Selesai'],
    ],
  });
  const [first] = recordsOf(unitReportSheet(followed, '', frame()));
  expect(first?.['Tindak Lanjut']).toBe('2 terbuka, 1 lewat batas waktu, 1 selesai');
});
