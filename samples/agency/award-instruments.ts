import { words, type Words } from '../workbook/words';
import { award, source } from '../workbook/choices';
import { officers } from './staff';

export interface Category {
  name: Words;
  participants: Words;
  recipient: Words;
  winners: number;
  coolDown?: number;
  minimumCases?: number;
}

export interface AwardCriterion {
  category: Words;
  code: string;
  name: Words;
  weight: number;
  kind: Words;
  source: Words;
  zero?: number;
  hundred?: number;
  veto?: string;
  scale?: string;
  tieOrder?: number;
}

/** Names of the categories; reports, publications and jurors meet in them. */
export const category = {
  response: words('Kepala Bidang Tercepat Menanggapi Laporan Warga', 'Head of Division Quickest to Answer Citizens'),
  followUp: words('Tim Tindak Lanjut Laporan Terbaik', 'Best Team in Following Up Reports'),
  publicity: words('Panti Terbaik dalam Penyebaran Informasi', 'Care Home Best at Spreading Information'),
  officer: words('Pegawai Teladan Bulanan', 'Officer of the Month'),
};

const list = (codes: readonly string[]): Words => ({ id: codes.join(', '), en: codes.join(', ') });

export const publicityUnits = ['RHS-PSW', 'RHS-PSA', 'RPS'] as const;

export const categories: readonly Category[] = [
  {
    name: category.response,
    participants: words('Bidang', 'Division'),
    recipient: award.recipient.head,
    winners: 1,
    coolDown: 2,
    minimumCases: 5,
  },
  {
    name: category.followUp,
    participants: list(['RHS', 'PJS', 'PFM', 'RPS']),
    recipient: award.recipient.team,
    winners: 1,
    coolDown: 2,
    minimumCases: 5,
  },
  {
    name: category.publicity,
    participants: list(publicityUnits),
    recipient: award.recipient.unit,
    winners: 1,
    coolDown: 1,
  },
  {
    name: category.officer,
    participants: list(officers.map(({ id }) => id)),
    recipient: award.recipient.employee,
    winners: 1,
    coolDown: 3,
    minimumCases: 2,
  },
];

const { benefit, cost } = award.direction;
const collaboration = words('Kerja sama dengan perangkat daerah lain', 'Work with other agencies');
const innovation = words('Inovasi', 'Innovation');

/** Weights of a category total 100; anchors are fixed, so that months can be compared. */
export const awardCriteria: readonly AwardCriterion[] = [
  {
    category: category.response,
    code: 'T1',
    name: words('Median waktu respons (jam)', 'Median response (hours)'),
    weight: 30,
    kind: cost,
    source: source.medianResponse,
    zero: 72,
    hundred: 4,
    tieOrder: 2,
  },
  {
    category: category.response,
    code: 'T2',
    name: words('Laporan direspons tepat waktu', 'Reports answered in time'),
    weight: 20,
    kind: benefit,
    source: source.respondedInTime,
    zero: 50,
    hundred: 100,
  },
  {
    category: category.response,
    code: 'T3',
    name: words('Laporan selesai tepat waktu', 'Reports resolved in time'),
    weight: 30,
    kind: benefit,
    source: source.resolvedInTime,
    zero: 50,
    hundred: 100,
    tieOrder: 1,
  },
  {
    category: category.response,
    code: 'T4',
    name: words('Laporan dibuka kembali', 'Reports opened again'),
    weight: 10,
    kind: cost,
    source: source.reopened,
    zero: 30,
    hundred: 0,
    veto: '>40',
  },
  {
    category: category.response,
    code: 'T5',
    name: collaboration,
    weight: 10,
    kind: benefit,
    source: source.jury,
    scale: '0-100',
  },
  {
    category: category.followUp,
    code: 'L1',
    name: words('Laporan selesai', 'Reports resolved'),
    weight: 40,
    kind: benefit,
    source: source.resolved,
    zero: 40,
    hundred: 100,
    tieOrder: 1,
  },
  {
    category: category.followUp,
    code: 'L2',
    name: words('Laporan selesai tepat waktu', 'Reports resolved in time'),
    weight: 30,
    kind: benefit,
    source: source.resolvedInTime,
    zero: 50,
    hundred: 100,
    tieOrder: 2,
  },
  {
    category: category.followUp,
    code: 'L3',
    name: words('Laporan dibuka kembali', 'Reports opened again'),
    weight: 15,
    kind: cost,
    source: source.reopened,
    zero: 30,
    hundred: 0,
    veto: '>40',
  },
  {
    category: category.followUp,
    code: 'L4',
    name: innovation,
    weight: 15,
    kind: benefit,
    source: source.jury,
    scale: '0-100',
  },
  {
    category: category.publicity,
    code: 'I1',
    name: words('Jumlah publikasi', 'Number of publications'),
    weight: 30,
    kind: benefit,
    source: source.publications,
    zero: 0,
    hundred: 10,
    tieOrder: 2,
  },
  {
    category: category.publicity,
    code: 'I2',
    name: words('Jangkauan publikasi', 'Reach of publications'),
    weight: 30,
    kind: benefit,
    source: source.reach,
    zero: 0,
    hundred: 20000,
    tieOrder: 1,
  },
  {
    category: category.publicity,
    code: 'I3',
    name: words('Mutu isi', 'Quality of content'),
    weight: 25,
    kind: benefit,
    source: source.jury,
    scale: '0-100',
  },
  {
    category: category.publicity,
    code: 'I4',
    name: collaboration,
    weight: 15,
    kind: benefit,
    source: source.jury,
    scale: '0-100',
  },
  {
    category: category.officer,
    code: 'G1',
    name: words('Kehadiran (%)', 'Attendance (%)'),
    weight: 20,
    kind: benefit,
    source: source.input,
    zero: 80,
    hundred: 100,
    veto: '<85',
  },
  {
    category: category.officer,
    code: 'G2',
    name: words('Perilaku BerAKHLAK', 'Conduct (BerAKHLAK)'),
    weight: 40,
    kind: benefit,
    source: source.jury,
    scale: '0-100',
    tieOrder: 1,
  },
  {
    category: category.officer,
    code: 'G3',
    name: words('Hasil kerja', 'Results of work'),
    weight: 30,
    kind: benefit,
    source: source.jury,
    scale: '0-100',
    tieOrder: 2,
  },
  {
    category: category.officer,
    code: 'G4',
    name: innovation,
    weight: 10,
    kind: benefit,
    source: source.jury,
    scale: '0-100',
  },
];
