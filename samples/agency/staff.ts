import { same, words, type Words } from '../workbook/words';
import { units } from './units';

export interface Employee {
  id: string;
  name: string;
  degreeAfter?: string;
  employment: Words;
  position: Words;
  rank?: string;
  unit: string;
}

const pns = same('PNS');
const pppk = same('PPPK');

/** Ranks of the heads of units, in the order of the units. */
const ranks = ['IV/c', 'IV/b', 'IV/a', 'IV/a', 'IV/b', 'IV/a', 'III/d', 'IV/b', 'IV/a', 'IV/a', 'III/d'];

const heads: readonly Employee[] = units.map(({ code, head, headTitle }, index) => ({
  id: `P${String(index + 1).padStart(2, '0')}`,
  name: head,
  employment: pns,
  position: headTitle,
  rank: ranks[index] ?? 'III/d',
  unit: code,
}));

const socialWorker = words('Pekerja Sosial Ahli Muda', 'Senior Social Worker');
const counsellor = words('Penyuluh Sosial Ahli Pertama', 'Social Counsellor');
const carer = words('Pramu Sosial', 'Carer');
const analyst = words('Analis Data Kesejahteraan Sosial', 'Social Welfare Data Analyst');

/** Officers who can become officer of the month. People are invented. */
export const officers: readonly Employee[] = [
  {
    id: 'P21',
    name: 'Lintang Adyatma',
    degreeAfter: 'S.ST.',
    employment: pns,
    position: socialWorker,
    rank: 'III/c',
    unit: 'RHS',
  },
  { id: 'P22', name: 'Mayang Suryandari', employment: pppk, position: carer, unit: 'RHS-PSW' },
  {
    id: 'P23',
    name: 'Naraya Wibisana',
    degreeAfter: 'S.Sos.',
    employment: pns,
    position: counsellor,
    rank: 'III/b',
    unit: 'PJS',
  },
  { id: 'P24', name: 'Ocean Pramudita', employment: pppk, position: socialWorker, unit: 'PDS' },
  {
    id: 'P25',
    name: 'Puspa Kinanthi',
    degreeAfter: 'S.Kom.',
    employment: pns,
    position: analyst,
    rank: 'III/a',
    unit: 'PFM',
  },
  { id: 'P26', name: 'Raksa Bimantara', employment: pppk, position: carer, unit: 'RHS-PSA' },
  {
    id: 'P27',
    name: 'Sekar Widuri',
    degreeAfter: 'S.Tr.Sos.',
    employment: pns,
    position: socialWorker,
    rank: 'III/c',
    unit: 'RPS',
  },
  { id: 'P28', name: 'Teja Anggabaya', employment: pppk, position: counsellor, unit: 'PJS' },
];

/** Everybody in sheet `Pegawai`: the heads of the units and the officers. */
export const staff: readonly Employee[] = [...heads, ...officers];
