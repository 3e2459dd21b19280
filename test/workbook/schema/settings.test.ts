import { names } from '../../../src/workbook/schema/names';
import { settings, type Setting } from '../../../src/workbook/schema/settings';
import * as words from '../../../src/workbook/schema/choices';

/** The keys of sheet `Pengaturan` as the data dictionary writes them; several keys of one row stand apart here. */
const keys = [
  'Pemerintah Daerah / Government',
  'Nama Instansi / Agency',
  'Alamat / Address',
  'Kontak? / Contact',
  'Logo? / Logo',
  'Tempat Penandatanganan ~ Kota / Place',
  'Nama Kepala',
  'NIP Kepala',
  'Jabatan Kepala',
  'Pangkat Kepala?',
  'Gelar Depan?',
  'Gelar Belakang?',
  'Nama Atasan?',
  'Jabatan Atasan?',
  // Who receives the forms.
  'Nama Kepala Bappeda?',
  'NIP Kepala Bappeda?',
  'Jabatan Kepala Bappeda?',
  'Pangkat Kepala Bappeda?',
  'Tahun / Year',
  'Periode / Period',
  'Tanggal Data? / Data As Of',
  'Batas Minimal Capaian (%) ~ Ambang Unit / Minimum Attainment',
  'Batas Minimal Serapan (%) ~ Ambang Serapan / Minimum Absorption',
  'Target Serapan TW I (%)',
  'Target Serapan TW II (%)',
  'Target Serapan TW III (%)',
  'Target Capaian Instansi (%)',
  'Target Serapan Instansi (%)',
  'Dasar Penandaan / Flag Basis',
  'Bila Target Triwulan Kosong / Missing Interim Target',
  'Nilai Unit Induk / Parent Unit Value',
  'Rumus Indikator Negatif ~ Rumus Indikator Turun / Lower-is-better Formula',
  'Batas Atas (%) ~ Batas Atas Rata-rata / Cap',
  'Batas Bawah (%) ~ Batas Bawah Rata-rata / Floor',
  'Skala Predikat / Rating Scale',
  'Dasar Pagu / Ceiling Basis',
  'Nomor DPA?',
  'Format Nomor Surat?',
  'Ukuran Kertas?',
  'Ruang TTE?',
  'Kotak Paraf?',
  'Status Dokumen / Document Status',
  'Urutan Predikat? / Grade Order',
  'Jeda Pemenang (periode) / Winner Cool-down',
  'Bagikan Otomatis? / Share Automatically',
  'Folder Laporan? / Report Folder',
  'Format Dokumen / Document Format',
  'Cetak Rujukan? / Print References',
  'Hari Batas Lapor? / Reporting Due Day',
  'Tanggal DPA? / Budget Date',
  'Tanggal DPA Pergeseran? / Shifted Budget Date',
  'Tanggal DPA Perubahan? / Revised Budget Date',
  'Email Ringkasan? / Digest Email',
  'Bahasa / Language',
];

test.each(keys)('%s is a setting', (notation) => {
  const expected = names(notation);
  const all: Setting[] = Object.values(settings);
  const found = all.find(({ id }) => id === expected.id);
  expect(found?.all).toEqual(expect.arrayContaining(expected.all));
  if (notation.includes(' / ')) expect(found?.en).toBe(expected.en);
});

test('there are no others, and no name means two settings', () => {
  const all: Setting[] = Object.values(settings);
  expect(all.map(({ id }) => id)).toEqual(keys.map((notation) => names(notation).id));
  const lowered = all.flatMap((setting) => setting.all.map((name) => name.toLowerCase()));
  expect(lowered).toHaveLength(new Set(lowered).size);
});

/** Allowed words of the dictionary; each must stand for its own value. */
const allowed: [title: string, declared: Record<string, string>, accepted: Record<string, string[]>][] = [
  [
    'Polaritas',
    words.polarityWords,
    {
      positive: ['Positif', 'Naik', 'Up'],
      negative: ['Negatif', 'Turun', 'Down'],
      range: ['Rentang', 'Range'],
      grade: ['Predikat', 'Grade'],
    },
  ],
  [
    'Cara Hitung',
    words.aggregationWords,
    { sum: ['Akumulasi', 'Sum'], last: ['Posisi Akhir', 'Last'], average: ['Rata-rata', 'rata - rata', 'Average'] },
  ],
  [
    'Tingkat Kinerja',
    words.levelWords,
    {
      head: ['Kepala Dinas'],
      administrator: ['Administrator'],
      supervisor: ['Pengawas'],
      subActivity: ['Sub Kegiatan'],
      region: ['Daerah'],
    },
  ],
  [
    'Sifat Target TW',
    words.interimKindWords,
    { cumulative: ['Kumulatif'], perQuarter: ['Per triwulan', 'PER  TRIWULAN'] },
  ],
  ['Isian Realisasi', words.actualsKindWords, { perPeriod: ['Periode ini'], cumulative: ['Kumulatif'] }],
  [
    'Frekuensi Pengukuran',
    words.frequencyWords,
    { monthly: ['Bulanan'], quarterly: ['Triwulanan'], semester: ['Semesteran'], annual: ['Tahunan'] },
  ],
  [
    'Komponen',
    words.componentWords,
    { numerator: ['Pembilang', 'Numerator'], denominator: ['Penyebut', 'Denominator'] },
  ],
  [
    'Status',
    words.followUpStatusWords,
    {
      notStarted: ['Belum Dilaksanakan'],
      inProgress: ['Dalam Proses'],
      done: ['Selesai'],
      impossible: ['Tidak Dapat Dilaksanakan'],
    },
  ],
  [
    'Dasar Penandaan',
    words.flagBasisWords,
    { both: ['Capaian dan Serapan'], attainment: ['Capaian'], absorption: ['Serapan'] },
  ],
  [
    'Bila Target Triwulan Kosong',
    words.missingTargetWords,
    { none: ['Tidak dinilai'], proportional: ['Proporsional'] },
  ],
  [
    'Nilai Unit Induk',
    words.parentValueWords,
    { own: ['Indikator sendiri'], children: ['Gabungan anak'], weighted: ['Gabungan berbobot'] },
  ],
  [
    'Rumus Indikator Negatif',
    words.negativeFormulaWords,
    { '(2T-R)/T': ['(2T-R)/T', '(2T - R)/T', '(2t-r)/t'], 'T/R': ['T/R'] },
  ],
  [
    'Dasar Pagu',
    words.ceilingBasisWords,
    { revisedIfAny: ['Perubahan bila ada'], original: ['Murni'], shifted: ['Pergeseran'], revised: ['Perubahan'] },
  ],
  ['Skala Predikat', words.ratingScaleWords, { standard: ['Permendagri 86/2017'], custom: ['Kustom'] }],
  ['Status Dokumen', words.documentStatusWords, { draft: ['KONSEP', 'konsep'], final: ['FINAL'] }],
  ['Format Dokumen', words.documentFormatWords, { google: ['Google Docs'], docx: ['DOCX'], pdf: ['PDF'] }],
];

test.each(allowed)('%s: its allowed words in any letter case, and nothing else', (_, declared, accepted) => {
  for (const [value, spellings] of Object.entries(accepted)) {
    expect(spellings.map((word) => words.choose(declared, word))).toEqual(spellings.map(() => value));
    expect(words.choose(declared, spellings[0]?.toUpperCase() ?? '')).toBe(value);
  }
  expect(Object.keys(declared).sort()).toEqual(Object.keys(accepted).sort());
  expect(['lainnya', '', 'constructor', '__proto__'].map((word) => words.choose(declared, word))).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
