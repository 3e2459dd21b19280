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

/** What begins or ends a heading tells; the same word within another phrase does not. */
test.each<[path: string[], role: ColumnRole | null]>([
  [['Kode Rek'], 'number'],
  [['Data Kode'], null],
  [['Measure'], 'unit'],
  [['Jumlah Satuan'], null],
  [['Sisa anggaran belanja (%)'], 'remainder'],
  [['Persen Sisa'], 'remainder'],
  [['% dari seluruh sisa'], 'remainder'],
  [['Efisiensi'], 'remainder'],
  [['Nilai efisiensi'], null],
  [['Efisiensi Anggaran'], null],
  [['Realisasi (% pagu)'], 'percentage'],
  [['Realisasi % pagu'], 'percentage'],
  [['Capaian%'], 'percentage'],
  [['%)'], 'percentage'],
  [['Data Persen'], null],
  [['Rasio Jabatan'], null],
  [['Jumlah persentase realisasi'], 'actual'],
  [['Target capaian kinerja'], 'target'],
  [['Attainment'], 'percentage'],
  [['Target attainment'], 'target'],
  [['Target absorption'], 'target'],
  [['Target serapan'], 'target'],
  [['Serapan Anggaran Kas'], null],
  [['Nama Kategori'], 'label'],
  [['Nama ket'], 'label'],
  [['Note'], 'category'],
  [['Jumlah OPD'], null],
  [['Uang sisa'], null],
  [['Nilai hasil'], null],
  [['Nilai anggaran'], null],
  [['Jumlah sisa', '%'], 'percentage'],
  [['Lebih atau Kurang', '%'], 'remainder'],
  // Money as what a column is measured in, not as a target.
  [['Realisasi', 'Anggaran'], 'actual'],
  [['Anggaran'], 'target'],
  // Figures are what stands below headings.
  [['(100%)'], null],
  [['-5%'], null],
  [['Rp100%'], null],
  [['Rp 100 %'], null],
  [['5 target %'], 'percentage'],
  [['Target 1.234'], 'target'],
  [['Target 100.5'], 'target'],
  [['Target 100.500'], null],
  [[`Target ${'x'.repeat(83)}`], 'target'],
  [[`Target ${'x'.repeat(84)}`], null],
])('by its first and last words a column headed %j is %s', (path, role) => expect(roleOf(path)).toBe(role));

test.each<[path: string[], kind: FigureKind | null]>([
  [['Fisik', 'Rp'], 'budget'],
  [['Fisik', 'Total rp'], 'performance'],
  [['Fisik', 'Anggaran kas'], 'performance'],
  [['Keuangan', 'Data fisik'], 'budget'],
  [['Keuangan', 'Fisik lain'], 'budget'],
  [['Keuangan', '(K)'], 'performance'],
])('measured as %j: %s', (path, kind) => expect(kindOf(path)).toBe(kind));

test.each([
  ['Realisasi s.d. TW II', 's.d. tw ii'],
  ['Semester II', 'semester ii'],
  ['Akhir RPJM', 'akhir rpjm'],
  ['Akhir RPJMD', 'akhir rpjmd'],
  ['Tahun 2025', 'tahun 2025'],
  ['Target Desa', ''],
  ['Realisasi Separuh Tahun', ''],
  ['Jumlah Sepatu', ''],
  ['Realisasi Nopember', 'nopember'],
  ['Realisasi Sept', 'sept'],
])('%j is the period %j', (heading, period) => expect(periodOf([heading])).toBe(period));

test('what follows an attainment may be what was realised', () => {
  expect(isAttainmentWord('Capaian target dan realisasi')).toBe(false);
});

test.each([['Rp000'], ['Nilai 000000']])('%j tells amounts in thousands', (heading) =>
  expect(isInThousands([heading])).toBe(true),
);

test.each<[text: string, kind: 'total' | 'average' | null]>([
  ['Subtotal', 'total'],
  ['Jumlah A', 'total'],
  ['Jumlah Z', null],
  ['Jumlah 12', 'total'],
  ['Jumlah 123', null],
  ['Jumlah (A + B)', 'total'],
  ['Data jumlah', null],
  ['Ratarata', 'average'],
  ['Rata rata', 'average'],
  ['Rata-rata 12', 'average'],
  ['Rata-rata 123', null],
  ['Rata-rata (IKU + IKK)', 'average'],
  ['Data rata-rata', null],
  ['Mean', 'average'],
])('of a row %j: %s', (text, kind) => expect(gatheringWord(text)).toBe(kind));

test.each([
  ['Pembina Tingkat I', true],
  ['Penata Muda Tk. I (III/b)', true],
  ['Pembina Utama', true],
  ['Pembina desa', false],
  ['Menyetujui', true],
])('%j, below a table, ends it: %s', (text, expected) => expect(endsTable(text)).toBe(expected));

test.each<[unit: string, name: string, nature: 'count' | 'measure' | 'open']>([
  ['data orang', '', 'open'],
  ['kali lipat', '', 'open'],
  ['luas ha', '', 'open'],
  ['jam kerja', '', 'open'],
  ['tahun (rata-rata)', '', 'measure'],
  ['', 'Target persentase', 'open'],
  ['', 'Target jumlah', 'open'],
])('the whole unit, and the first word of the name, tell: %j of %j: %s', (unit, name, nature) =>
  expect(natureOf(unit, name)).toBe(nature),
);
