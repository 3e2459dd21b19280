import { calendarFile, type CalendarEvent } from '../../src/documents/ics';

const frame = { product: '-//Rapor Kinerja//Jadwal//ID', name: 'Jadwal', stamp: '20261005T010000Z', offset: 420 };
const event: CalendarEvent = {
  uid: '7-x@rapor-kinerja',
  title: 'Rapat',
  start: '2026-10-06',
  end: '2026-10-06',
  time: '',
  timeEnd: '',
  place: '',
  description: '',
  categories: [],
};
const lines = (changes: Partial<CalendarEvent>): string[] =>
  calendarFile([{ ...event, ...changes }], frame)
    .replace(/\r\n /g, '')
    .split('\r\n');

test('a whole file, every line ended by CRLF', () => {
  const file = calendarFile([{ ...event, place: 'Aula', description: 'Kepala', categories: ['Bidang A'] }], frame);
  expect(file.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rapor Kinerja//Jadwal//ID',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Jadwal',
    'BEGIN:VEVENT',
    'UID:7-x@rapor-kinerja',
    'DTSTAMP:20261005T010000Z',
    'DTSTART;VALUE=DATE:20261006',
    'DTEND;VALUE=DATE:20261007',
    'SUMMARY:Rapat',
    'LOCATION:Aula',
    'DESCRIPTION:Kepala',
    'CATEGORIES:Bidang A',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
  expect(file.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
});

test.each<[what: string, changes: Partial<CalendarEvent>, expected: string[]]>([
  ['several whole days', { end: '2026-10-31' }, ['DTSTART;VALUE=DATE:20261006', 'DTEND;VALUE=DATE:20261101']],
  ['a time, in UTC', { time: '09:00', timeEnd: '12:00' }, ['DTSTART:20261006T020000Z', 'DTEND:20261006T050000Z']],
  ['early morning falls on the day before', { time: '06:30' }, ['DTSTART:20261005T233000Z', 'DTEND:20261006T003000Z']],
  ['late evening ends before midnight', { time: '23:30' }, ['DTSTART:20261006T163000Z', 'DTEND:20261006T165900Z']],
])('%s', (_, changes, expected) => {
  expect(lines(changes)).toEqual(expect.arrayContaining(expected));
});

test('the same time on several days is one daily event', () => {
  expect(lines({ end: '2026-10-09', time: '08:30', timeEnd: '15:00' })).toEqual(
    expect.arrayContaining(['DTEND:20261006T080000Z', 'RRULE:FREQ=DAILY;COUNT=4']),
  );
});

test('text cannot break out of its line', () => {
  const title = 'A; B, C \\ D\r\nEND:VEVENT\nX\u0007';
  expect(lines({ title })).toContain('SUMMARY:A\\; B\\, C \\\\ D\\nEND:VEVENT\\nX ');
});

test('long lines are folded at 75 bytes, never inside a character', () => {
  const title = `${'é'.repeat(60)}🎉${'x'.repeat(200)}`;
  const file = calendarFile([{ ...event, title }], frame);
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(file.replace(/\r\n /g, '')).toContain(`SUMMARY:${title}`);
});
