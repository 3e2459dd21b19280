import type {
  BoardAward,
  BoardSnapshot,
  BoardUnit,
  OverdueUnit,
  PublicActivity,
  StaffActivity,
} from '../../../src/domain/schedule/board';

/** Monday of the fixtures. */
export const MONDAY = '2026-10-05';

const activity = (number: number, name: string, facts: Partial<StaffActivity> = {}): StaffActivity => ({
  number: String(number),
  name,
  unit: 'Bidang Rehabilitasi Sosial',
  start: MONDAY,
  end: MONDAY,
  time: '',
  timeEnd: '',
  place: '',
  soundFile: '',
  owner: '',
  stage: null,
  state: 'planned',
  lateDays: 0,
  ...facts,
});

/** What of an activity everybody may know, field by field as the snapshot is made. */
export function openTo({
  number,
  name,
  unit,
  start,
  end,
  time,
  timeEnd,
  place,
  soundFile,
}: StaffActivity): PublicActivity {
  return { number, name, unit, start, end, time, timeEnd, place, soundFile };
}

const today: StaffActivity[] = [
  activity(1, 'Rapat evaluasi capaian kinerja triwulan III', {
    unit: 'Sekretariat',
    time: '09:00',
    timeEnd: '12:00',
    place: 'Aula lantai 2',
    owner: 'Kepala Subbagian Program',
    stage: 'execution',
    state: 'running',
  }),
  activity(2, 'Layanan terpadu penyandang disabilitas', {
    time: '08:00',
    timeEnd: '15:00',
    place: 'Ruang Layanan',
    owner: 'Pekerja Sosial Ahli Muda',
    soundFile: 'layanan.wav',
  }),
  activity(3, 'Verifikasi data penerima bantuan sosial', {
    unit: 'Bidang Perlindungan dan Jaminan Sosial',
    start: '2026-09-28',
    end: '2026-10-02',
    owner: 'Koordinator PKH',
    state: 'overdueFinish',
    lateDays: 1,
  }),
  activity(4, 'Pengadaan bahan permakanan', { stage: 'procurement', state: 'postponed', owner: 'Pejabat Pengadaan' }),
];

const thisWeek: StaffActivity[] = [
  activity(5, 'Bimbingan teknis pendamping PKH', {
    unit: 'Bidang Perlindungan dan Jaminan Sosial',
    start: '2026-10-07',
    end: '2026-10-08',
    time: '08:30',
    place: 'Balai Diklat',
    owner: 'Kepala Bidang',
  }),
  activity(6, 'Penyaluran alat bantu bagi lanjut usia', {
    start: '2026-10-09',
    end: '2026-10-09',
    time: '10:00',
    place: 'Kantor Kecamatan Melati',
    owner: 'Kepala Seksi',
  }),
];

const overdueByUnit: OverdueUnit[] = [
  {
    unit: 'Bidang Perlindungan dan Jaminan Sosial',
    count: 2,
    longest: 8,
    activities: [
      { name: 'Penyusunan petunjuk teknis bantuan', due: '2026-09-23', lateDays: 8, kind: 'start' },
      { name: 'Verifikasi data penerima bantuan sosial', due: '2026-10-02', lateDays: 1, kind: 'finish' },
    ],
  },
  {
    unit: 'UPTD Rumah Perlindungan',
    count: 1,
    longest: 3,
    activities: [{ name: 'Pemeliharaan gedung', due: '2026-09-30', lateDays: 3, kind: 'finish' }],
  },
];

const units: BoardUnit[] = [
  {
    code: 'PDS',
    name: 'Bidang Pemberdayaan Sosial',
    attainment: 81.25,
    attainmentLimit: 90,
    absorption: 55.1,
    absorptionLimit: 60,
    flag: { attainment: true, absorption: true },
  },
  {
    code: 'RPS',
    name: 'UPTD Rumah Perlindungan',
    attainment: 95,
    attainmentLimit: 90,
    absorption: 41.3,
    absorptionLimit: 60,
    flag: { attainment: false, absorption: true },
  },
];

const awards: BoardAward[] = [
  {
    month: '2026-09',
    category: 'Bidang Terbaik',
    winner: 'Bidang Rehabilitasi Sosial',
    unit: '',
    recipientName: 'Contoh Kepala Bidang',
    recipient: 'unitHead',
  },
  {
    month: '2026-09',
    category: 'Pegawai Teladan',
    winner: 'Contoh Pegawai',
    unit: 'Sekretariat',
    recipientName: 'Contoh Pegawai',
    recipient: 'employee',
  },
];

const announcements = [
  { title: 'Apel pagi', text: 'Apel pagi dilaksanakan pukul 07.30 di halaman kantor.', until: '2026-10-09' },
  { title: 'Pelaporan realisasi', text: 'Realisasi September diisi paling lambat 5 Oktober 2026.', until: null },
];
const openAnnouncements = [
  { title: 'Jam layanan', text: 'Senin sampai Kamis 08.00–15.30, Jumat 08.00–15.00.', until: null },
];

/** An ordinary Monday of an agency. */
export const ordinary: BoardSnapshot = {
  stamp: `${MONDAY} 07:15`,
  today: MONDAY,
  agency: 'Dinas Sosial Kota Contoh',
  period: '2026 TW III',
  language: 'id',
  staff: {
    today,
    thisWeek,
    overdueByUnit,
    awards,
    announcements,
    attainment: {
      agency: { value: 92.5, limit: 95, below: true, absorption: 58.21 },
      units: { total: 8, met: 6, notAssessed: 2 },
      underLimit: units,
    },
  },
  public: {
    today: today.slice(1, 2).map(openTo),
    coming: thisWeek.slice(1).map(openTo),
    awards,
    announcements: openAnnouncements,
  },
};

/** The same in English. */
export const english: BoardSnapshot = { ...ordinary, language: 'en', period: '2026 Q3' };

/** Nothing planned, nothing judged, nothing announced. */
export const nothing: BoardSnapshot = {
  ...ordinary,
  staff: { today: [], thisWeek: [], overdueByUnit: [], attainment: null, awards: [], announcements: [] },
  public: { today: [], coming: [], awards: [], announcements: [] },
};

const LONG =
  'Pelaksanaan koordinasi, sinkronisasi, dan fasilitasi penyelenggaraan rehabilitasi sosial dasar bagi penyandang disabilitas ' +
  'telantar, anak telantar, lanjut usia telantar, serta gelandangan pengemis di luar panti sosial tingkat kota';
const WORD = 'Pertanggungjawabanpelaksanaankegiatanpemberdayaan'.repeat(3);

const forty = Array.from({ length: 40 }, (_, index) =>
  activity(index + 1, index % 8 === 0 ? LONG : `Kegiatan ke-${index + 1} ${index % 9 === 0 ? WORD : ''}`.trim(), {
    time: `${String(8 + (index % 9)).padStart(2, '0')}:00`,
    timeEnd: '16:30',
    owner: LONG.slice(0, 40),
    unit: LONG.slice(20, 70),
    place: LONG.slice(0, 40),
    state: 'overdueStart',
    lateDays: 12 + index,
  }),
);

/** Forty of everything, with names as long as budget lines, one word without a blank, and a page-long text. */
export const crowded: BoardSnapshot = {
  ...ordinary,
  agency:
    'Dinas Sosial, Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana Kabupaten Contoh',
  staff: {
    today: forty,
    thisWeek: forty.map((row) => ({ ...row, start: '2026-10-07', end: '2026-10-09' })),
    overdueByUnit: forty.map(({ unit }, index) => ({
      unit,
      count: 40,
      longest: 30,
      activities: forty
        .slice(0, index % 20 === 0 ? 12 : 1)
        .map(({ name }) => ({ name, due: '2026-09-23', lateDays: 8, kind: 'start' as const })),
    })),
    attainment: {
      agency: { value: 192.5, limit: 95, below: false, absorption: 100 },
      units: { total: 140, met: 100, notAssessed: 0 },
      underLimit: forty.map(({ unit }) => ({ ...(units[0] as BoardUnit), name: unit })),
    },
    awards: forty.map(({ name }) => ({
      ...(awards[1] as BoardAward),
      winner: name,
      category: 'Pegawai Teladan',
      unit: 'Sekretariat',
    })),
    announcements: forty.map((_, index) => ({
      title: LONG,
      text: `${LONG}. `.repeat(index === 3 ? 14 : 2),
      until: null,
    })),
  },
  public: {
    today: forty.map(openTo),
    coming: forty.map((row) => ({ ...openTo(row), start: '2026-10-07', end: '2026-10-09' })),
    awards: forty.map(({ name }) => ({ ...(awards[1] as BoardAward), winner: name })),
    announcements: forty.map(() => ({ title: 'Pengumuman', text: WORD, until: null })),
  },
};

const MARKUP = `<img src=x onerror="document.title='broken'"><b>tebal</b></script><script>document.title='broken'</script>&amp;`;

/** Markup wherever people write. */
export const hostile: BoardSnapshot = {
  ...ordinary,
  agency: MARKUP,
  staff: {
    ...ordinary.staff,
    today: [activity(1, MARKUP, { unit: MARKUP, place: MARKUP, owner: MARKUP, time: '09:00' })],
    announcements: [{ title: MARKUP, text: MARKUP, until: null }],
  },
};
