import { readActivities } from '../../../../src/workbook/read/schedule/activities';
import { readAnnouncements } from '../../../../src/workbook/read/schedule/announcements';
import { readHolidays } from '../../../../src/workbook/read/schedule/holidays';
import { grid, places } from '../grids';

const headings = ['No', 'Kegiatan', 'Unit', 'Rencana Mulai', 'Rencana Selesai', 'Jam', 'Penanggung Jawab', 'Email'];
const more = ['Status', 'Pengingat', 'Tampil di Layar', 'Kode'];
const find = (text: string) => (text === 'R' ? 'R' : null);

/** Reads rows below the headings. */
const read = (...rows: unknown[][]) =>
  readActivities(grid('Jadwal Kegiatan', [[...headings, ...more], ...rows]), find, 2026);
const row = (start: unknown, end: unknown = start) => [1, 'Rapat', 'R', start, end];

test.each<[style: string, raw: unknown, notes: string[]]>([
  ['in words', '5 Mei 2026', []],
  ['day first', '05/05/2026', []],
  ['ISO', '2026-05-05', []],
  ['a serial number', 46147, []],
  ['a date cell', new Date(2026, 4, 5), []],
  ['weekday and no year', 'Selasa, 5 Mei', ['year-assumed D2', 'year-assumed E2']],
  [
    'the wrong weekday',
    'Senin, 5 Mei',
    ['year-assumed D2', 'weekday-differs D2', 'year-assumed E2', 'weekday-differs E2'],
  ],
])('dates %s', (_, raw, notes) => {
  const { activities, findings } = read(row(raw));
  expect([activities[0]?.plannedStart, activities[0]?.plannedEnd]).toEqual(['2026-05-05', '2026-05-05']);
  expect(places(findings)).toEqual(notes);
});

test('unreadable dates are findings, the row is still read', () => {
  const { activities, findings } = read(row('minggu depan', ''));
  expect(activities[0]).toMatchObject({ plannedStart: null, plannedEnd: null });
  expect(places(findings)).toEqual(['unreadable-date D2']);
});

test('a numbered row without content is empty; one with a name but no number counts; totals do not', () => {
  const { activities, findings } = read(
    [1, '', '', '', ''],
    ['', 'Rapat', 'R', '5 Mei 2026', '5 Mei 2026'],
    ['', 'Jumlah'],
  );
  expect(activities.map(({ number, name }) => [number, name])).toEqual([['', 'Rapat']]);
  expect(places(findings)).toEqual(['total-rows-skipped']);
});

test.each<[text: string, days: number[], notes: string[]]>([
  ['', [7, 1, 0], []],
  ['H-7, H-1, H', [7, 1, 0], []],
  ['h-1; H', [1, 0], []],
  ['H–7 dan H', [7, 0], []],
  ['Tidak', [], []],
  ['H-3, H-1', [1], ['unreadable-reminders J2']],
  ['-', [], []],
  ['tanpa pengingat', [], ['unreadable-reminders J2']],
  ['jangan, tidak', [], ['unreadable-reminders J2']],
  ['H - 7, , H', [7, 0], []],
  ['H-17', [], ['unreadable-reminders J2']],
  ['sejak H', [], ['unreadable-reminders J2']],
  ['H pagi', [], ['unreadable-reminders J2']],
])('reminders %j', (text, days, notes) => {
  const { activities, findings } = read([...row('5 Mei 2026'), '', '', '', '', text]);
  expect(activities[0]?.reminders).toEqual(days);
  expect(places(findings)).toEqual(notes);
});

test.each<[text: string, email: string, notes: string[]]>([
  ['a@b.invalid', 'a@b.invalid', []],
  ['a@b.invalid; c@d.invalid', 'a@b.invalid, c@d.invalid', []],
  ['a@b', '', ['invalid-address H2']],
  ['Budi <a@b.invalid>', '', ['invalid-address H2']],
])('address %j', (text, email, notes) => {
  const { activities, findings } = read([...row('5 Mei 2026'), '', '', text]);
  expect([activities[0]?.email, places(findings)]).toEqual([email, notes]);
});

test('status, screen, time and code; the screen is off unless asked for', () => {
  const [first, second] = read(
    [...row('5 Mei 2026'), '09.00–12.00', 'Kepala', '', 'Selesai', '', 'publik', '1.06.02'],
    [2, 'Bimtek', 'R', '5 Mei 2026', '6 Mei 2026'],
  ).activities;
  expect(first).toMatchObject({
    status: 'done',
    audience: 'public',
    time: '09:00',
    timeEnd: '12:00',
    owner: 'Kepala',
    budgetCode: '1.06.02',
  });
  expect(second).toMatchObject({ status: null, audience: 'none', time: '', budgetCode: '' });
});

test.each<[what: string, cells: unknown[], count: number]>([
  ['a name alone', [1, 'Rapat', '', '', ''], 1],
  ['a start alone', [1, '', '', '5 Mei 2026', ''], 1],
  ['an end alone', [1, '', '', '', '5 Mei 2026'], 1],
  ['an owner alone', [1, '', '', '', '', '', 'Kepala'], 0],
  ['no number and no name', ['', '', 'R', '5 Mei 2026', '5 Mei 2026'], 0],
])('a row with %s is read: %i', (_, cells, count) => expect(read(cells).activities).toHaveLength(count));

test('rows without a number are never the same, an empty unit is none, a time that cannot be read is told', () => {
  const { activities, findings } = read(
    ['', 'Rapat', '', '5 Mei 2026', '', 'sore'],
    ['', 'Bimtek', 'R', '5 Mei 2026', ''],
  );
  expect(activities.map(({ unit }) => unit)).toEqual(['', 'R']);
  expect(places(findings)).toEqual(['unreadable-time F2']);
});

test('of a number used three times the first row is named', () => {
  const { findings } = read(row('5 Mei 2026'), row('6 Mei 2026'), row('7 Mei 2026'));
  expect(findings.map(({ cell, values }) => [cell, values.row])).toEqual([
    ['A3', 2],
    ['A4', 2],
  ]);
});

test('the same number twice is noted', () => {
  expect(places(read(row('5 Mei 2026'), row('6 Mei 2026')).findings)).toEqual(['duplicate-number A3']);
});

test('an unknown unit is an error', () => {
  const { findings } = read([1, 'Rapat', 'X', '5 Mei 2026', '5 Mei 2026']);
  expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['unknown-unit', 'error']]);
});

test('English headings and words', () => {
  const english = ['No', 'Activity', 'Unit', 'Planned Start', 'Planned End', 'Owner', 'Status', 'On Screen', 'Stage'];
  const { activities, findings } = readActivities(
    grid('Schedule', [
      english,
      [1, 'Course', 'R', '5 May 2026', '6 May 2026', 'Head', 'Postponed', 'Public', 'Execution'],
    ]),
    find,
    2026,
  );
  expect(findings).toEqual([]);
  expect(activities[0]).toMatchObject({ status: 'postponed', audience: 'public', stage: 'execution' });
});

test('announcements are for the staff unless they say otherwise', () => {
  const { announcements, findings } = readAnnouncements(
    grid('Pengumuman', [
      ['Judul', 'Isi', 'Mulai', 'Sampai', 'Untuk'],
      ['A', 'x', '1 Mei 2026', '', ''],
      ['B', 'x', '', '', 'Masyarakat'],
      ['C', 'x', '2 Mei 2026', '1 Mei 2026', 'Semua'],
    ]),
  );
  expect(announcements.map(({ audience }) => audience)).toEqual(['staff', 'public', 'all']);
  expect(places(findings)).toEqual(['announcement-end-before-start D4']);
});

test('holidays', () => {
  const { holidays, findings } = readHolidays(
    grid('Hari Libur', [
      ['Tanggal', 'Keterangan'],
      ['1 Mei 2026', 'Hari Buruh'],
      ['nanti', 'x'],
    ]),
  );
  expect(holidays.map(({ date }) => date)).toEqual(['2026-05-01']);
  expect(places(findings)).toEqual(['unreadable-date A3']);
});
