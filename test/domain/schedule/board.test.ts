import type { CategoryResult, ParticipantResult } from '../../../src/domain/awards/result';
import type { Activity, Announcement } from '../../../src/domain/schedule/activity';
import { boardSnapshot } from '../../../src/domain/schedule/board-data';
import { buildSchedule } from '../../../src/domain/schedule/schedule';
import { evaluationOf, indicatorHeadings, settingsOf, unitHeadings } from '../../workbook/sheets/evaluations';
import { activity, frame } from './activities';

const today = '2026-10-05';
const evaluation = evaluationOf({
  settings: settingsOf('Tahunan'),
  units: [unitHeadings, ['R', 'Bidang Rehabilitasi', 'Bidang', '', ''], ['S', 'Sekretariat', 'Sekretariat', '', '']],
  indicators: [
    indicatorHeadings,
    ['I1', 'R', 'Layanan', 'orang', 'Positif', 100, 70],
    ['I2', 'S', 'Laporan', 'dokumen', 'Positif', 10, 10],
  ],
});

const winner = (changes: Partial<ParticipantResult>): ParticipantResult => ({
  code: 'R',
  name: 'Bidang Rehabilitasi',
  unitName: '',
  recipientName: 'Kepala R',
  score: 90,
  rank: 1,
  outcome: 'winner',
  gap: 1,
  vetoReason: null,
  criteria: [],
  ...changes,
});
const award = (changes: Partial<CategoryResult>): CategoryResult => ({
  month: '2026-09',
  category: 'Unit Terbaik',
  recipient: 'unitHead',
  method: 'smart',
  basis: '',
  winners: 1,
  criteria: [],
  stability: null,
  agreement: null,
  jurors: [],
  cutOff: '',
  objectionsUntil: null,
  participants: [winner({})],
  decided: '2026-10-02',
  ...changes,
});

function board(rows: Partial<Activity>[], announcements: Announcement[] = [], awards: CategoryResult[] = []) {
  const schedule = buildSchedule({
    activities: rows.map((changes) => activity({ owner: 'Budi Rahasia', ...changes })),
    frame,
    unitOrder: ['R', 'S'],
    budget: null,
    sheets: { schedule: 'J', holidays: 'H' },
  });
  const words = { agency: 'Dinas', period: '2026 TW III', stamp: '2026-10-05 08:00', language: 'id' as const };
  return boardSnapshot({ evaluation, schedule, announcements, awards, today, frame: words });
}
const names = (list: { name: string }[]): string[] => list.map(({ name }) => name);
const staff = { audience: 'staff' as const };
const open = { audience: 'public' as const };

test('today first by time, then the rest of the week; the others stay off the screen', () => {
  const { staff: view } = board([
    { ...staff, name: 'tanpa jam' },
    { ...staff, name: 'siang', time: '13:00' },
    { ...open, name: 'pagi', time: '08:00' },
    {
      ...staff,
      name: 'berjalan lama',
      plannedStart: '2026-09-01',
      plannedEnd: '2026-12-01',
      actualStart: '2026-09-01',
    },
    { ...staff, name: 'Jumat', plannedStart: '2026-10-09', plannedEnd: '2026-10-09' },
    { ...staff, name: 'pekan depan', plannedStart: '2026-10-12', plannedEnd: '2026-10-12' },
    { ...staff, name: 'batal', status: 'cancelled' },
    { name: 'tidak tampil' },
  ]);
  expect(names(view.today)).toEqual(['pagi', 'siang', 'berjalan lama', 'tanpa jam']);
  expect(names(view.thisWeek)).toEqual(['Jumat']);
});

test('overdue by unit, the longest first, whether on screen or not', () => {
  const late = { plannedStart: '2026-09-28', plannedEnd: '2026-09-30' };
  const { overdueByUnit } = board([
    { ...late, name: 'a', unit: 'S', plannedEnd: '2026-10-02' },
    { ...late, name: 'b' },
    { ...late, name: 'c', plannedEnd: '2026-10-30' },
  ]).staff;
  expect(overdueByUnit.map(({ unit, count, longest }) => [unit, count, longest])).toEqual([
    ['Bidang Rehabilitasi', 2, 5],
    ['Sekretariat', 1, 1],
  ]);
  expect(overdueByUnit[0]?.activities.map(({ name, kind, due }) => [name, kind, due])).toEqual([
    ['c', 'start', '2026-09-28'],
    ['b', 'finish', '2026-09-30'],
  ]);
});

test('attainment of the agency and the units under the limit', () => {
  const { attainment } = board([]).staff;
  expect(attainment?.agency).toMatchObject({ value: 85, limit: 95, below: true });
  expect(attainment?.units).toEqual({ total: 2, met: 1, notAssessed: 0 });
  expect(attainment?.underLimit.map(({ name, attainment: points }) => [name, points])).toEqual([
    ['Bidang Rehabilitasi', 70],
  ]);
});

test('the public view: open activities ahead, no names, no flags, nothing overdue', () => {
  const late = { ...open, name: 'terlambat', plannedStart: '2026-09-28', plannedEnd: '2026-09-30' };
  const snapshot = board([
    late,
    { ...open, name: 'layanan' },
    { ...open, name: 'pekan depan', plannedStart: '2026-10-12', plannedEnd: '2026-10-12' },
    { ...open, name: 'tahun depan', plannedStart: '2027-01-12', plannedEnd: '2027-01-12' },
    { ...open, name: 'ditunda', status: 'postponed' },
    { ...staff, name: 'rapat' },
  ]);
  expect(names(snapshot.public.today)).toEqual(['layanan']);
  expect(names(snapshot.public.coming)).toEqual(['pekan depan']);
  const text = JSON.stringify(snapshot.public);
  for (const secret of ['Budi Rahasia', 'terlambat', 'rapat', 'overdue', 'flag', 'owner', 'attainment', 'lateDays']) {
    expect(text).not.toContain(secret);
  }
});

test('an activity that runs late is not shown as such to the public', () => {
  const running = { ...open, name: 'layanan', plannedStart: '2026-09-28', actualStart: '2026-10-02' };
  expect(board([{ ...running, plannedEnd: '2026-10-06' }]).public.today).toHaveLength(1);
  expect(board([{ ...running, plannedEnd: '2026-10-02' }]).public.today).toHaveLength(0);
});

test('announcements by day and audience', () => {
  const news = (title: string, changes: Partial<Announcement>): Announcement => ({
    title,
    text: '',
    from: null,
    until: null,
    audience: 'all',
    ...changes,
  });
  const snapshot = board(
    [],
    [
      news('semua', {}),
      news('pegawai', { audience: 'staff' }),
      news('warga', { audience: 'public', from: today, until: today }),
      news('lewat', { until: '2026-10-04' }),
      news('nanti', { from: '2026-10-06' }),
    ],
  );
  const titles = (list: { title: string }[]) => list.map(({ title }) => title);
  expect(titles(snapshot.staff.announcements)).toEqual(['semua', 'pegawai']);
  expect(titles(snapshot.public.announcements)).toEqual(['semua', 'warga']);
});

test('only winners that were decided, of the newest month of a category', () => {
  const snapshot = board(
    [],
    [],
    [
      award({ month: '2026-08', participants: [winner({ name: 'lama' })] }),
      award({ participants: [winner({}), winner({ name: 'kalah', outcome: 'nominee' })] }),
      award({ month: '2026-10', decided: null }),
      award({ category: 'Pegawai', participants: [winner({ name: 'Ani', unitName: 'Bidang', recipientName: 'Ani' })] }),
    ],
  );
  expect(snapshot.public.awards.map(({ category, winner: name }) => [category, name])).toEqual([
    ['Unit Terbaik', 'Bidang Rehabilitasi'],
    ['Pegawai', 'Ani'],
  ]);
  expect(snapshot.staff.awards).toEqual(snapshot.public.awards);
});

test('JSON-safe: what goes in comes out', () => {
  const snapshot = board([{ ...open }, { ...staff, plannedStart: '2026-09-28' }], [], [award({})]);
  expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
});

test('of one hour of one day the earlier day stands first, and one without an hour last', () => {
  const day = (name: string, plannedStart: string, time = '') => ({
    ...open,
    name,
    time,
    plannedStart,
    plannedEnd: plannedStart,
  });
  const snapshot = board([
    day('Kamis', '2026-10-08'),
    day('Rabu siang', '2026-10-07', '13:00'),
    day('Rabu', '2026-10-07'),
    day('Rabu pagi', '2026-10-07', '08:00'),
    day('Minggu', '2026-10-11'),
    day('tiga puluh hari', '2026-11-04'),
    day('sehari lagi', '2026-11-05'),
  ]);
  const week = ['Rabu pagi', 'Rabu siang', 'Rabu', 'Kamis', 'Minggu'];
  expect(names(snapshot.staff.thisWeek)).toEqual(week);
  expect(names(snapshot.public.coming)).toEqual([...week, 'tiga puluh hari']);
});

test('what has ended, or cannot be read, is off the screen; what runs past its end stays until it is done', () => {
  const at = { plannedStart: '2026-10-01', plannedEnd: today };
  const snapshot = board([
    { ...staff, ...at, name: 'selesai', actualStart: '2026-10-01', actualEnd: today },
    { ...staff, ...at, name: 'hari terakhir', actualStart: '2026-10-01' },
    { ...staff, name: 'terbalik', plannedEnd: '2026-10-01' },
    { ...staff, name: 'hari Sabtu', plannedStart: '2026-10-02', plannedEnd: '2026-10-03', actualStart: '2026-10-02' },
    { ...staff, name: 'belum mulai', plannedStart: '2026-10-02', plannedEnd: '2026-10-03' },
  ]);
  expect(names(snapshot.staff.today)).toEqual(['hari terakhir']);
});

test('units equally late: the one with more of it first; a unit that is not known has no name', () => {
  const late = { plannedStart: '2026-09-28', plannedEnd: '2026-09-30' };
  const { overdueByUnit } = board([{ ...late, unit: 'S' }, late, late, { ...late, unit: 'X' }]).staff;
  expect(overdueByUnit.map(({ unit, count }) => [unit, count])).toEqual([
    ['Bidang Rehabilitasi', 2],
    ['Sekretariat', 1],
    ['', 1],
  ]);
});

test('units under a limit, the lowest first; nothing at all where nothing was assessed', () => {
  const of = (rows: unknown[][]) =>
    boardSnapshot({
      evaluation: evaluationOf({
        settings: settingsOf('Tahunan'),
        units: [
          unitHeadings,
          ['R', 'Bidang R', 'Bidang', '', ''],
          ['S', 'Bidang S', 'Bidang', '', ''],
          ['T', 'Bidang T', 'Bidang', '', ''],
        ],
        indicators: [indicatorHeadings, ...rows] as never,
      }),
      schedule: buildSchedule({
        activities: [],
        frame,
        unitOrder: [],
        budget: null,
        sheets: { schedule: 'J', holidays: 'H' },
      }),
      announcements: [],
      awards: [],
      today,
      frame: { agency: 'Dinas', period: '', stamp: '', language: 'id' },
    }).staff.attainment;
  const found = of([
    ['I1', 'R', 'Layanan', 'orang', 'Positif', 100, 70],
    ['I2', 'S', 'Laporan', 'dokumen', 'Positif', 10, 6],
  ]);
  expect(found?.underLimit.map(({ code, attainment }) => [code, attainment])).toEqual([
    ['S', 60],
    ['R', 70],
  ]);
  expect(found?.units).toEqual({ total: 2, met: 0, notAssessed: 1 });
  expect(of([['I1', 'R', 'Layanan', 'orang', 'Positif', 100, '']])).toBeNull();
  expect(of([['I1', 'R', 'Layanan', 'orang', 'Positif', 100, 99]])?.agency.below).toBe(false);
});
