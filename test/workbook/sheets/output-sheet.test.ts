import type { Evaluation } from '../../../src/domain/main-job/evaluation';
import { absorptionSheet } from '../../../src/workbook/sheets/main-job/absorption-sheet';
import { attainmentSheet } from '../../../src/workbook/sheets/main-job/attainment-sheet';
import { dataCheckSheet } from '../../../src/workbook/sheets/data-check-sheet';
import { ledgerSheet } from '../../../src/workbook/sheets/records/ledger-sheet';
import { objectiveSheet } from '../../../src/workbook/sheets/main-job/objective-sheet';
import type { OutputContent, OutputFrame } from '../../../src/workbook/sheets/output-sheet';
import { remainderSheet } from '../../../src/workbook/sheets/main-job/remainder-sheet';
import { runLogSheet } from '../../../src/workbook/sheets/records/run-log-sheet';
import { unitReportSheet } from '../../../src/workbook/sheets/main-job/unit-report-sheet';
import {
  budgetHeadings,
  evaluationOf,
  frame,
  headingsOf,
  indicatorHeadings,
  settingsOf,
  unitHeadings,
} from './evaluations';

const evaluation = evaluationOf({
  settings: settingsOf('Tahunan'),
  units: [unitHeadings, ['B1', 'Bidang A', 'Bidang']],
  indicators: [indicatorHeadings, ['I1', 'B1', 'Cakupan', '%', 'Positif', 90, 80]],
  budget: [budgetHeadings, ['1.06.01', '', 'B1', 'Program', 100, 80]],
  remainder: [
    ['Kode', 'Alasan', 'Jumlah'],
    ['1.06.01', 'A', 5],
  ],
});

/** Columns of numbers in which words may stand instead: why there is no figure, a range, a grade. */
const mixed = ['Efisiensi', 'Target', 'Realisasi'];

interface Declared {
  make: (evaluation: Evaluation, frame: OutputFrame) => OutputContent;
  id: string;
  en: string;
  /** The columns word by word as the data dictionary lists them. */
  columns: string;
  /** English headings where the dictionary gives them for the same column of an input sheet. */
  english: string[];
}

const finding = {
  severity: 'error',
  code: 'missing-sheet',
  sheet: 'Indikator',
  cell: '',
  place: 'Indikator',
  message: 'p',
  advice: 's',
} as const;
const entry = { time: '2026-10-05 08:00', user: 'a@b.id', command: 'Hitung capaian', result: 'Selesai', details: '' };

const declared: Declared[] = [
  {
    make: attainmentSheet,
    id: 'Capaian',
    en: 'Attainment',
    columns:
      'Kode, Unit, Sasaran, Indikator Kinerja, Satuan, Polaritas, Tingkat Kinerja, Target, Realisasi, Capaian (%), Kemajuan Tahunan (%), Predikat, Status, Selisih, Kurang, Prognosis (%), Tahun Lalu, Perubahan, Renstra (%), Penjelasan, Sumber',
    english: ['Code', 'Unit', 'Objective', 'Indicator', 'Measure Unit', 'Polarity', 'Level', 'Target', 'Actual'],
  },
  {
    make: objectiveSheet,
    id: 'Rapor Sasaran',
    en: 'Objective Report',
    columns: 'Sasaran, Jumlah Indikator, Terhitung, Rata-rata Capaian (%), Predikat',
    english: ['Objective'],
  },
  {
    make: (one, sheetFrame) => unitReportSheet(one, 'Dinas Contoh', sheetFrame),
    id: 'Rapor Unit',
    en: 'Unit Report',
    columns:
      'Kode, Unit, Nilai Penandaan (%), Batas Capaian (%), Serapan (%), Batas Serapan (%), Tanda, Penyebab Utama, Status Capaian, Status Serapan, Predikat, Jenis, Jumlah Indikator, Indikator Terhitung, Belum Lapor, Rata-rata Capaian (%), Capaian Keluaran (%), Serapan tanpa Belanja Pegawai (%), Efisiensi, Kategori Capaian–Serapan, Tindak Lanjut',
    english: ['Code', 'Unit', 'Flag Value (%)'],
  },
  {
    make: absorptionSheet,
    id: 'Serapan',
    en: 'Absorption',
    columns:
      'Kode, Kode Rekening, Unit, Uraian, Tingkat, Pagu, Realisasi, Sisa, Serapan (%), Fisik (%), Deviasi Fisik–Keuangan, Sisa Berpenjelasan (Rp), Sisa Belum Berpenjelasan (Rp), Alasan, Status',
    english: ['Code', 'Account', 'Unit', 'Description', 'Level', 'Ceiling', 'Spent'],
  },
  {
    make: remainderSheet,
    id: 'Rekap Sisa',
    en: 'Remainder Summary',
    columns: 'Kode, Alasan, Golongan, Jumlah (Rp), Porsi (%)',
    english: ['Code', 'Reason'],
  },
  {
    make: (_, sheetFrame) => dataCheckSheet([finding], sheetFrame),
    id: 'Hasil Periksa Data',
    en: 'Data Check',
    columns: 'Pesan, Lembar, Sel, Tingkat, Saran, Kode',
    english: ['Message', 'Sheet', 'Cell'],
  },
  {
    make: (_, sheetFrame) => runLogSheet([entry], sheetFrame),
    id: 'Riwayat Proses',
    en: 'Run Log',
    columns: 'Waktu, Pengguna, Perintah, Hasil, Rincian, _kode',
    english: [],
  },
  {
    make: (_, sheetFrame) => ledgerSheet([], sheetFrame),
    id: 'Dokumen',
    en: 'Documents',
    columns:
      'Jenis, Subjek, Tautan, Status, Periode, Versi, Pesan, ID Berkas, Buku, Penanda Versi Data, Dibuat, Diubah, Pembuat, Nomor, Tanggal Surat, Kunci, _kode, _kodeTanda',
    english: ['Kind', 'Subject', 'Link'],
  },
];

describe.each(declared.map((sheet) => [sheet.id, sheet] as const))('%s', (_, { make, id, en, columns, english }) => {
  const indonesian = make(evaluation, frame('id'));
  const other = make(evaluation, frame('en'));

  test('its name and exactly the columns of the dictionary, headings in row 3', () => {
    expect(indonesian.name).toBe(id);
    expect(headingsOf(indonesian)).toEqual(columns.split(', '));
  });

  test('in English: its name, as many columns, and the names the dictionary gives', () => {
    expect(other.name).toBe(en);
    const headings = headingsOf(other).map(String);
    expect(headings.slice(0, english.length)).toEqual(english);
    expect(headings).toHaveLength(columns.split(', ').length);
    expect(new Set(headings).size).toBe(headings.length);
    expect(headings.filter((heading) => heading.includes('%'))).toHaveLength(columns.split('(%)').length - 1);
  });

  test('cell A1 is the marker, row 2 is empty, all rows are equally long', () => {
    expect(indonesian.rows[0]?.[0]).toBe(`Rapor Kinerja · ${id} · 2026 TW III · 2026-10-05 08:00`);
    expect(
      indonesian.rows[0]
        ?.slice(1)
        .concat(indonesian.rows[1] ?? [])
        .every((cell) => cell === ''),
    ).toBe(true);
    const widths = new Set([...indonesian.rows.map((row) => row.length), indonesian.formats.length]);
    expect([...widths]).toEqual([columns.split(', ').length]);
  });

  test('(%) columns hold points with format 0.00, columns of text are formatted @', () => {
    headingsOf(indonesian).forEach((heading, index) => {
      if (String(heading).includes('(%)')) expect([heading, indonesian.formats[index]]).toEqual([heading, '0.00']);
      const cells = indonesian.rows.slice(3).map((row) => row[index]);
      const isText = cells.some((cell) => typeof cell === 'string' && cell !== '');
      if (isText && !mixed.includes(String(heading)))
        expect([heading, indonesian.formats[index]]).toEqual([heading, '@']);
    });
  });

  test('the colouring speaks of columns that exist and rows from the fourth on', () => {
    for (const { range, formula } of indonesian.colours) {
      expect(range).toMatch(/^[A-Z]{1,2}\d+:[A-Z]{1,2}\d*$/);
      expect(formula).toMatch(/^=/);
      expect(formula).not.toMatch(/[;,]/);
    }
  });
});
