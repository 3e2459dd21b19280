import type { AgencyProfile } from '../../src/domain/agency-profile';
import type { Analysis, HistoryRow, Honour } from '../../src/domain/main-job/analysis';
import { evaluate, type Evaluation } from '../../src/domain/main-job/evaluation';
import type { EvaluationInput } from '../../src/domain/main-job/evaluation-input';
import type { FollowUp } from '../../src/domain/main-job/follow-up';
import type { Rules } from '../../src/domain/settings';
import type { Unit } from '../../src/domain/main-job/unit/unit';
import { rules as defaults } from '../domain/builders';
import { budget, remainder } from './budget-fixtures';
import { analysis, at, followUp, unit } from './builders';
import { indicators } from './indicator-fixtures';

export { budget, indicators };

/** The third quarter, judged by the defaults of `Pengaturan`. */
export const rules: Rules = defaults({ year: 2026, period: 'TW III', gradeScales: defaults().gradeScales.slice(0, 1) });

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
  planner: { name: 'Ir. Surya Kencana, M.T.', id: '', title: 'Kepala Bappeda Kabupaten Wanasari', rank: '' },
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
