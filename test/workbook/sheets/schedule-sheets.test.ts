import type { Activity } from '../../../src/domain/schedule/activity';
import { buildSchedule } from '../../../src/domain/schedule/schedule';
import { scheduleControlSheet } from '../../../src/workbook/sheets/schedule/schedule-control-sheet';
import { ganttSheet } from '../../../src/workbook/sheets/schedule/schedule-gantt-sheet';
import { punctualitySheet } from '../../../src/workbook/sheets/schedule/schedule-punctuality-sheet';
import { activity, frame as scheduleFrame } from '../../domain/schedule/activities';
import { frame, headingsOf, recordsOf } from './evaluations';

const unitNames = new Map([['R', 'Bidang Rehabilitasi']]);
const today = '2026-10-12';
const schedule = (...rows: Partial<Activity>[]) =>
  buildSchedule({
    activities: rows.map((changes) => activity(changes)),
    frame: { ...scheduleFrame, today },
    unitOrder: ['R'],
    budget: null,
    sheets: { schedule: 'J', holidays: 'H' },
  });
const controlOf = (changes: Partial<Activity>, language: 'id' | 'en' = 'id') =>
  recordsOf(scheduleControlSheet(schedule(changes), unitNames, frame(language)))[0] ?? {};

test('Pengendalian Jadwal has the columns of the dictionary, in both languages', () => {
  const id = scheduleControlSheet(schedule(), unitNames, frame());
  expect([id.name, headingsOf(id)]).toEqual([
    'Pengendalian Jadwal',
    ['No', 'Kegiatan', 'Unit', 'Rencana', 'Realisasi', 'Selisih (hari kerja)', 'Status', 'Ketepatan'],
  ]);
  expect(scheduleControlSheet(schedule(), unitNames, frame('en')).name).toBe('Schedule Control');
});

test.each<[changes: Partial<Activity>, difference: number | string, status: string, words: string]>([
  [{}, 2, 'Belum selesai, lewat rencana', 'Lewat rencana selesai 2 hari kerja'],
  [{ plannedEnd: '2026-10-30' }, 4, 'Belum dimulai, lewat rencana', 'Lewat rencana mulai 4 hari kerja'],
  [{ actualStart: '2026-10-06', actualEnd: '2026-10-12' }, 2, 'Selesai', 'Terlambat mulai 1 dan selesai 2 hari kerja'],
  [{ actualStart: '2026-10-05', actualEnd: '2026-10-07' }, 0, 'Selesai', 'Tepat waktu'],
  [{ actualStart: '2026-10-05', actualEnd: '2026-10-06' }, -1, 'Selesai', 'Lebih cepat 1 hari kerja'],
  [{ actualStart: '2026-10-05', status: 'done' }, '', 'Selesai', ''],
  [{ actualStart: '2026-10-05' }, 2, 'Belum selesai, lewat rencana', 'Lewat rencana selesai 2 hari kerja'],
  [{ status: 'postponed', reason: 'juknis belum terbit' }, '', 'Ditunda', 'Alasan: juknis belum terbit'],
  [{ plannedEnd: '2026-10-01' }, '', 'Tidak dapat dinilai', ''],
])('%j', (changes, difference, status, words) => {
  const record = controlOf(changes);
  expect([record['Selisih (hari kerja)'], record.Status, record.Ketepatan]).toEqual([difference, status, words]);
});

test('spans in words', () => {
  expect(controlOf({ actualStart: '2026-10-06' })).toMatchObject({
    Rencana: '5 s.d. 7 Okt 2026',
    Realisasi: 'sejak 6 Okt 2026',
    Unit: 'Bidang Rehabilitasi',
  });
  expect(controlOf({ plannedEnd: '2026-10-05' }).Rencana).toBe('5 Okt 2026');
  expect(controlOf({}, 'en')).toMatchObject({ Planned: '5 to 7 Oct 2026' });
});

test('a conflict stands with both activities', () => {
  const day = { plannedStart: today, plannedEnd: today, place: 'Aula' };
  const content = scheduleControlSheet(
    schedule({ ...day, name: 'Rapat' }, { ...day, name: 'Bimtek' }),
    unitNames,
    frame(),
  );
  expect(recordsOf(content).map(({ Ketepatan }) => Ketepatan)).toEqual([
    'Bentrok tempat dengan "Bimtek" (12 Okt 2026)',
    'Bentrok tempat dengan "Rapat" (12 Okt 2026)',
  ]);
});

test('Ketepatan Jadwal by unit and month, the agency last', () => {
  const content = punctualitySheet(
    schedule({ actualStart: '2026-10-05', actualEnd: '2026-10-07' }),
    unitNames,
    frame(),
  );
  expect(recordsOf(content).map((record) => [record.Unit, record.Bulan, record['Ketepatan (%)']])).toEqual([
    ['Bidang Rehabilitasi', 'Oktober 2026', 100],
    ['Bidang Rehabilitasi', 'Tahun berjalan', 100],
    ['Instansi', 'Oktober 2026', 100],
    ['Instansi', 'Tahun berjalan', 100],
  ]);
});

describe('Gantt', () => {
  const content = ganttSheet(schedule({ actualStart: '2026-10-05', actualEnd: '2026-10-07' }, {}), unitNames, frame());

  test('a legend, then a row for each activity; every week of the year has a column', () => {
    expect(headingsOf(content)).toHaveLength(3 + 53);
    expect(String(content.rows[3]?.[1])).toMatch(/^Keterangan: R rencana/);
    const column = headingsOf(content).indexOf('5 Okt');
    expect(headingsOf(content)[column + 1]).toBe('▼ 12 Okt');
    expect([content.rows[4]?.[column], content.rows[5]?.[column]]).toEqual(['S', 'T']);
  });

  test('every letter has a colour of its own over all weeks', () => {
    const bars = content.colours.filter(({ range }) => range === 'D4:BD');
    expect(bars.map(({ formula }) => formula)).toEqual(['R', 'J', 'S', 'T', 'D', 'B'].map((mark) => `=D4="${mark}"`));
    expect(new Set(bars.map(({ background }) => background)).size).toBe(6);
  });
});
