import { column, table } from './table';

export const stageWords = {
  preparation: 'Persiapan / Preparation',
  procurement: 'Pengadaan / Procurement',
  execution: 'Pelaksanaan / Execution',
  reporting: 'Pelaporan / Reporting',
};

export const activityStatusWords = {
  planned: 'Rencana / Planned',
  running: 'Berjalan / Running',
  done: 'Selesai / Done',
  postponed: 'Ditunda / Postponed',
  rescheduled: 'Dijadwal Ulang / Rescheduled',
  cancelled: 'Batal ~ Dibatalkan / Cancelled',
};

/** `Tampil di Layar`: `Ya` is the staff view, `Publik` both views. */
export const onScreenWords = { staff: 'Ya ~ Y / Yes', public: 'Publik / Public', none: 'Tidak ~ T / No' };

/** `Untuk` of an announcement. */
export const audienceWords = {
  staff: 'Pegawai / Staff',
  public: 'Masyarakat ~ Publik / Public',
  all: 'Semua / All',
};

export const scheduleTable = table(
  'Jadwal Kegiatan ~ Agenda / Schedule',
  {
    number: column('No', 'text', { isRunning: true }),
    name: column('Kegiatan / Activity', 'text'),
    unit: column('Unit', 'unit'),
    plannedStart: column('Rencana Mulai / Planned Start', 'date'),
    plannedEnd: column('Rencana Selesai / Planned End', 'date'),
    time: column('Jam? / Time', 'text'),
    actualStart: column('Realisasi Mulai? ~ Mulai / Actual Start', 'date'),
    actualEnd: column('Realisasi Selesai? ~ Selesai / Actual End', 'date'),
    stage: column('Tahapan? / Stage', 'choice', { choices: stageWords }),
    owner: column('Penanggung Jawab / Owner', 'text'),
    email: column('Email?', 'text'),
    place: column('Tempat? / Place', 'text'),
    status: column('Status?', 'choice', { choices: activityStatusWords }),
    reason: column('Alasan Bergeser? / Reason Moved', 'text'),
    reminders: column('Pengingat? / Reminders', 'text'),
    onScreen: column('Tampil di Layar? ~ Tayang / On Screen', 'choice', { choices: onScreenWords }),
    soundFile: column('Berkas Suara? / Sound File', 'text'),
    code: column('Kode? / Code', 'code'),
  },
  'number',
  'name',
);

export const announcementTable = table(
  'Pengumuman / Announcements',
  {
    title: column('Judul / Title', 'text'),
    text: column('Isi / Text', 'text'),
    from: column('Mulai / From', 'date'),
    until: column('Sampai / Until', 'date'),
    audience: column('Untuk? / Audience', 'choice', { choices: audienceWords }),
  },
  'title',
);

export const holidayTable = table(
  'Hari Libur / Holidays',
  {
    date: column('Tanggal / Date', 'date'),
    description: column('Keterangan / Description', 'text'),
  },
  'date',
);

/** The sheets of the schedule module, in the notation and order of the data dictionary. */
export const scheduleSheets = {
  schedule: { table: scheduleTable, formats: false },
  announcements: { table: announcementTable, formats: false },
  holidays: { table: holidayTable, formats: false },
};
