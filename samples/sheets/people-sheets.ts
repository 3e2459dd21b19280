import type { WriteSheet } from 'hucre/xlsx';
import type { Language } from '../../src/text/language';
import { courses, reflections, transfers, type Course, type Reflection, type Transfer } from '../agency/reflections';
import { tableSheet, type TableColumn } from '../workbook/table-sheet';
import { day, same, words } from '../workbook/words';
import { UNIT_CODES } from './core-sheets';

const transferColumns: readonly TableColumn<Transfer>[] = [
  { heading: same('ID'), kind: 'code', width: 8, value: (row) => row.id },
  { heading: words('Jenis', 'Kind'), kind: 'text', width: 14, value: (row) => row.kind },
  { heading: words('Dari', 'From Unit'), kind: 'code', width: 11, value: (row) => row.from, choicesFrom: UNIT_CODES },
  { heading: words('Ke', 'To Unit'), kind: 'code', width: 11, value: (row) => row.to, choicesFrom: UNIT_CODES },
  { heading: words('Jabatan Baru', 'New Position'), kind: 'long', width: 34, value: (row) => row.position },
  { heading: words('TMT', 'Effective'), kind: 'date', width: 12, value: (row) => day(row.effective) },
  { heading: words('Nomor SK', 'Decree'), kind: 'code', width: 24, value: (row) => row.decree },
];

const reflectionColumns: readonly TableColumn<Reflection>[] = [
  { heading: words('Tahun', 'Year'), kind: 'year', width: 8, value: (row) => row.year },
  { heading: same('ID'), kind: 'code', width: 8, value: (row) => row.id },
  { heading: words('Tugas dan Fungsi', 'Main Duties'), kind: 'long', width: 34, value: (row) => row.duties },
  { heading: words('Capaian', 'Achievements'), kind: 'long', width: 40, value: (row) => row.achievements },
  { heading: words('Kendala', 'Obstacles'), kind: 'long', width: 36, value: (row) => row.obstacles },
  {
    heading: words('Hal yang Perlu Diperbaiki', 'Improvements'),
    kind: 'long',
    width: 36,
    value: (row) => row.improvements,
  },
  { heading: words('Langkah Konkret', 'Plan'), kind: 'long', width: 40, value: (row) => row.plan },
  { heading: words('Ukuran Keberhasilan', 'Measure'), kind: 'long', width: 32, value: (row) => row.measure },
  { heading: words('Batas Waktu', 'Due'), kind: 'date', width: 12, value: (row) => day(row.due) },
  { heading: words('Dukungan', 'Support Needed'), kind: 'long', width: 30, value: (row) => row.support },
  {
    heading: words('Hasil Langkah Tahun Lalu', 'Last Plan Outcome'),
    kind: 'long',
    width: 30,
    value: (row) => row.lastOutcome,
  },
];

const courseColumns: readonly TableColumn<Course>[] = [
  { heading: same('ID'), kind: 'code', width: 8, value: (row) => row.id },
  { heading: words('Pelatihan', 'Course'), kind: 'long', width: 34, value: (row) => row.name },
  { heading: words('Mulai', 'From'), kind: 'date', width: 12, value: (row) => day(row.from) },
  { heading: words('Selesai', 'To'), kind: 'date', width: 12, value: (row) => day(row.until) },
  { heading: words('Proyek Perubahan', 'Change Project'), kind: 'long', width: 36, value: (row) => row.project },
  { heading: words('Hasil', 'Result'), kind: 'text', width: 14, value: (row) => row.result },
];

/** `Mutasi Pegawai`, `Refleksi Pegawai` and `Pengembangan Kompetensi`. */
export function peopleSheets(language: Language): WriteSheet[] {
  return [
    tableSheet(words('Mutasi Pegawai', 'Transfers'), transferColumns, transfers, language),
    tableSheet(words('Refleksi Pegawai', 'Reflections'), reflectionColumns, reflections, language),
    tableSheet(words('Pengembangan Kompetensi', 'Training'), courseColumns, courses, language),
  ];
}
