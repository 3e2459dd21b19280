import { readMeetings } from '../../../src/workbook/read/meetings';
import { grid, places } from './grids';

const headings = ['No', 'Jenis', 'Tanggal', 'Waktu', 'Tempat', 'Pimpinan', 'Notulis', 'Agenda', 'Arahan', 'Hadir'];

test('a meeting as the sheet states it; markers mean nothing', () => {
  const { meetings, findings } = readMeetings(
    grid('Rapat', [headings, [1, 'evaluasi', '14 Juli 2026', '-', 'Aula', 'Ketua', '', 'Evaluasi', 'Segera', 24]]),
  );
  expect(findings).toEqual([]);
  expect(meetings).toMatchObject([
    {
      number: '1',
      kind: 'evaluation',
      date: '2026-07-14',
      time: '',
      directions: 'Segera',
      discussion: '',
      present: '24',
    },
  ]);
});

test('the invitation and the offices of those who led and noted it', () => {
  const more = ['Undangan', 'Jabatan Pimpinan', 'Jabatan Notulis'];
  const row = [
    1,
    'Evaluasi',
    '14 Juli 2026',
    '',
    'Aula',
    'Ketua',
    'Juru',
    'Evaluasi',
    '',
    24,
    '005/12 tanggal 7 Juli 2026',
  ];
  const { meetings, findings } = readMeetings(
    grid('Rapat', [
      [...headings, ...more],
      [...row, 'Plt. Kepala Dinas', 'Analis'],
    ]),
  );
  expect(findings).toEqual([]);
  expect(meetings).toMatchObject([
    { invitation: '005/12 tanggal 7 Juli 2026', chairOffice: 'Plt. Kepala Dinas', minutesByOffice: 'Analis' },
  ]);
});

test.each([
  ['', 'meeting-without-date', 'C2'],
  ['minggu depan', 'unreadable-date', 'C2'],
])('the date %j is noted, and no minutes are made', (date, code, cell) => {
  const { meetings, findings } = readMeetings(
    grid('Rapat', [headings, [1, 'Evaluasi', date, '', 'Aula', 'Ketua', '', 'Evaluasi']]),
  );
  expect(meetings).toEqual([]);
  expect(findings).toMatchObject([{ code, cell, sheet: 'Rapat' }]);
});

test('a row without a number counts when it has an agenda', () => {
  const rows = [headings, ['', 'Evaluasi', '14 Juli 2026', '', 'Aula', 'Ketua', '', 'Evaluasi']];
  expect(readMeetings(grid('Rapat', rows)).meetings).toMatchObject([{ number: '', agenda: 'Evaluasi' }]);
});

test('a row without number and agenda is no meeting, and is told', () => {
  const rows = [headings, ['', 'Evaluasi', '14 Juli 2026', '', 'Aula', 'Ketua', '', '']];
  const { meetings, findings } = readMeetings(grid('Rapat', rows));
  expect(meetings).toEqual([]);
  expect(places(findings)).toEqual(['row-without-key A2']);
});

test('what has an agenda under an example stands alone', () => {
  const rows = [
    headings,
    ['contoh', 'Evaluasi', '13 Juli 2026', '', 'Aula', 'Ketua', '', 'Contoh'],
    ['', 'Evaluasi', '14 Juli 2026', '', 'Aula', 'Ketua', '', 'Evaluasi'],
  ];
  expect(readMeetings(grid('Rapat', rows)).meetings).toMatchObject([{ row: 3, agenda: 'Evaluasi' }]);
});

test.each<[period: string, about: object | undefined, found: string[]]>([
  ['TW II 2026', { period: { kind: 'quarter', number: 2 }, year: 2026 }, []],
  ['', undefined, []],
  ['kemarin', undefined, ['unknown-period-cell K2']],
])('a meeting about the period %j', (period, about, found) => {
  const row = [1, 'Evaluasi', '14 Juli 2026', '', 'Aula', 'Ketua', '', 'Evaluasi', '', '', period];
  const { meetings, findings } = readMeetings(grid('Rapat', [[...headings, 'Periode'], row]));
  expect(meetings.map((meeting) => [meeting.about, 'about' in meeting])).toEqual([[about, about !== undefined]]);
  expect(places(findings)).toEqual(found);
});
