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
  preparation: words('Persiapan Kegiatan', 'Activity Preparation'),
};

export const stage = {
  preparation: words('Persiapan', 'Preparation'),
  procurement: words('Pengadaan', 'Procurement'),
  execution: words('Pelaksanaan', 'Execution'),
  reporting: words('Pelaporan', 'Reporting'),
};

export const activityStatus = {
  planned: words('Rencana', 'Planned'),
  running: words('Berjalan', 'Running'),
  done: words('Selesai', 'Done'),
  postponed: words('Ditunda', 'Postponed'),
  rescheduled: words('Dijadwal Ulang', 'Rescheduled'),
  cancelled: words('Batal', 'Cancelled'),
};

export const onScreen = {
  staff: words('Ya', 'Yes'),
  public: words('Publik', 'Public'),
  none: words('Tidak', 'No'),
};

/** Codes of `Sisa Anggaran`; their meanings are part of the data dictionary. */
export const remainderCodes = [...'ABCDEFGHIJKLMNZ'];

/** Words of the award sheets. */
export const award = {
  recipient: {
    head: words('Kepala Unit', 'Head of Unit'),
    team: words('Tim', 'Team'),
    unit: same('Unit'),
    employee: words('Pegawai', 'Employee'),
  },
  method: { smart: same('SMART'), saw: same('SAW'), topsis: same('TOPSIS') },
  direction: {
    benefit: words('Makin tinggi makin baik', 'Benefit'),
    cost: words('Makin rendah makin baik', 'Cost'),
  },
  status: {
    fresh: words('Baru', 'New'),
    running: words('Proses', 'In Progress'),
    resolved: words('Selesai', 'Resolved'),
    rejected: words('Ditolak', 'Rejected'),
    reopened: words('Dibuka Kembali', 'Reopened'),
  },
  class: {
    information: words('Informasi', 'Information'),
    withoutInspection: words('Tanpa Pemeriksaan', 'Without Inspection'),
    withInspection: words('Dengan Pemeriksaan', 'With Inspection'),
  },
  missing: { stop: words('Henti', 'Stop'), leaveOut: words('Keluarkan', 'Leave Out') },
};

/** Where the figure of a criterion comes from. */
export const source = {
  jury: words('Penilai', 'Jury'),
  input: same('Input'),
  medianResponse: words('Laporan: median jam respons', 'Reports: Median Response Hours'),
  p90Response: words('Laporan: persentil 90 jam respons', 'Reports: 90th Percentile Response Hours'),
  respondedInTime: words('Laporan: persen direspons tepat waktu', 'Reports: Percent Responded In Time'),
  resolvedInTime: words('Laporan: persen tepat waktu', 'Reports: Percent In Time'),
  resolved: words('Laporan: persen selesai', 'Reports: Percent Resolved'),
  reopened: words('Laporan: persen dibuka kembali', 'Reports: Percent Reopened'),
  unitAttainment: words('Capaian Unit', 'Unit Attainment'),
  publications: words('Publikasi: jumlah', 'Publications: Count'),
  reach: words('Publikasi: jangkauan', 'Publications: Reach'),
};
