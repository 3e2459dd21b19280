import { readAnnouncements } from '../../../../src/workbook/read/schedule/announcements';
import { readHolidays } from '../../../../src/workbook/read/schedule/holidays';
import { readSchedule } from '../../../../src/workbook/read/schedule/schedule';
import { evaluation } from '../../../domain/agreements/builders';
import { grid, places } from '../grids';

test('announcements are for the staff alone unless the sheet says otherwise', () => {
  const { announcements, findings } = readAnnouncements(
    grid('Pengumuman', [
      ['Judul', 'Isi', 'Mulai', 'Sampai', 'Untuk'],
      ['Apel', 'Senin pagi', '01-10-2026', '05-10-2026', ''],
      ['Layanan', '', '', '', 'Masyarakat'],
      ['Terbalik', '', '05-10-2026', '01-10-2026', 'Semua'],
      ['Sehari', '', '05-10-2026', '05-10-2026', 'Semua'],
      ['Sejak', '', '05-10-2026', '', ''],
      ['Sampai', '', '', '01-10-2026', ''],
    ]),
  );
  expect(announcements).toMatchObject([
    { title: 'Apel', text: 'Senin pagi', from: '2026-10-01', until: '2026-10-05', audience: 'staff' },
    { title: 'Layanan', text: '', from: null, until: null, audience: 'public' },
    { title: 'Terbalik', audience: 'all' },
    { title: 'Sehari', audience: 'all' },
    { title: 'Sejak', from: '2026-10-05', until: null },
    { title: 'Sampai', from: null, until: '2026-10-01' },
  ]);
  expect(findings).toMatchObject([
    { code: 'announcement-end-before-start', cell: 'D4', values: { title: 'Terbalik' } },
  ]);
});

test('holidays: a span is each of its days, and what is no date is told and left out', () => {
  const { holidays, findings } = readHolidays(
    grid('Hari Libur', [
      ['Tanggal', 'Keterangan'],
      ['17-08-2026', 'Kemerdekaan'],
      ['20–21 Maret 2026', 'Idulfitri'],
      ['kapan-kapan', 'Cuti'],
    ]),
    2026,
  );
  expect(holidays).toEqual([
    { date: '2026-08-17', description: 'Kemerdekaan', cell: 'A2' },
    { date: '2026-03-20', description: 'Idulfitri', cell: 'A3' },
    { date: '2026-03-21', description: 'Idulfitri', cell: 'A3' },
  ]);
  expect(places(findings).map((place) => place.split(' ')[1])).toEqual(['A4']);
});

describe('the schedule of a workbook', () => {
  const state = evaluation({ today: '2026-10-05' });
  const schedule = grid('Agenda', [
    ['No', 'Kegiatan', 'Unit', 'Rencana Mulai', 'Rencana Selesai', 'Penanggung Jawab'],
    [1, 'Rapat', 'B', '06-10-2026', '05-10-2026', ''],
  ]);

  test('is read and controlled with its holidays and announcements', () => {
    const holidays = grid('Libur', [
      ['Tanggal', 'Keterangan'],
      ['17-08-2026', 'x'],
      ['entah', 'y'],
    ]);
    const announcements = grid('Pengumuman', [
      ['Judul', 'Isi', 'Mulai', 'Sampai'],
      ['Apel', '', '05-10-2026', '01-10-2026'],
    ]);
    const read = readSchedule({ schedule, holidays, announcements }, state);
    expect(read.schedule.frame).toEqual({ today: '2026-10-05', year: 2026, holidays: new Set(['2026-08-17']) });
    expect(read.schedule.controlled).toMatchObject([{ activity: { name: 'Rapat', unit: 'B' }, state: 'unclear' }]);
    expect(read.announcements).toHaveLength(1);
    expect(read.schedule.punctuality.every(({ unit }) => unit === null || unit === 'B')).toBe(true);
    expect(places(read.findings)).toEqual(
      expect.arrayContaining(['plan-end-before-start E2', 'announcement-end-before-start D2']),
    );
    expect(read.findings.map(({ sheet }) => sheet)).toContain('Libur');
  });

  test('missing sheets are empty, and findings about them name them as they are usually called', () => {
    const read = readSchedule({}, state);
    expect([read.schedule.controlled, read.announcements]).toEqual([[], []]);
    expect(read.findings.map(({ code, sheet }) => [code, sheet])).toEqual([['year-without-holidays', 'Hari Libur']]);
  });
});
