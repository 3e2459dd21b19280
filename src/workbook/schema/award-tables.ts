import {
  directionWords,
  employmentWords,
  ifMissingWords,
  methodWords,
  recipientWords,
  reportClassWords,
  reportStatusWords,
  sourceWords,
  teamRoleWords,
} from './award-choices';
import { column, table } from './table';

export const awardCategoryTable = table(
  'Kategori Penghargaan ~ Kategori / Award Categories',
  {
    name: column('Kategori / Category', 'text', { names: 'category' }),
    participants: column('Peserta / Participants', 'text'),
    recipient: column('Penerima? / Recipient', 'choice', { choices: recipientWords }),
    method: column('Metode? / Method', 'choice', { choices: methodWords, role: 'carries' }),
    winners: column('Jumlah Pemenang? / Winners', 'number'),
    coolDown: column('Jeda? / Cool-down', 'number'),
    minimumCases: column('Minimal Data? / Minimum Cases', 'number'),
    basis: column('Dasar? / Legal Basis', 'text'),
  },
  'name',
);

export const awardCriterionTable = table(
  'Kriteria Penilaian ~ Kriteria / Award Criteria',
  {
    category: column('Kategori / Category', 'text', { names: 'category' }),
    code: column('Kode / Code', 'code', { names: 'criterion' }),
    name: column('Kriteria / Criterion', 'text'),
    weight: column('Bobot / Weight', 'number'),
    kind: column('Sifat / Kind', 'choice', { choices: directionWords, role: 'carries' }),
    source: column('Sumber / Source', 'choice', { choices: sourceWords, role: 'carries' }),
    zero: column('Patokan Nilai 0? ~ Nol / Zero Point', 'number'),
    hundred: column('Patokan Nilai 100? ~ Seratus / Hundred Point', 'number'),
    veto: column('Gugur Bila? ~ Gugur / Veto', 'text'),
    scale: column('Skala? / Scale', 'text'),
    tieOrder: column('Urutan Seri? / Tie Order', 'number'),
    ifMissing: column('Jika Kosong? / If Missing', 'choice', { choices: ifMissingWords }),
  },
  'category',
);

export const awardScoreTable = table(
  'Penilaian ~ Nilai / Award Scores',
  {
    month: column('Bulan / Month', 'text'),
    category: column('Kategori / Category', 'text', { names: 'category' }),
    participant: column('Peserta / Participant', 'code', { names: 'participant' }),
    criterion: column('Kriteria / Criterion', 'code', { names: 'criterion' }),
    juror: column('Penilai? ~ Juri / Juror', 'code', { names: 'person' }),
    score: column('Nilai / Score', 'number', { role: 'reported' }),
    notes: column('Catatan? / Notes', 'text'),
  },
  'month',
);

export const reportTable = table(
  'Laporan Masyarakat ~ Laporan Warga / Citizen Reports',
  {
    id: column('ID', 'code'),
    channel: column('Saluran ~ Kanal / Channel', 'text'),
    received: column('Diterima / Received', 'date'),
    responded: column('Direspons? / Responded', 'date', { role: 'reported' }),
    resolved: column('Selesai? / Resolved', 'date', { role: 'reported' }),
    unit: column('Unit', 'unit'),
    problem: column('Jenis Permasalahan? ~ Jenis / Kind', 'text'),
    district: column('Kecamatan? / District', 'text'),
    status: column('Status?', 'choice', { choices: reportStatusWords }),
    class: column('Golongan? / Class', 'choice', { choices: reportClassWords }),
    responseLimit: column('Batas Respons (jam)? / Response SLA Hours', 'number'),
    resolutionLimit: column('Batas (jam)? / SLA Hours', 'number'),
  },
  'id',
);

export const publicationTable = table(
  'Publikasi / Publications',
  {
    date: column('Tanggal / Date', 'date'),
    unit: column('Unit', 'unit'),
    title: column('Judul / Title', 'text'),
    media: column('Media', 'text'),
    link: column('Tautan? / Link', 'text'),
    reach: column('Jangkauan? / Reach', 'number'),
  },
  'date',
);

export const staffTable = table(
  'Pegawai / Staff',
  {
    id: column('ID', 'code', { names: 'person' }),
    name: column('Nama / Name', 'text'),
    degreeBefore: column('Gelar Depan? / Degree Before Name', 'text'),
    degreeAfter: column('Gelar Belakang? / Degree After Name', 'text'),
    employment: column('Status Kepegawaian ~ Jenis / Type', 'choice', { choices: employmentWords }),
    position: column('Jabatan / Position', 'text'),
    rank: column('Pangkat/Gol. Ruang? / Rank', 'text'),
    unit: column('Unit', 'unit'),
    from: column('Mulai? / From', 'date'),
    until: column('Selesai? / To', 'date'),
    superior: column('Atasan? / Superior', 'code', { names: 'person' }),
    email: column('Email?', 'text'),
  },
  'id',
  'name',
);

export const awardTeamTable = table(
  'Tim Penilai / Award Team',
  {
    id: column('ID', 'code', { names: 'person' }),
    role: column('Kedudukan / Role', 'choice', { choices: teamRoleWords }),
    category: column('Kategori? / Category', 'text', { names: 'category' }),
  },
  'id',
);

/** Sheet `Hasil Penghargaan` as it is read back: months that are decided stay. */
export const awardResultTable = table(
  'Hasil Penghargaan / Award Results',
  {
    month: column('Bulan / Month', 'text'),
    category: column('Kategori / Category', 'text'),
    participant: column('Peserta / Participant', 'code'),
    name: column('Nama / Name', 'text'),
    score: column('Skor / Score', 'number'),
    rank: column('Peringkat / Rank', 'number'),
    outcome: column('Hasil / Result', 'text'),
    gap: column('Selisih / Gap', 'number'),
    stability: column('Kestabilan Peringkat (%) / Rank Stability (%)', 'number'),
    veto: column('Alasan Gugur / Reason Disqualified', 'text'),
    details: column('Rincian / Details', 'text'),
    method: column('Metode / Method', 'text'),
    weights: column('Bobot / Weights', 'text'),
    cutOff: column('Batas Data / Cut-off', 'text'),
    agreement: column('Kesepakatan Penilai (W) / Juror Agreement (W)', 'number'),
    decided: column('Ditetapkan / Decided', 'text'),
  },
  'month',
);

export type AwardKey = keyof (typeof awardResultTable)['columns'];

/** The sheets of the award module, in the notation and order of the data dictionary. */
export const awardSheets = {
  awardCategories: { table: awardCategoryTable, formats: false },
  awardCriteria: { table: awardCriterionTable, formats: true },
  awardScores: { table: awardScoreTable, formats: false },
  reports: { table: reportTable, formats: false },
  publications: { table: publicationTable, formats: false },
  staff: { table: staffTable, formats: false },
  awardTeam: { table: awardTeamTable, formats: false },
};

/** The add-on's own sheet that is read back for the months that are decided; never prepared as an input sheet. */
export const awardOutputSheets = {
  awardResults: { table: awardResultTable, formats: false },
};
