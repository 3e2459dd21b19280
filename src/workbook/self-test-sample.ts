import type { IndicatorStatus } from '../domain/main-job/indicator/measure';
import type { InputSheet } from './schema/input-sheets';

type Cell = string | number;

/** A sheet of the sample: headings and records; `numbers` are the columns (0-based) that are not text. */
export interface SampleSheet {
  name: string;
  rows: Cell[][];
  /** Number formats of the columns that are not text, by 0-based column. */
  formats: Record<number, string>;
}

const quantity = '#,##0.##';

/**
 * A tiny agency whose cells are those that go wrong most easily: codes with leading zeros or like dates, figures as
 * Indonesian text, a cell shown in per cent, a text like a formula, a grade with its score, an empty actual.
 */
export const sampleSheets: Partial<Record<InputSheet, SampleSheet>> = {
  settings: {
    name: 'Pengaturan',
    rows: [
      ['Pengaturan', 'Nilai'],
      ['Nama Instansi', 'Instansi Uji'],
      ['Tahun', '2026'],
      ['Periode', 'TW III'],
      ['Status Dokumen', 'KONSEP'],
    ],
    formats: {},
  },
  units: {
    name: 'Unit Kerja',
    rows: [
      ['Kode', 'Nama', 'Jenis'],
      ['01', 'Bidang Uji', 'Bidang'],
      ['02', 'Panti Uji', 'Panti'],
    ],
    formats: {},
  },
  indicators: {
    name: 'Indikator',
    rows: [
      [
        'Kode',
        'Unit',
        'Indikator Kinerja',
        'Satuan',
        'Polaritas',
        'Target',
        'Target TW III',
        'Cara Hitung',
        'Realisasi Tahun Lalu',
      ],
      ['1.1', '01', 'Penerima layanan', 'orang', 'Positif', '1.500', '1.200', 'Akumulasi', 0.9],
      ['1.2', '01', '=1+1', '%', 'Negatif', '10', '10', 'Posisi Akhir', ''],
      ['2.1', '02', 'Predikat layanan', 'predikat', 'Predikat', 'BB', 'BB', 'Posisi Akhir', ''],
      ['2.2', '02', 'Laporan tepat waktu', 'laporan', 'Positif', '12', '9', 'Akumulasi', ''],
    ],
    formats: { 8: '0%' },
  },
  actuals: {
    name: 'Realisasi',
    rows: [
      ['Kode', 'TW I', 'TW II', 'TW III', 'TW IV'],
      ['1.1', 400, 340, '364,0', ''],
      ['1.2', '', '', 12, ''],
      ['2.1', '', '', 'A (85,50)', ''],
      ['2.2', 3, 3, 'Belum', ''],
    ],
    formats: { 1: quantity, 2: quantity, 3: quantity, 4: quantity },
  },
  budget: {
    name: 'Anggaran Belanja',
    rows: [
      ['Kode', 'Unit', 'Uraian', 'Pagu', 'Realisasi'],
      ['1.06.01', '01', 'Program uji', 'Rp 2.000.000,00', 900000],
      ['1.06.04', '02', 'Program panti', 'Rp. 1.000.000,-', 750000],
    ],
    formats: { 3: '#,##0', 4: '#,##0' },
  },
};

/** Attainment (points) and status of each indicator, by hand from the rules. */
export const expectedIndicators: Record<
  string,
  { attainment: number | null; status: IndicatorStatus; lastYear?: number }
> = {
  '1.1': { attainment: 92, status: 'nearlyReached', lastYear: 90 },
  '1.2': { attainment: 80, status: 'belowLimit' },
  '2.1': { attainment: 100, status: 'reached' },
  '2.2': { attainment: null, status: 'notReported' },
};

/** Value and absorption (points) of each unit and of the agency. */
export const expectedUnits: Record<string, { value: number; absorption: number; isFlagged: boolean }> = {
  '01': { value: 86, absorption: 45, isFlagged: true },
  '02': { value: 100, absorption: 75, isFlagged: false },
  INSTANSI: { value: 93, absorption: 55, isFlagged: true },
};
