import {
  ceilingBasisWords,
  documentFormatWords,
  documentStatusWords,
  flagBasisWords,
  missingTargetWords,
  negativeFormulaWords,
  paperWords,
  parentValueWords,
  ratingScaleWords,
  yesNoWords,
} from './choices';
import { names, type Names } from './names';

/** `bound` is a number of points or `tanpa`; `period` a period's name; `language` `id` or `en`. */
export type SettingKind =
  'text' | 'code' | 'date' | 'year' | 'dueDay' | 'period' | 'percent' | 'bound' | 'count' | 'choice' | 'language';

/** The range that a number of a kind must lie in (data dictionary, "Understood whole or not at all"). */
export const rangeOfKind: Partial<Record<SettingKind, { low: number; high: number; isWhole: boolean }>> = {
  percent: { low: 0, high: 200, isWhole: false },
  year: { low: 2000, high: 2100, isWhole: true },
  dueDay: { low: 1, high: 28, isWhole: true },
  count: { low: 0, high: 1000, isWhole: true },
};

export interface Setting extends Names {
  kind: SettingKind;
  choices?: Record<string, string>;
}

const setting = (notation: string, kind: SettingKind, choices?: Record<string, string>): Setting => ({
  ...names(notation),
  kind,
  ...(choices && { choices }),
});

/** The settings of sheet `Pengaturan`, in the notation and order of the data dictionary. */
export const settings = {
  government: setting('Pemerintah Daerah / Government', 'text'),
  agency: setting('Nama Instansi / Agency', 'text'),
  address: setting('Alamat / Address', 'text'),
  contact: setting('Kontak? / Contact', 'text'),
  logo: setting('Logo?', 'text'),
  place: setting('Tempat Penandatanganan ~ Kota / Place', 'text'),
  headName: setting('Nama Kepala / Head Name', 'text'),
  headId: setting('NIP Kepala / Head ID', 'code'),
  headTitle: setting('Jabatan Kepala / Head Title', 'text'),
  headRank: setting('Pangkat Kepala? / Head Rank', 'text'),
  degreeBefore: setting('Gelar Depan? / Degree Before Name', 'text'),
  degreeAfter: setting('Gelar Belakang? / Degree After Name', 'text'),
  superiorName: setting('Nama Atasan? / Superior Name', 'text'),
  superiorTitle: setting('Jabatan Atasan? / Superior Title', 'text'),
  plannerName: setting('Nama Kepala Bappeda? / Planning Head Name', 'text'),
  plannerId: setting('NIP Kepala Bappeda? / Planning Head ID', 'code'),
  plannerTitle: setting('Jabatan Kepala Bappeda? / Planning Head Title', 'text'),
  plannerRank: setting('Pangkat Kepala Bappeda? / Planning Head Rank', 'text'),
  year: setting('Tahun ~ Tahun Anggaran / Year', 'year'),
  period: setting('Periode / Period', 'period'),
  dataAsOf: setting('Tanggal Data? / Data As Of', 'date'),
  minimumAttainment: setting('Batas Minimal Capaian (%) ~ Ambang Unit / Minimum Attainment', 'percent'),
  minimumAbsorption: setting('Batas Minimal Serapan (%) ~ Ambang Serapan / Minimum Absorption', 'percent'),
  absorptionTargetQ1: setting('Target Serapan TW I (%) / Absorption Target TW I', 'percent'),
  absorptionTargetQ2: setting('Target Serapan TW II (%) / Absorption Target TW II', 'percent'),
  absorptionTargetQ3: setting('Target Serapan TW III (%) / Absorption Target TW III', 'percent'),
  agencyAttainmentTarget: setting('Target Capaian Instansi (%) / Agency Attainment Target', 'percent'),
  agencyAbsorptionTarget: setting('Target Serapan Instansi (%) / Agency Absorption Target', 'percent'),
  flagBasis: setting('Dasar Penandaan / Flag Basis', 'choice', flagBasisWords),
  missingTarget: setting('Bila Target Triwulan Kosong / Missing Interim Target', 'choice', missingTargetWords),
  parentValue: setting('Nilai Unit Induk / Parent Unit Value', 'choice', parentValueWords),
  negativeFormula: setting(
    'Rumus Indikator Negatif ~ Rumus Indikator Turun / Lower-is-better Formula',
    'choice',
    negativeFormulaWords,
  ),
  cap: setting('Batas Atas (%) ~ Batas Atas Rata-rata / Cap', 'bound'),
  floor: setting('Batas Bawah (%) ~ Batas Bawah Rata-rata / Floor', 'bound'),
  ratingScale: setting('Skala Predikat / Rating Scale', 'choice', ratingScaleWords),
  ceilingBasis: setting('Dasar Pagu / Ceiling Basis', 'choice', ceilingBasisWords),
  budgetDocument: setting('Nomor DPA? / Budget Document', 'text'),
  numberFormat: setting('Format Nomor Surat? / Letter Number Format', 'text'),
  paper: setting('Ukuran Kertas? / Paper Size', 'choice', paperWords),
  signatureSpace: setting('Ruang TTE? / Electronic Signature Space', 'choice', yesNoWords),
  initialsBox: setting('Kotak Paraf? / Initials Box', 'choice', yesNoWords),
  documentStatus: setting('Status Dokumen / Document Status', 'choice', documentStatusWords),
  gradeOrder: setting('Urutan Predikat? / Grade Order', 'text'),
  winnerCoolDown: setting('Jeda Pemenang (periode) / Winner Cool-down', 'count'),
  shareAutomatically: setting('Bagikan Otomatis? / Share Automatically', 'choice', yesNoWords),
  folder: setting('Folder Laporan? / Report Folder', 'text'),
  format: setting('Format Dokumen / Document Format', 'choice', documentFormatWords),
  printReferences: setting('Cetak Rujukan? / Print References', 'choice', yesNoWords),
  reportingDueDay: setting('Hari Batas Lapor? / Reporting Due Day', 'dueDay'),
  budgetDate: setting('Tanggal DPA? / Budget Date', 'date'),
  shiftedBudgetDate: setting('Tanggal DPA Pergeseran? / Shifted Budget Date', 'date'),
  revisedBudgetDate: setting('Tanggal DPA Perubahan? / Revised Budget Date', 'date'),
  digestEmail: setting('Email Ringkasan? / Digest Email', 'text'),
  language: setting('Bahasa / Language', 'language'),
} satisfies Record<string, Setting>;

export type SettingKey = keyof typeof settings;
