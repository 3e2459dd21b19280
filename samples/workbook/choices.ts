import { same, words } from './words';

/** The allowed words of the choice columns, as the data dictionary lists them, in both languages. */
export const polarity = {
  up: words('Positif', 'Up'),
  down: words('Negatif', 'Down'),
  range: words('Rentang', 'Range'),
  grade: words('Predikat', 'Grade'),
};

export const aggregation = {
  sum: words('Akumulasi', 'Sum'),
  last: words('Posisi Akhir', 'Last'),
  average: words('Rata-rata', 'Average'),
};

export const level = {
  head: words('Kepala Dinas', 'Head of Agency'),
  division: same('Administrator'),
  section: words('Pengawas', 'Supervisor'),
  activity: words('Sub Kegiatan', 'Sub-activity'),
  region: words('Daerah', 'Region'),
};

export const kind = {
  iku: same('IKU'),
  spm: same('SPM'),
  ikk: same('IKK'),
  program: same('Program'),
  kegiatan: same('Kegiatan'),
  subKegiatan: same('Sub Kegiatan'),
};

export const interimKind = {
  cumulative: words('Kumulatif', 'Cumulative'),
  quarterly: words('Per triwulan', 'Per Quarter'),
};

export const actualsKind = {
  period: words('Periode ini', 'This Period'),
  cumulative: words('Kumulatif', 'Cumulative'),
};

export const frequency = {
  monthly: words('Bulanan', 'Monthly'),
  quarterly: words('Triwulanan', 'Quarterly'),
  halfYearly: words('Semesteran', 'Half-yearly'),
  yearly: words('Tahunan', 'Annual'),
};

export const component = { numerator: words('Pembilang', 'Numerator'), denominator: words('Penyebut', 'Denominator') };

export const followUpStatus = {
  open: words('Belum Dilaksanakan', 'Not Started'),
  running: words('Dalam Proses', 'In Progress'),
  done: words('Selesai', 'Done'),
  impossible: words('Tidak Dapat Dilaksanakan', 'Cannot Be Done'),
};

export const followUpSource = {
  evaluation: words('Evaluasi', 'Evaluation'),
  meeting: words('Rapat', 'Meeting'),
  audit: same('LHE AKIP'),
};

export const meetingKind = {
  evaluation: words('Evaluasi', 'Evaluation'),
  preparation: words('Persiapan Kegiatan', 'Preparation'),
};

/** Codes of `Sisa Anggaran`; their meanings are part of the data dictionary. */
export const remainderCodes = [...'ABCDEFGHIJKLMNZ'];
