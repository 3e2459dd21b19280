import { column, table } from './table';

/** Allowed words of the sheets about people, in the dictionary's notation, by the value of the domain they stand for. */
export const transferKindWords = {
  in: 'Masuk / In',
  out: 'Keluar / Out',
  rotation: 'Rotasi / Rotation',
  promotion: 'Promosi / Promotion',
  retirement: 'Pensiun / Retirement',
  death: 'Meninggal Dunia / Death',
  resignation: 'Mengundurkan Diri / Resignation',
  acting: 'Plt. ~ Plt / Acting (Plt.)',
  dailyActing: 'Plh. ~ Plh / Acting (Plh.)',
};

export const expectationWords = {
  above: 'Di Atas ~ Di Atas Ekspektasi / Above',
  as: 'Sesuai ~ Sesuai Ekspektasi / As Expected',
  below: 'Di Bawah ~ Di Bawah Ekspektasi / Below',
};

export const transferTable = table(
  'Mutasi Pegawai ~ Mutasi / Transfers',
  {
    id: column('ID', 'code', { names: 'person' }),
    kind: column('Jenis / Kind', 'choice', { choices: transferKindWords }),
    from: column('Dari? / From Unit', 'unit'),
    to: column('Ke? / To Unit', 'unit'),
    position: column('Jabatan Baru? / New Position', 'text'),
    effective: column('TMT / Effective', 'date'),
    decree: column('Nomor SK? / Decree', 'text'),
  },
  'id',
);

export const reflectionTable = table(
  'Refleksi Pegawai ~ Refleksi / Reflections',
  {
    year: column('Tahun / Year', 'number'),
    id: column('ID', 'code', { names: 'person' }),
    duties: column('Tugas dan Fungsi ~ Tugas Pokok / Main Duties', 'text'),
    contribution: column('Kontribusi? / Contribution', 'text'),
    achievements: column('Capaian / Achievements', 'text'),
    extraDuties: column('Tugas Tambahan? / Extra Duties', 'text'),
    obstacles: column('Kendala / Obstacles', 'text'),
    improvements: column('Hal yang Perlu Diperbaiki ~ Perbaikan / Improvements', 'text'),
    plan: column('Langkah Konkret ~ Rencana / Plan', 'text'),
    measure: column('Ukuran Keberhasilan? / Measure', 'text'),
    due: column('Batas Waktu? ~ Tenggat / Due', 'date'),
    support: column('Dukungan? / Support Needed', 'text'),
    lastOutcome: column('Hasil Langkah Tahun Lalu? / Last Plan Outcome', 'text'),
    result: column('Hasil Kerja? / Work Result', 'choice', { choices: expectationWords }),
    behaviour: column('Perilaku? / Behaviour', 'choice', { choices: expectationWords }),
    note: column('Umpan Balik Atasan? / Superior Note', 'text'),
  },
  'id',
);

export const trainingTable = table(
  'Pengembangan Kompetensi / Training',
  {
    id: column('ID', 'code', { names: 'person' }),
    course: column('Pelatihan / Course', 'text'),
    from: column('Mulai / From', 'date'),
    until: column('Selesai? / To', 'date'),
    project: column('Proyek Perubahan? / Change Project', 'text'),
    result: column('Hasil? / Result', 'text'),
  },
  'id',
);

/** The sheets of the people module beside `Pegawai`, in the notation and order of the data dictionary. */
export const peopleSheets = {
  transfers: { table: transferTable, formats: false },
  reflections: { table: reflectionTable, formats: false },
  training: { table: trainingTable, formats: false },
};
