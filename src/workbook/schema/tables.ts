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
import { column, table, type Column } from './table';

/** The input sheets of the main job, in the notation and order of the data dictionary. */

export const settingsTable = table(
  'Pengaturan / Settings',
  {
    key: column('Pengaturan ~ Kunci / Key', 'text'),
    value: column('Nilai / Value', 'text', { role: 'carries' }),
    notes: column('Keterangan? / Notes', 'text'),
  },
  'key',
);

export const unitTable = table(
  'Unit Kerja ~ Unit / Units',
  {
    code: column('Kode / Code', 'code', { names: 'unit' }),
    name: column('Nama / Name', 'text', { names: 'unitName' }),
    kind: column('Jenis / Type', 'text', { names: 'unitKind' }),
    parent: column('Induk? / Parent', 'code', { names: 'unit' }),
    head: column('Kepala? ~ Nama Kepala / Head', 'text'),
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
    code: column('Kode / Code', 'code', { names: 'indicator' }),
    unit: column('Unit ~ Unit Kerja ~ Bidang', 'unit'),
    objective: column('Sasaran? ~ Sasaran Strategis / Objective', 'text', { names: 'objective' }),
    name: column('Indikator Kinerja ~ Indikator ~ Indikator Kinerja Utama / Indicator', 'text'),
    measureUnit: column('Satuan / Measure Unit', 'text'),
    polarity: column('Polaritas ~ Arah / Polarity', 'choice', { choices: polarityWords, role: 'target' }),
    target: column('Target', 'measure', { takesYear: true }),
    targetQ1: column('Target TW I? ~ Target s.d. TW I ~ Target I', 'measure'),
    targetQ2: column('Target TW II? ~ Target s.d. TW II ~ Target II', 'measure'),
    targetQ3: column('Target TW III? ~ Target s.d. TW III ~ Target III', 'measure'),
    targetQ4: column('Target TW IV? ~ Target s.d. TW IV ~ Target IV', 'measure'),
    aggregation: column('Cara Hitung? ~ Hitung / Aggregation', 'choice', { choices: aggregationWords, role: 'target' }),
    actual: column('Realisasi? / Actual', 'measure', { role: 'reported' }),
    owner: column('Jabatan Penanggung Jawab? ~ Penanggung Jawab / Owner', 'text'),
    weight: column('Bobot? / Weight', 'number'),
    level: column('Tingkat Kinerja? / Level', 'choice', { choices: levelWords, role: 'carries' }),
    kind: column('Jenis Indikator? / Kind', 'text', { names: 'indicatorKind' }),
    parentIndicator: column('Indikator Induk? / Parent Indicator', 'code', { names: 'indicator' }),
    programme: column('Program?', 'text', { names: 'programme' }),
    interimKind: column('Sifat Target TW? / Interim Target Kind', 'choice', {
      choices: interimKindWords,
      role: 'target',
    }),
    actualsKind: column('Isian Realisasi? / Actuals Kind', 'choice', { choices: actualsKindWords, role: 'target' }),
    frequency: column('Frekuensi Pengukuran? / Frequency', 'choice', { choices: frequencyWords, role: 'target' }),
    definition: column('Definisi? / Definition', 'text'),
    dataSource: column('Sumber Data? / Data Source', 'text'),
    lastYear: column('Realisasi Tahun Lalu? / Last Year Actual', 'measure', { role: 'compared' }),
    planEnd: column('Target Akhir Renstra? ~ Target Renstra / Plan-end Target', 'measure', { role: 'compared' }),
    nationalStandard: column('Standar Nasional? / National Standard', 'measure', { role: 'compared' }),
    toLastYear: column('Realisasi s.d. Tahun Lalu? / Actual to Last Year', 'measure', { role: 'compared' }),
    standardQuality: column('Mutu SPM? / Standard Quality', 'text', { isRare: true }),
    standardIndex: column('Indeks SPM? / Standard Index', 'text', { isRare: true }),
    standardCategory: column('Kategori SPM? / Standard Category', 'text', { isRare: true }),
  },
  'code',
  'name',
);

export const monthKeys = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8', 'm9', 'm10', 'm11', 'm12'] as const;
export const quarterKeys = ['q1', 'q2', 'q3', 'q4'] as const;

const period = { isPeriod: true, role: 'reported' } as const;

export const actualsTable = table(
  'Realisasi / Actuals',
  {
    code: column('Kode / Code', 'code', { names: 'indicator' }),
    indicator: column('Indikator? / Indicator', 'text'),
    component: column('Komponen? / Component', 'choice', { choices: componentWords, role: 'carries' }),
    m1: column('Januari? ~ Jan ~ Realisasi Januari / January', 'measure', period),
    m2: column('Februari? ~ Pebruari ~ Feb ~ Peb ~ Realisasi Februari / February', 'measure', period),
    m3: column('Maret? ~ Mar ~ Mrt ~ Realisasi Maret / March', 'measure', period),
    m4: column('April? ~ Apr ~ Realisasi April', 'measure', period),
    m5: column('Mei? ~ Realisasi Mei / May', 'measure', period),
    m6: column('Juni? ~ Jun ~ Realisasi Juni / June', 'measure', period),
    m7: column('Juli? ~ Jul ~ Realisasi Juli / July', 'measure', period),
    m8: column(
      'Agustus? ~ Agu ~ Ags ~ Agt ~ Agst ~ Agust ~ Agus ~ Aug ~ Realisasi Agustus / August',
      'measure',
      period,
    ),
    m9: column('September? ~ Sep ~ Sept ~ Spt ~ Realisasi September', 'measure', period),
    m10: column('Oktober? ~ Okt ~ Oct ~ Realisasi Oktober / October', 'measure', period),
    m11: column('November? ~ Nopember ~ Nov ~ Nop ~ Nopb ~ Realisasi November', 'measure', period),
    m12: column('Desember? ~ Des ~ Dec ~ Realisasi Desember / December', 'measure', period),
    q1: column('TW I? ~ Triwulan I ~ Realisasi TW I ~ Actual TW I ~ I / Quarter I', 'measure', period),
    q2: column('TW II? ~ Triwulan II ~ Realisasi TW II ~ Actual TW II ~ II / Quarter II', 'measure', period),
    q3: column('TW III? ~ Triwulan III ~ Realisasi TW III ~ Actual TW III ~ III / Quarter III', 'measure', period),
    q4: column('TW IV? ~ Triwulan IV ~ Realisasi TW IV ~ Actual TW IV ~ IV / Quarter IV', 'measure', period),
    evidence: column('Data Dukung? ~ Bukti / Evidence', 'text'),
  },
  'code',
  'indicator',
);

export const analysisTable = table(
  'Analisis Capaian / Analysis',
  {
    code: column('Kode Indikator / Indicator Code', 'code', { names: 'indicator' }),
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
    code: column('Kode / Code', 'code', { names: 'indicator' }),
    indicator: column('Indikator? / Indicator', 'text'),
    measureUnit: column('Satuan? / Measure Unit', 'text'),
    year: column('Tahun / Year', 'number'),
    target: column('Target', 'measure', { role: 'compared' }),
    actual: column('Realisasi / Actual', 'measure', { role: 'compared' }),
    source: column('Sumber? / Source', 'text'),
  },
  'code',
  'indicator',
);

const reported = { role: 'reported' } as const;

/** Few sheets have these; where they stand they are read. */
const rare = { role: 'compared', isRare: true } as const;

const monthNames = [
  ...(['Januari / January', 'Februari / February', 'Maret / March', 'April', 'Mei / May', 'Juni / June'] as const),
  ...([
    'Juli / July',
    'Agustus / August',
    'September',
    'Oktober / October',
    'November',
    'Desember / December',
  ] as const),
];

export const spentMonthKeys = monthKeys.map((key) => `spent-${key}` as const);

const spentToMonths = Object.fromEntries(
  spentMonthKeys.map((key, index) => {
    const [id = '', en = id] = monthNames[index]?.split(' / ') ?? [];
    const others = actualsTable.columns[monthKeys[index] ?? 'm1'].all.filter((name) => ![id, en].includes(name));
    const short = others.filter((name) => !name.startsWith('Realisasi')).map((name) => ` ~ Realisasi s.d. ${name}`);
    const notation = `Realisasi s.d. ${id}?${short.join('')} / Spent to ${en}`;
    return [key, column(notation, 'amount', { ...reported, isRare: true })];
  }),
) as Record<(typeof spentMonthKeys)[number], Column>;

/** `Realisasi s.d. TW n` and `Fisik s.d. TW n`, which also stand as *Keuangan* and *Fisik* below one heading. */
const [spentTo, physicalTo] = [
  (quarter: string): Column => {
    const id = `Realisasi s.d. TW ${quarter}? ~ Realisasi Keuangan s.d. TW ${quarter} ~ Realisasi s.d. TW ${quarter} Keuangan`;
    return column(`${id} / Spent to TW ${quarter}`, 'amount', reported);
  },
  (quarter: string): Column => {
    const id = `Fisik s.d. TW ${quarter}? ~ Realisasi Fisik s.d. TW ${quarter} ~ Realisasi s.d. TW ${quarter} Fisik`;
    return column(`${id} / Physical to TW ${quarter}`, 'percent', reported);
  },
];

export const budgetTable = table(
  'Anggaran Belanja ~ Anggaran / Budget',
  {
    code: column('Kode ~ Kode Sub Kegiatan / Code', 'code'),
    account: column('Kode Rekening? / Account', 'code'),
    unit: column('Unit?', 'unit'),
    description: column('Uraian / Description', 'text'),
    ceiling: column('Pagu ~ Pagu Murni ~ Pagu Anggaran / Ceiling', 'amount'),
    shiftedCeiling: column('Pagu Pergeseran? / Shifted Ceiling', 'amount'),
    revisedCeiling: column('Pagu Perubahan? / Revised Ceiling', 'amount'),
    spent: column('Realisasi ~ Realisasi Anggaran ~ Realisasi Keuangan / Spent', 'amount', reported),
    spentQ1: spentTo('I'),
    spentQ2: spentTo('II'),
    spentQ3: spentTo('III'),
    spentQ4: spentTo('IV'),
    planQ1: column('RAK s.d. TW I? / Cash Plan to TW I', 'amount', { role: 'compared' }),
    planQ2: column('RAK s.d. TW II? / Cash Plan to TW II', 'amount', { role: 'compared' }),
    planQ3: column('RAK s.d. TW III? / Cash Plan to TW III', 'amount', { role: 'compared' }),
    planQ4: column('RAK s.d. TW IV? / Cash Plan to TW IV', 'amount', { role: 'compared' }),
    physical: column('Realisasi Fisik (%)? ~ Fisik / Physical', 'percent', reported),
    physicalQ1: physicalTo('I'),
    physicalQ2: physicalTo('II'),
    physicalQ3: physicalTo('III'),
    physicalQ4: physicalTo('IV'),
    plannedPhysicalQ1: column('Rencana Fisik s.d. TW I? / Planned Physical to TW I', 'percent', rare),
    plannedPhysicalQ2: column('Rencana Fisik s.d. TW II? / Planned Physical to TW II', 'percent', rare),
    plannedPhysicalQ3: column('Rencana Fisik s.d. TW III? / Planned Physical to TW III', 'percent', rare),
    plannedPhysicalQ4: column('Rencana Fisik s.d. TW IV? / Planned Physical to TW IV', 'percent', rare),
    ...spentToMonths,
    kind: column('Jenis Belanja? / Spending Kind', 'text'),
    // Part of the key of a row.
    fund: column('Sumber Dana? / Fund', 'text', { role: 'carries' }),
    objectiveCode: column('Kode Sasaran? / Objective Code', 'code'),
    owner: column('PPTK?', 'text'),
    planBudget: column('Pagu Renstra? ~ Anggaran Renstra / Plan Budget', 'amount', { role: 'compared' }),
    planSpent: column('Realisasi Renstra s.d. Tahun Lalu? / Plan Spent to Last Year', 'amount', { role: 'compared' }),
    location: column('Lokasi? / Location', 'text'),
    volume: column('Volume?', 'text'),
    method: column('Metode Pelaksanaan? ~ Metode Pengadaan ~ Metode / Method', 'text'),
    provider: column('Penyedia? ~ Pelaksana / Provider', 'text'),
    contract: column('Nilai Kontrak? / Contract Value', 'amount', { role: 'compared' }),
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
    period: column('Periode? / Period', 'text'),
  },
  'code',
  'description',
);

export const followUpTable = table(
  'Tindak Lanjut / Follow-up',
  {
    number: column('No', 'text', { isRunning: true }),
    unit: column('Unit', 'unit'),
    indicator: column('Kode Indikator? / Indicator Code', 'code', { names: 'indicator' }),
    period: column('Periode / Period', 'text'),
    problem: column('Permasalahan ~ Masalah / Problem', 'text'),
    cause: column('Akar Penyebab ~ Penyebab / Root Cause', 'text'),
    action: column('Rencana Tindak Lanjut ~ Tindakan / Action', 'text'),
    owner: column('Penanggung Jawab / Owner', 'text'),
    due: column('Batas Waktu ~ Tenggat / Due', 'date'),
    status: column('Status', 'choice', { choices: followUpStatusWords, role: 'shown' }),
    finished: column('Tanggal Selesai? / Finished', 'date', { role: 'shown' }),
    progress: column('Perkembangan? / Progress', 'text'),
    source: column('Sumber? / Source', 'text'),
    meeting: column('No Rapat? / Meeting No', 'text', { isRare: true }),
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

export const confirmationTable = table(
  'Konfirmasi / Confirmations',
  {
    code: column('Kode / Code', 'code'),
    matter: column('Hal / Matter', 'text'),
    value: column('Nilai / Value', 'text'),
    notes: column('Keterangan? / Reason', 'text'),
    by: column('Oleh? / By', 'text'),
    date: column('Tanggal? / Date', 'date', { role: 'shown' }),
  },
  'code',
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
