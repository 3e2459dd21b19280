import type { WriteSheet } from 'hucre/xlsx';
import type { Language } from '../../src/text/language';
import { awardCriteria, categories, type AwardCriterion, type Category } from '../agency/award-instruments';
import { awardScores, publications, type Publication, type Score } from '../agency/award-scores';
import { citizenReports, type Report } from '../agency/citizen-reports';
import { staff, type Employee } from '../agency/staff';
import { award, source } from '../workbook/choices';
import { tableSheet, type TableColumn } from '../workbook/table-sheet';
import { same, words } from '../workbook/words';
import { UNIT_CODES } from './core-sheets';

const categoryHeading = words('Kategori', 'Category');

const categoryColumns: readonly TableColumn<Category>[] = [
  { heading: categoryHeading, kind: 'long', width: 46, value: (row) => row.name },
  { heading: words('Peserta', 'Participants'), kind: 'text', width: 34, value: (row) => row.participants },
  {
    heading: words('Penerima', 'Recipient'),
    kind: 'text',
    width: 14,
    value: (row) => row.recipient,
    choices: Object.values(award.recipient),
  },
  {
    heading: words('Metode', 'Method'),
    kind: 'text',
    width: 10,
    value: () => award.method.smart,
    choices: Object.values(award.method),
  },
  { heading: words('Jumlah Pemenang', 'Winners'), kind: 'number', width: 11, value: (row) => row.winners },
  { heading: words('Jeda', 'Cool-down'), kind: 'number', width: 10, value: (row) => row.coolDown },
  { heading: words('Minimal Data', 'Minimum Cases'), kind: 'number', width: 10, value: (row) => row.minimumCases },
  { heading: words('Dasar', 'Legal Basis'), kind: 'long', width: 40, value: () => null },
];

const criterionColumns: readonly TableColumn<AwardCriterion>[] = [
  { heading: categoryHeading, kind: 'long', width: 46, value: (row) => row.category },
  { heading: words('Kode', 'Code'), kind: 'code', width: 8, value: (row) => row.code },
  { heading: words('Kriteria', 'Criterion'), kind: 'long', width: 36, value: (row) => row.name },
  { heading: words('Bobot', 'Weight'), kind: 'number', width: 9, value: (row) => row.weight },
  {
    heading: words('Sifat', 'Kind'),
    kind: 'text',
    width: 24,
    value: (row) => row.kind,
    choices: Object.values(award.direction),
  },
  {
    heading: words('Sumber', 'Source'),
    kind: 'text',
    width: 36,
    value: (row) => row.source,
    choices: Object.values(source),
  },
  { heading: words('Patokan Nilai 0', 'Zero Point'), kind: 'number', width: 10, value: (row) => row.zero },
  { heading: words('Patokan Nilai 100', 'Hundred Point'), kind: 'number', width: 10, value: (row) => row.hundred },
  { heading: words('Gugur Bila', 'Veto'), kind: 'code', width: 9, value: (row) => row.veto },
  { heading: words('Skala', 'Scale'), kind: 'code', width: 9, value: (row) => row.scale },
  { heading: words('Urutan Seri', 'Tie Order'), kind: 'number', width: 9, value: (row) => row.tieOrder },
  {
    heading: words('Jika Kosong', 'If Missing'),
    kind: 'text',
    width: 12,
    value: () => award.missing.stop,
    choices: Object.values(award.missing),
  },
];

const scoreColumns: readonly TableColumn<Score>[] = [
  { heading: words('Bulan', 'Month'), kind: 'code', width: 10, value: (row) => row.month },
  { heading: categoryHeading, kind: 'long', width: 46, value: (row) => row.category },
  { heading: words('Peserta', 'Participant'), kind: 'code', width: 12, value: (row) => row.participant },
  { heading: words('Kriteria', 'Criterion'), kind: 'code', width: 10, value: (row) => row.criterion },
  { heading: words('Penilai', 'Juror'), kind: 'code', width: 10, value: (row) => row.juror },
  { heading: words('Nilai', 'Score'), kind: 'number', width: 9, value: (row) => row.score },
  { heading: words('Catatan', 'Notes'), kind: 'long', width: 36, value: () => null },
];

const reportColumns: readonly TableColumn<Report>[] = [
  { heading: same('ID'), kind: 'code', width: 10, value: (row) => row.id },
  { heading: words('Saluran', 'Channel'), kind: 'text', width: 16, value: (row) => row.channel },
  { heading: words('Diterima', 'Received'), kind: 'moment', width: 17, value: (row) => row.received },
  { heading: words('Direspons', 'Responded'), kind: 'moment', width: 17, value: (row) => row.responded },
  { heading: words('Selesai', 'Resolved'), kind: 'moment', width: 17, value: (row) => row.resolved },
  { heading: same('Unit'), kind: 'code', width: 11, value: (row) => row.unit, choicesFrom: UNIT_CODES },
  { heading: words('Jenis Permasalahan', 'Kind'), kind: 'text', width: 36, value: (row) => row.problem },
  {
    heading: same('Status'),
    kind: 'text',
    width: 16,
    value: (row) => row.status,
    choices: Object.values(award.status),
  },
  {
    heading: words('Golongan', 'Class'),
    kind: 'text',
    width: 20,
    value: (row) => row.class,
    choices: Object.values(award.class),
  },
];

const publicationColumns: readonly TableColumn<Publication>[] = [
  { heading: words('Tanggal', 'Date'), kind: 'date', width: 12, value: (row) => row.date },
  { heading: same('Unit'), kind: 'code', width: 11, value: (row) => row.unit, choicesFrom: UNIT_CODES },
  { heading: words('Judul', 'Title'), kind: 'long', width: 40, value: (row) => row.title },
  { heading: same('Media'), kind: 'text', width: 16, value: (row) => row.media },
  { heading: words('Jangkauan', 'Reach'), kind: 'number', width: 11, value: (row) => row.reach },
];

const staffColumns: readonly TableColumn<Employee>[] = [
  { heading: same('ID'), kind: 'code', width: 8, value: (row) => row.id },
  { heading: words('Nama', 'Name'), kind: 'text', width: 26, value: (row) => row.name },
  { heading: words('Gelar Belakang', 'Degree After Name'), kind: 'text', width: 14, value: (row) => row.degreeAfter },
  { heading: words('Status Kepegawaian', 'Type'), kind: 'text', width: 14, value: (row) => row.employment },
  { heading: words('Jabatan', 'Position'), kind: 'long', width: 40, value: (row) => row.position },
  { heading: words('Pangkat/Gol. Ruang', 'Rank'), kind: 'text', width: 12, value: (row) => row.rank },
  { heading: same('Unit'), kind: 'code', width: 11, value: (row) => row.unit, choicesFrom: UNIT_CODES },
];

/** `Pegawai`, the instruments, the jurors' scores, and the records that awards count from. */
export function awardSheets(language: Language): WriteSheet[] {
  return [
    tableSheet(words('Pegawai', 'Staff'), staffColumns, staff, language),
    tableSheet(words('Kategori Penghargaan', 'Award Categories'), categoryColumns, categories, language),
    tableSheet(words('Kriteria Penilaian', 'Award Criteria'), criterionColumns, awardCriteria, language),
    tableSheet(words('Penilaian', 'Award Scores'), scoreColumns, awardScores, language),
    tableSheet(words('Laporan Masyarakat', 'Citizen Reports'), reportColumns, citizenReports, language),
    tableSheet(words('Publikasi', 'Publications'), publicationColumns, publications, language),
  ];
}
