import {
  endsTable,
  gatheringWord,
  isAbsorptionWord,
  isAttainmentWord,
  isInThousands,
  kindOf,
  natureOf,
  periodOf,
  roleOf,
  saysLowerIsBetter,
  type ColumnRole,
  type FigureKind,
} from '../../../../src/workbook/read/printed/vocabulary';

test.each<[path: string[], role: ColumnRole | null]>([
  [['No'], 'number'],
  [['NO. URUT'], 'number'],
  [['Kode Rekening'], 'number'],
  [['Kode Program'], null],
  [['Satuan'], 'unit'],
  [['Bobot (%)'], 'weight'],
  [['Indikator Kinerja Utama'], 'label'],
  [['Uraian'], 'label'],
  [['OPD'], 'label'],
  [['Indikator dan Target'], 'target'],
  [['Target'], 'target'],
  [['Pagu Anggaran'], 'target'],
  [['Jumlah Anggaran'], 'target'],
  [['PK 2026'], 'target'],
  [['Realisasi'], 'actual'],
  [['Hasil'], 'actual'],
  [['Capaian'], 'actual'],
  [['%'], 'percentage'],
  [['(%)'], 'percentage'],
  [['Capaian (%)'], 'percentage'],
  [['% Capaian'], 'percentage'],
  [['Persentase Realisasi'], 'percentage'],
  [['Tingkat Capaian'], 'percentage'],
  [['Capaian Kinerja'], 'percentage'],
  [['Serapan Anggaran'], 'percentage'],
  [['Rasio'], 'percentage'],
  [['Sisa (%)'], 'remainder'],
  [['Tingkat Efisiensi'], 'remainder'],
  [['Sisa Anggaran'], 'amount'],
  [['Bertambah/Berkurang'], 'amount'],
  [['Predikat'], 'category'],
  [['Tingkat Keberhasilan'], 'category'],
  [['Keterangan'], 'category'],
  [['Ket.'], 'category'],
  [['Keterangan Lain'], null],
  [['Nama Pejabat'], 'label'],
  [['Alamat'], null],
  // What stands above tells of what a measure is.
  [['Anggaran', 'Rp'], 'target'],
  [['Realisasi', '(Rp)'], 'actual'],
  [['Realisasi', 'Fisik'], 'actual'],
  [['Rp'], null],
  [['Sisa', 'Rp'], 'amount'],
  [['Sisa', '%'], 'remainder'],
  [['Lebih/Kurang', '%'], 'remainder'],
  [['Selisih', '%'], null],
  [['Kontribusi (%)'], null],
  [['Indikator', 'Realisasi'], 'actual'],
  // A group of indicators over the columns of their figures is no label.
  [['Indikator', '2025'], null],
  // A figure is no heading, nor is a sentence.
  [['100%'], null],
  [['(target Rp1.500.000.000)'], null],
  [[`Target ${'yang panjang '.repeat(9)}`], null],
  [[], null],
])('a column headed %j is %s', (path, role) => expect(roleOf(path)).toBe(role));

test.each<[path: string[], kind: FigureKind | null]>([
  [['Realisasi', 'Rp'], 'budget'],
  [['Realisasi', 'K'], 'performance'],
  [['Anggaran', 'Fisik'], 'performance'],
  [['Kinerja', 'Keuangan'], 'budget'],
  [['Pagu'], 'budget'],
  [['Serapan'], 'budget'],
  [['Target'], 'performance'],
  [['Target Anggaran'], 'budget'],
  [['Realisasi'], null],
  [[], null],
])('headings %j speak of %s', (path, kind) => expect(kindOf(path)).toBe(kind));

test.each([
  [['Realisasi s.d. TW II'], 'tw ii'],
  [['TW III', 'Realisasi'], 'tw iii'],
  [['Target 2024', 'TW I'], 'tw i'],
  [['Semester 1'], 'semester 1'],
  [['Realisasi Maret'], 'maret'],
  [['Target Akhir Renstra'], 'akhir renstra'],
  [['Capaian 2025'], '2025'],
  [['Realisasi n-1'], 'n-1'],
  [['Realisasi'], ''],
  [['Realisasi 1998'], ''],
])('headings %j name the period %j', (path, period) => expect(periodOf(path).replace(/^s\.d\. /, '')).toBe(period));

test.each([
  ['Capaian', true],
  ['Pencapaian Target', true],
  ['Capaian Realisasi', false],
  ['Realisasi Capaian', false],
])('%j may be an attainment beside what was realised: %s', (heading, expected) =>
  expect(isAttainmentWord(heading)).toBe(expected),
);

test.each([
  ['Penyerapan', true],
  ['Serapan Anggaran', true],
  ['Serapan Dana', false],
  ['Daya Serapan', false],
])('%j may be amount or share: %s', (heading, expected) => expect(isAbsorptionWord(heading)).toBe(expected));

test.each([
  [['Pagu (ribu)'], true],
  [['Anggaran', 'Rp juta'], true],
  [['Pagu (Rp 000)'], true],
  [['Rp 000.000'], true],
  [['Pagu (Rp)'], false],
  [['Seribuan'], false],
])('headings %j tell amounts in thousands: %s', (path, expected) => expect(isInThousands(path)).toBe(expected));

test.each<[text: string, kind: 'total' | 'average' | null]>([
  ['Jumlah', 'total'],
  ['TOTAL KESELURUHAN', 'total'],
  ['Sub Total', 'total'],
  ['Grand Total', 'total'],
  ['Jumlah I dan II', 'total'],
  ['Total Belanja Daerah', 'total'],
  ['Jumlah penerima bantuan', null],
  ['Total kasus', null],
  ['Rata-rata', 'average'],
  ['Rata - rata Capaian Kinerja', 'average'],
  ['Nilai rata-rata', 'average'],
  ['Rerata', 'average'],
  ['Rata-rata lama sekolah', null],
  ['Jumlah rata-rata', null],
  ['Program A', null],
  ['', null],
])('a row that says %j gathers: %s', (text, kind) => expect(gatheringWord(text)).toBe(kind));

test.each([
  ['Mengetahui,', true],
  ['Kepala Dinas Sosial', true],
  ['Kepala keluarga', false],
  ['Sumber: BPS', true],
  ['Catatan', true],
  ['Keterangan: angka sementara', true],
  ['Keterangan', false],
  ['Tabel 3.2', true],
  ['Tabel data', false],
  ['NIP. 0000', true],
  ['Plt. Kepala', true],
  ['Program Sumber Daya', false],
])('a row that begins with %j ends a table: %s', (text, expected) => expect(endsTable(text)).toBe(expected));

test.each<[unit: string, name: string, nature: 'count' | 'measure' | 'open']>([
  ['orang', '', 'count'],
  ['Dokumen LKPJ', '', 'count'],
  ['%', '', 'measure'],
  ['Indeks', '', 'measure'],
  ['per 1000 penduduk', '', 'measure'],
  ['%', 'Jumlah penerima', 'measure'],
  ['orang', 'Persentase penerima', 'count'],
  ['', 'Jumlah penerima', 'count'],
  ['', 'Persentase penerima', 'measure'],
  ['', 'Cakupan layanan', 'measure'],
  ['', 'Penerima bantuan', 'open'],
  ['butir', '', 'open'],
  ['orangutan besar', '', 'count'],
])('figures in %j of %j: %s', (unit, name, nature) => expect(natureOf(unit, name)).toBe(nature));

test.each([
  ['Angka kematian ibu', true],
  ['Persentase stunting', true],
  ['Tingkat pengangguran terbuka', true],
  ['Jumlah keluhan', true],
  // Of what is done about it, more is better.
  ['Penurunan angka kemiskinan', false],
  ['Persentase keluhan yang ditindaklanjuti', true],
  ['Tindak lanjut temuan', false],
  ['Persentase keluhan yang ditangani', false],
  ['Angka harapan hidup', false],
  ['Cakupan layanan', false],
])('%j says that less is better: %s', (name, expected) => expect(saysLowerIsBetter(name)).toBe(expected));
