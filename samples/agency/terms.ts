import { same, words } from '../workbook/words';
import type { EarlierYear, Reported } from './model';

/** Measures (satuan) of the indicators. */
export const measure = {
  percent: same('%'),
  people: words('orang', 'people'),
  sites: words('titik', 'sites'),
  hours: words('jam', 'hours'),
  days: words('hari', 'days'),
  documents: words('dokumen', 'documents'),
  score: words('nilai', 'score'),
  grade: words('predikat', 'grade'),
  cases: words('kasus', 'cases'),
  times: words('kali', 'times'),
  families: words('keluarga', 'families'),
  villages: words('kampung', 'villages'),
  institutions: words('lembaga', 'institutions'),
  packages: words('paket', 'packages'),
};

/** Programmes of the field of social affairs, kabupaten/kota. */
export const program = {
  support: words(
    'Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota',
    'Support Programme for City Government Affairs',
  ),
  empowerment: words('Program Pemberdayaan Sosial', 'Social Empowerment Programme'),
  migrants: words(
    'Program Penanganan Warga Negara Migran Korban Tindak Kekerasan',
    'Programme for Migrant Citizens Who Are Victims of Violence',
  ),
  rehabilitation: words('Program Rehabilitasi Sosial', 'Social Rehabilitation Programme'),
  protection: words('Program Perlindungan dan Jaminan Sosial', 'Social Protection and Security Programme'),
  disaster: words('Program Penanganan Bencana', 'Disaster Response Programme'),
  cemetery: words('Program Pengelolaan Taman Makam Pahlawan', 'Heroes’ Cemetery Programme'),
};

/** Months January–September of a figure reported at the end of each quarter only. */
export const quarterly = (first: Reported, second: Reported, third: Reported): Reported[] => [
  null,
  null,
  first,
  null,
  null,
  second,
  null,
  null,
  third,
];

/** Years 2021–2025 from their targets and actuals. */
export const years = (targets: readonly (number | string)[], actuals: readonly (number | string)[]): EarlierYear[] =>
  targets.map((target, index) => ({ target, actual: actuals[index] ?? '' }));
