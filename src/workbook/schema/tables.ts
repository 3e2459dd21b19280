import {
  actualsKindWords,
  aggregationWords,
  componentWords,
  followUpStatusWords,
  frequencyWords,
  interimKindWords,
  levelWords,
  polarityWords,
} from './choices';
import { column, table } from './table';

/** The input sheets of the main job, in the notation and order of the data dictionary. */

export const settingsTable = table(
  'Pengaturan / Settings',
  {
    key: column('Pengaturan ~ Kunci / Key', 'text'),
    value: column('Nilai / Value', 'text'),
    notes: column('Keterangan? / Notes', 'text'),
  },
  'key',
);

export const unitTable = table(
  'Unit Kerja ~ Unit / Units',
  {
    code: column('Kode / Code', 'code'),
    name: column('Nama / Name', 'text'),
    kind: column('Jenis / Type', 'text'),
    parent: column('Induk? / Parent', 'code'),
    head: column('Kepala? / Head', 'text'),
    headId: column('NIP Kepala? / Head ID', 'code'),
    headTitle: column('Jabatan Kepala? / Head Title', 'text'),
    email: column('Email?', 'text'),
    weight: column('Bobot? / Weight', 'number'),
  },
  'code',
  'name',
);

export const indicatorTable = table(
  'Indikator / Indicators',
  {
    code: column('Kode / Code', 'code'),
    unit: column('Unit', 'unit'),
    objective: column('Sasaran? / Objective', 'text'),
    name: column('Indikator Kinerja ~ Indikator / Indicator', 'text'),
    measureUnit: column('Satuan / Measure Unit', 'text'),
    polarity: column('Polaritas ~ Arah / Polarity', 'choice', { choices: polarityWords }),
    target: column('Target', 'measure'),
    targetQ1: column('Target TW I?', 'measure'),
    targetQ2: column('Target TW II?', 'measure'),
    targetQ3: column('Target TW III?', 'measure'),
    targetQ4: column('Target TW IV?', 'measure'),
    aggregation: column('Cara Hitung? ~ Hitung / Aggregation', 'choice', { choices: aggregationWords }),
    actual: column('Realisasi? / Actual', 'measure'),
    owner: column('Jabatan Penanggung Jawab? ~ Penanggung Jawab / Owner', 'text'),
    weight: column('Bobot? / Weight', 'number'),
    level: column('Tingkat Kinerja? / Level', 'choice', { choices: levelWords }),
    kind: column('Jenis Indikator? / Kind', 'text'),
    parentIndicator: column('Indikator Induk? / Parent Indicator', 'code'),
    programme: column('Program?', 'text'),
    interimKind: column('Sifat Target TW? / Interim Target Kind', 'choice', { choices: interimKindWords }),
    actualsKind: column('Isian Realisasi? / Actuals Kind', 'choice', { choices: actualsKindWords }),
    frequency: column('Frekuensi Pengukuran? / Frequency', 'choice', { choices: frequencyWords }),
    definition: column('Definisi? / Definition', 'text'),
    dataSource: column('Sumber Data? / Data Source', 'text'),
    lastYear: column('Realisasi Tahun Lalu? / Last Year Actual', 'measure'),
    planEnd: column('Target Akhir Renstra? ~ Target Renstra / Plan-end Target', 'measure'),
    nationalStandard: column('Standar Nasional? / National Standard', 'measure'),
  },
  'code',
  'name',
);

export const monthKeys = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8', 'm9', 'm10', 'm11', 'm12'] as const;
export const quarterKeys = ['q1', 'q2', 'q3', 'q4'] as const;

const period = { isPeriod: true };

export const actualsTable = table(
  'Realisasi / Actuals',
  {
    code: column('Kode / Code', 'code'),
    indicator: column('Indikator? / Indicator', 'text'),
    component: column('Komponen? / Component', 'choice', { choices: componentWords }),
    m1: column('Januari? ~ Jan / January', 'measure', period),
    m2: column('Februari? ~ Pebruari ~ Feb ~ Peb / February', 'measure', period),
    m3: column('Maret? ~ Mar / March', 'measure', period),
    m4: column('April? ~ Apr', 'measure', period),
    m5: column('Mei? / May', 'measure', period),
    m6: column('Juni? ~ Jun / June', 'measure', period),
    m7: column('Juli? ~ Jul / July', 'measure', period),
    m8: column('Agustus? ~ Agu ~ Ags ~ Agt ~ Aug / August', 'measure', period),
    m9: column('September? ~ Sep ~ Sept', 'measure', period),
    m10: column('Oktober? ~ Okt ~ Oct / October', 'measure', period),
    m11: column('November? ~ Nopember ~ Nov ~ Nop', 'measure', period),
    m12: column('Desember? ~ Des ~ Dec / December', 'measure', period),
    q1: column('TW I? ~ Triwulan I / Quarter I', 'measure', period),
    q2: column('TW II? ~ Triwulan II / Quarter II', 'measure', period),
    q3: column('TW III? ~ Triwulan III / Quarter III', 'measure', period),
    q4: column('TW IV? ~ Triwulan IV / Quarter IV', 'measure', period),
    evidence: column('Data Dukung? ~ Bukti / Evidence', 'text'),
  },
  'code',
  'indicator',
);

export const analysisTable = table(
  'Analisis Capaian / Analysis',
  {
    code: column('Kode Indikator / Indicator Code', 'code'),
    period: column('Periode / Period', 'text'),
    drivers: column('Faktor Pendorong? / Drivers', 'text'),
    obstacles: column('Faktor Penghambat? / Obstacles', 'text'),
    efforts: column('Upaya yang Telah Dilakukan? / Efforts', 'text'),
    nextSteps: column('Rencana Berikutnya? / Next Steps', 'text'),
  },
  'code',
);

export const historyTable = table(
  'Riwayat Kinerja ~ Performance History / History',
  {
    code: column('Kode / Code', 'code'),
    indicator: column('Indikator? / Indicator', 'text'),
    measureUnit: column('Satuan? / Measure Unit', 'text'),
    year: column('Tahun / Year', 'number'),
    target: column('Target', 'measure'),
    actual: column('Realisasi / Actual', 'measure'),
    source: column('Sumber? / Source', 'text'),
  },
  'code',
  'indicator',
);

export const budgetTable = table(
  'Anggaran Belanja ~ Anggaran / Budget',
  {
    code: column('Kode ~ Kode Sub Kegiatan / Code', 'code'),
    account: column('Kode Rekening? / Account', 'code'),
    unit: column('Unit?', 'unit'),
    description: column('Uraian / Description', 'text'),
    ceiling: column('Pagu ~ Pagu Murni / Ceiling', 'amount'),
    shiftedCeiling: column('Pagu Pergeseran? / Shifted Ceiling', 'amount'),
    revisedCeiling: column('Pagu Perubahan? / Revised Ceiling', 'amount'),
    spent: column('Realisasi / Spent', 'amount'),
    spentQ1: column('Realisasi s.d. TW I? / Spent to TW I', 'amount'),
    spentQ2: column('Realisasi s.d. TW II? / Spent to TW II', 'amount'),
    spentQ3: column('Realisasi s.d. TW III? / Spent to TW III', 'amount'),
    spentQ4: column('Realisasi s.d. TW IV? / Spent to TW IV', 'amount'),
    planQ1: column('RAK s.d. TW I? / Cash Plan to TW I', 'amount'),
    planQ2: column('RAK s.d. TW II? / Cash Plan to TW II', 'amount'),
    planQ3: column('RAK s.d. TW III? / Cash Plan to TW III', 'amount'),
    planQ4: column('RAK s.d. TW IV? / Cash Plan to TW IV', 'amount'),
    physical: column('Realisasi Fisik (%)? ~ Fisik / Physical', 'percent'),
    kind: column('Jenis Belanja? / Spending Kind', 'text'),
    fund: column('Sumber Dana? / Fund', 'text'),
    objectiveCode: column('Kode Sasaran? / Objective Code', 'code'),
    owner: column('PPTK?', 'text'),
  },
  'code',
  'description',
);

export const remainderTable = table(
  'Sisa Anggaran / Budget Remainder',
  {
    code: column('Kode / Code', 'code'),
    unit: column('Unit?', 'unit'),
    reason: column('Alasan / Reason', 'text'),
    amount: column('Jumlah ~ Nilai / Amount', 'amount'),
    description: column('Uraian? / Description', 'text'),
  },
  'code',
  'description',
);

export const followUpTable = table(
  'Tindak Lanjut / Follow-up',
  {
    number: column('No', 'text'),
    unit: column('Unit', 'unit'),
    indicator: column('Kode Indikator? / Indicator Code', 'code'),
    period: column('Periode / Period', 'text'),
    problem: column('Permasalahan ~ Masalah / Problem', 'text'),
    cause: column('Akar Penyebab ~ Penyebab / Root Cause', 'text'),
    action: column('Rencana Tindak Lanjut ~ Tindakan / Action', 'text'),
    owner: column('Penanggung Jawab / Owner', 'text'),
    due: column('Batas Waktu ~ Tenggat / Due', 'date'),
    status: column('Status', 'choice', { choices: followUpStatusWords }),
    finished: column('Tanggal Selesai? / Finished', 'date'),
    progress: column('Perkembangan? / Progress', 'text'),
    source: column('Sumber? / Source', 'text'),
    evidence: column('Data Dukung? / Evidence', 'text'),
  },
  'number',
);

export const honourTable = table(
  'Penghargaan Diterima / Honours Received',
  {
    date: column('Tanggal / Date', 'date'),
    givenBy: column('Pemberi / Given By', 'text'),
    honour: column('Penghargaan / Honour', 'text'),
    unit: column('Unit?', 'unit'),
  },
  'date',
);

export const ratingScaleTable = table(
  'Skala Predikat ~ Skala / Rating Scale',
  {
    above: column('Batas Bawah / Above', 'percent'),
    rating: column('Predikat / Rating', 'text'),
    colour: column('Warna? / Colour', 'text'),
  },
  'above',
);
