import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { localFileName, safeName } from '../../local/drive/file-names';
import { calendarFile } from '../../src/documents/ics';
import { hostileTexts } from '../support/hostile';
import { temporaryFolder } from './support';

const names = [
  ...hostileTexts,
  '../../etc/passwd',
  '..',
  'C:\\Windows',
  'con',
  'NUL.docx',
  '',
  '   ',
  '.tersembunyi',
  `${'a'.repeat(119)}🌱`,
  '界'.repeat(300),
  '🌱'.repeat(300),
  'é'.repeat(300),
];

test('whatever a document is called, its file has a name that stays in its folder', () => {
  const folder = temporaryFolder();
  for (const name of names) {
    const file = localFileName(name, 'application/pdf', 12);
    expect(file).toMatch(/^[^<>:"/\\|?*\p{Cc}\p{Cs}\u202e]+ \(12\)\.pdf$/u);
    expect(file).not.toMatch(/^[. ]/);
    writeFileSync(join(folder, file), name);
    expect(safeName(safeName(name))).toBe(safeName(name));
  }
});

test('a calendar of hostile texts has its events, one property to a line', () => {
  const frame = { product: '-//Rapor Kinerja//Jadwal//ID', stamp: '20261005T010000Z', offset: 420 };
  const events = hostileTexts.map((text, index) => ({
    uid: `${index}${text}`,
    title: text,
    place: text,
    description: text,
    categories: [text, text],
    start: '2026-10-06',
    end: '2026-10-06',
    time: '',
    timeEnd: '',
  }));
  const lines = calendarFile(events, { ...frame, name: hostileTexts.join() }).split('\r\n');
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(events.length);
  const known =
    /^(?:BEGIN|END|VERSION|PRODID|CALSCALE|METHOD|X-WR-CALNAME|UID|DTSTAMP|DTSTART;VALUE=DATE|DTEND;VALUE=DATE|SUMMARY|LOCATION|DESCRIPTION|CATEGORIES):|^ |^$/;
  expect(lines.filter((line) => !known.test(line))).toEqual([]);
  expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n\0]/.test(line))).toEqual([]);
});
