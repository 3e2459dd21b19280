import type { AgencyProfile } from '../../src/domain/agency-profile';
import type { Analysis, HistoryRow, Honour } from '../../src/domain/analysis';
import type { BudgetRow } from '../../src/domain/budget';
import { evaluate, type Evaluation, type EvaluationInput } from '../../src/domain/evaluation';
import type { FollowUp } from '../../src/domain/follow-up';
import type { Indicator } from '../../src/domain/indicator';
import type { RemainderEntry } from '../../src/domain/remainder';
import type { Rules } from '../../src/domain/settings';
import type { Unit } from '../../src/domain/unit';
import { analysis, at, budgetRow, followUp, indicator, remainderEntry, unit } from './builders';

export const rules: Rules = {
  year: 2026,
  period: { kind: 'quarter', number: 3 },
  minimumAttainment: 90,
  minimumAbsorption: 90,
  absorptionTargets: [15, 40, 60],
  agencyAttainmentTarget: 95,
  agencyAbsorptionTarget: 95,
  flagBasis: 'both',
  proportionalTargets: false,
  parentValue: 'own',
  negativeFormula: '(2T-R)/T',
  cap: 100,
  floor: 0,
  ratingScale: [
    { above: 90, rating: 'Sangat Tinggi' },
    { above: 75, rating: 'Tinggi' },
    { above: 65, rating: 'Sedang' },
    { above: 50, rating: 'Rendah' },
    { above: -Infinity, rating: 'Sangat Rendah' },
  ],
  ceilingBasis: 'revisedIfAny',
  gradeScales: [{ grades: ['AA', 'A', 'BB', 'B', 'CC', 'C', 'D'], lowerBounds: [90, 80, 70, 60, 50, 30, 0] }],
};

export const profile: AgencyProfile = {
  government: 'Pemerintah Kabupaten Wanasari',
  agency: 'Dinas Sosial Kabupaten Wanasari',
  address: 'Jalan Kenanga Raya Nomor 12, Wanasari 60000',
  contact: 'Telepon (0000) 000-000, dinsos@wanasari.invalid',
  place: 'Wanasari',
  head: {
    name: 'Laras Wirakencana',
    id: '197001011995012901',
    title: 'Kepala Dinas Sosial Kabupaten Wanasari',
    rank: 'Pembina Utama Muda (IV/c)',
    degreeBefore: 'Dr.',
    degreeAfter: 'S.Sos., M.Si.',
  },
  superior: { name: 'Wira Adikarsa', title: 'Bupati Wanasari' },
  budgetDocument: 'DPPA/A.1/1.06.0.00.0.00.01.0000/001/2026',
  dataAsOf: '30 September 2026',
  documentStatus: 'draft',
  paper: 'A4',
  signatureSpace: false,
  initialsBox: false,
  printReferences: false,
  numberFormat: '',
  folder: '',
  format: 'docx',
  today: '2026-10-08',
};

const leadership = { level: 'head' as const, objective: 'Meningkatnya kesejahteraan sosial masyarakat' };

export const indicators: readonly Indicator[] = [
  indicator('IKU-1', 'PIM', 'Persentase PPKS yang tertangani', {
    ...leadership,
    kind: 'IKU',
    measureUnit: '%',
    aggregation: 'last',
    target: 82,
    interim: [70, 74, 78, 82],
    actuals: [69, 72.5, 75.36],
    lastYear: 74.1,
    planEnd: 90,
  }),
  indicator('IKU-2', 'PIM', 'Nilai AKIP perangkat daerah', {
    ...leadership,
    kind: 'IKU',
    objective: 'Meningkatnya akuntabilitas kinerja',
    measureUnit: 'nilai',
    aggregation: 'last',
    frequency: 'annual',
    target: 78,
    lastYear: 76.4,
  }),
  indicator('RHS-1', 'RHS', 'Jumlah penyandang disabilitas terlantar yang memperoleh rehabilitasi di luar panti', {
    kind: 'SPM',
    objective: 'Meningkatnya layanan rehabilitasi sosial',
    target: 400,
    interim: [80, 180, 300, 400],
    actuals: [70, 101, 105],
    lastYear: 388,
    planEnd: 450,
    dataSource: 'Register layanan',
    evidence: 'Berita acara layanan TW I–III',
  }),
  indicator('RHS-2', 'RHS', 'Persentase anak terlantar yang memperoleh layanan dasar', {
    kind: 'SPM',
    objective: 'Meningkatnya layanan rehabilitasi sosial',
    measureUnit: '%',
    aggregation: 'last',
    target: 100,
    interim: [100, 100, 100, 100],
    actuals: [61, 70, 78.5],
    lastYear: 91,
    planEnd: 100,
    dataSource: 'Laporan pendamping',
    evidence: 'Rekap layanan anak',
  }),
  indicator('RHS-3', 'RHS', 'Jumlah kasus gelandangan dan pengemis yang berulang', {
    objective: 'Menurunnya masalah sosial jalanan',
    measureUnit: 'kasus',
    polarity: 'negative',
    target: 40,
    interim: [10, 20, 30, 40],
    actuals: [12, 11, 13],
  }),
  indicator('RHS-4', 'RHS', 'Jumlah lanjut usia terlantar yang menerima permakanan', {
    kind: 'SPM',
    objective: 'Meningkatnya layanan rehabilitasi sosial',
    target: 200,
    interim: [50, 100, 150, 200],
    actuals: [64, 60, 62],
    lastYear: 190,
  }),
  indicator('RHS-5', 'RHS', 'Indeks kepuasan penerima layanan', {
    objective: 'Meningkatnya layanan rehabilitasi sosial',
    measureUnit: 'indeks',
    aggregation: 'last',
    frequency: 'semester',
    target: 85,
    actuals: [null, 83.2, null],
    planEnd: 88,
  }),
  indicator('LJS-1', 'LJS', 'Jumlah keluarga miskin yang diverifikasi dan divalidasi', {
    objective: 'Meningkatnya ketepatan sasaran perlindungan sosial',
    measureUnit: 'keluarga',
    target: 12000,
    interim: [2500, 5500, 9000, 12000],
    actuals: [2700, 3100, 3512],
    lastYear: 11840,
    evidence: 'Berita acara musyawarah',
  }),
  indicator('LJS-2', 'LJS', 'Persentase korban bencana yang menerima bantuan logistik paling lambat tiga hari', {
    kind: 'SPM',
    objective: 'Meningkatnya ketepatan sasaran perlindungan sosial',
    measureUnit: '%',
    aggregation: 'last',
    target: 100,
    interim: [100, 100, 100, 100],
    actuals: [100, 100, 100],
    lastYear: 97.2,
    planEnd: 100,
  }),
  indicator('PMS-1', 'PMS', 'Jumlah PSM yang mengikuti bimbingan teknis', {
    objective: 'Meningkatnya peran potensi sumber kesejahteraan sosial',
    target: 120,
    interim: [0, 40, 80, 120],
    actuals: [null, 38, null],
    lastYear: 110,
  }),
  indicator('PMS-2', 'PMS', 'Jumlah KUBE yang menerima pendampingan', {
    objective: 'Meningkatnya peran potensi sumber kesejahteraan sosial',
    measureUnit: 'kelompok',
    target: 60,
    interim: [10, 25, 45, 60],
    actuals: [12, 16, 18],
    lastYear: 52,
    planEnd: 70,
  }),
];

export const units: readonly Unit[] = [
  unit('PIM', 'Kepala Dinas', {
    kind: 'Pimpinan',
    weight: at(0),
    head: 'Laras Wirakencana',
    headId: '197001011995012901',
    headTitle: 'Kepala Dinas Sosial Kabupaten Wanasari',
  }),
  unit('SEK', 'Sekretariat', { kind: 'Sekretariat', head: 'Bagja Nirwasita, S.E.', headTitle: 'Sekretaris Dinas' }),
  unit('RHS', 'Bidang Rehabilitasi Sosial', {
    head: 'Dian Prameswara, S.Sos.',
    headId: '197505052000032905',
    headTitle: 'Kepala Bidang Rehabilitasi Sosial',
  }),
  unit('RHS-P', 'Panti Sosial Melati', { kind: 'Panti', parent: 'RHS' }),
  unit('LJS', 'Bidang Perlindungan dan Jaminan Sosial', { head: 'Eka Sulistyaningrat' }),
  unit('PMS', 'Bidang Pemberdayaan Sosial'),
];

export const budget: readonly BudgetRow[] = [
  budgetRow('1.06.01', 'Program Penunjang Urusan Pemerintahan Daerah', { unit: 'SEK' }),
  budgetRow('1.06.01.2.02', 'Administrasi Keuangan Perangkat Daerah'),
  budgetRow('1.06.01.2.02.0001', 'Penyediaan Gaji dan Tunjangan ASN'),
  budgetRow('1.06.01.2.02.0001', 'Belanja Gaji Pokok', {
    account: '5.1.01.01',
    ceiling: 6_820_400_000,
    spent: 4_701_233_150,
    fund: 'DAU',
  }),
  budgetRow('1.06.01.2.02.0001', 'Belanja Pemeliharaan Aplikasi', {
    account: '5.1.02.02',
    ceiling: 84_000_000,
    spent: 60_000_000,
    fund: 'PAD',
  }),
  budgetRow('1.06.04', 'Program Rehabilitasi Sosial', { unit: 'RHS' }),
  budgetRow('1.06.04.2.01', 'Rehabilitasi Sosial Dasar di Luar Panti'),
  budgetRow('1.06.04.2.01.0001', 'Penyediaan Permakanan', {
    ceiling: 1_250_000_000,
    spent: 812_450_000,
    fund: 'DAU',
    kind: 'Belanja Barang dan Jasa',
    physical: 70,
  }),
  budgetRow('1.06.04.2.01.0004', 'Pemberian Layanan Data dan Pengaduan', {
    ceiling: 180_750_000,
    spent: 61_200_000,
    fund: 'PAD',
    kind: 'Belanja Barang dan Jasa',
    physical: 40,
  }),
  budgetRow('1.06.04.2.01.0009', 'Pemberian Pelayanan Reunifikasi Keluarga', {
    ceiling: 96_000_000,
    spent: 12_500_000.5,
    fund: 'PAD',
    kind: 'Belanja Barang dan Jasa',
    physical: 15,
  }),
  budgetRow('1.06.05', 'Program Perlindungan dan Jaminan Sosial', { unit: 'LJS' }),
  budgetRow('1.06.05.2.02.0001', 'Pendataan Fakir Miskin Cakupan Daerah', {
    ceiling: 940_000_000,
    spent: 702_350_000,
    fund: 'DAU',
    kind: 'Belanja Barang dan Jasa',
  }),
  budgetRow('1.06.05.2.02.0005', 'Fasilitasi Bantuan Sosial Kesejahteraan Keluarga', {
    ceiling: 2_400_000_000,
    spent: 1_806_000_000,
    fund: 'DBH',
    kind: 'Belanja Bantuan Sosial',
  }),
];

export const followUps: readonly FollowUp[] = [
  followUp('RHS', 'TW I', {
    indicatorCode: 'RHS-2',
    status: 'done',
    finished: '2026-05-20',
    due: '2026-06-30',
    progress: 'Jadwal disepakati',
  }),
  followUp('RHS', 'TW II', {
    indicatorCode: 'RHS-2',
    status: 'inProgress',
    due: '2026-09-15',
    progress: 'Baru 6 dari 11 kecamatan',
  }),
  followUp('RHS', 'TW II', {
    problem: 'Mobil layanan rusak',
    cause: 'Usia kendaraan',
    action: 'Mengusulkan penggantian',
    status: 'impossible',
    due: null,
  }),
  followUp('RHS', 'TW III', { indicatorCode: 'RHS-2', owner: 'Kepala Seksi Rehabilitasi Anak' }),
  followUp('LJS', 'TW II', {
    problem: 'Server data lambat',
    status: 'done',
    finished: '2026-08-01',
    due: '2026-08-15',
  }),
];

export const analyses: readonly Analysis[] = [
  analysis('RHS-1', {
    obstacles: 'Tiga kecamatan kepulauan belum dapat dijangkau karena cuaca',
    efforts: 'Layanan keliling dipusatkan di kecamatan daratan sambil menunggu cuaca membaik',
    nextSteps: 'Menjadwalkan pelayaran layanan pada Oktober bersama Dinas Perhubungan',
  }),
  analysis('RHS-2', {
    obstacles: 'Sebagian anak belum memiliki dokumen kependudukan.',
    nextSteps: 'Pencatatan bersama Disdukcapil',
  }),
  analysis('RHS-4', { drivers: 'Kerja sama dengan 14 kelurahan dan dapur lansia berjalan sepanjang tahun' }),
  analysis('LJS-1', { drivers: 'Musyawarah kelurahan dilaksanakan lebih awal' }),
  analysis('IKU-1', {
    obstacles: 'Layanan di wilayah kepulauan belum merata',
    nextSteps: 'Menambah titik layanan keliling',
  }),
];

export const remainder: readonly RemainderEntry[] = [
  remainderEntry('1.06.04.2.01.0009', 'M', 50_000_000, 'Permohonan reunifikasi hanya 4 keluarga'),
  remainderEntry('1.06.04.2.01.0001', 'A', 120_000_000),
  remainderEntry('1.06.05.2.02.0001', 'A', 40_000_000, 'Hasil negosiasi jasa enumerator'),
];

export const honours: readonly Honour[] = [
  { date: '2026-08-17', givenBy: 'Pemerintah Provinsi', honour: 'Layanan Lanjut Usia Terbaik II', unit: 'RHS' },
];

export const history: readonly HistoryRow[] = [];

export const input: EvaluationInput = {
  rules,
  today: '2026-10-08',
  units,
  indicators,
  history,
  budget,
  remainder,
  followUps,
  analyses,
  honours,
};

export const evaluationOf = (changes: Partial<EvaluationInput> = {}): Evaluation => evaluate({ ...input, ...changes });
