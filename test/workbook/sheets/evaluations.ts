import { evaluate, type Evaluation } from '../../../src/domain/main-job/evaluation';
import type { Language } from '../../../src/text/language';
import { readWorkbook } from '../../../src/workbook/read/workbook';
import type { InputSheet } from '../../../src/workbook/schema/input-sheets';
import type { OutputContent, OutputFrame, OutputValue } from '../../../src/workbook/sheets/output-sheet';
import { grid } from '../read/grids';

type Rows = readonly (readonly unknown[])[];

const names: Partial<Record<InputSheet, string>> = {
  settings: 'Pengaturan',
  units: 'Unit Kerja',
  indicators: 'Indikator',
  actuals: 'Realisasi',
  history: 'Riwayat Kinerja',
  ratingScale: 'Skala Predikat',
  budget: 'Anggaran Belanja',
  remainder: 'Sisa Anggaran',
  followUps: 'Tindak Lanjut',
  analyses: 'Analisis Capaian',
  honours: 'Penghargaan Diterima',
};

/** Reads sheets as a test writes them and evaluates them, on 5 October 2026 unless said otherwise. */
export function evaluationOf(sheets: Partial<Record<InputSheet, Rows>>, today = '2026-10-05'): Evaluation {
  const entries = Object.entries(sheets) as [InputSheet, Rows][];
  const grids = Object.fromEntries(entries.map(([key, rows]) => [key, grid(names[key] ?? key, rows)]));
  return evaluate(readWorkbook({ grids, required: [], period: '', today }).input);
}

export const unitHeadings = ['Kode', 'Nama', 'Jenis', 'Induk', 'Bobot'];
export const indicatorHeadings = ['Kode', 'Unit', 'Indikator Kinerja', 'Satuan', 'Polaritas', 'Target', 'Realisasi'];
export const budgetHeadings = ['Kode', 'Kode Rekening', 'Unit', 'Uraian', 'Pagu', 'Realisasi'];

/** Sheet `Pengaturan` for a year and period, with further settings. */
export const settingsOf = (period: string, ...more: [string, unknown][]): Rows => [
  ['Pengaturan', 'Nilai'],
  ['Tahun', 2026],
  ['Periode', period],
  ...more,
];

export const frame = (language: Language = 'id'): OutputFrame => ({
  language,
  product: 'Rapor Kinerja',
  period: '2026 TW III',
  time: '2026-10-05 08:00',
  protection: 'x',
});

/** The headings of a sheet. */
export const headingsOf = ({ rows }: OutputContent): OutputValue[] => rows[2] ?? [];

/** The records of a sheet by their headings. */
export function recordsOf(content: OutputContent): Record<string, OutputValue>[] {
  const headings = headingsOf(content).map(String);
  return content.rows
    .slice(3)
    .map((row) => Object.fromEntries(row.map((value, index) => [headings[index] ?? '', value])));
}
