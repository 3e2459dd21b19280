import { addDays, dayNumber, two, type Day } from '../domain/day';

/** An event of a calendar file; without a time it fills its days. */
export interface CalendarEvent {
  /** Steady over changes of the event, so that a calendar renews its entry instead of adding one. */
  uid: string;
  title: string;
  start: Day;
  /** Last day of the event. */
  end: Day;
  /** `HH:MM`, local time; empty for whole days. */
  time: string;
  timeEnd: string;
  place: string;
  description: string;
  categories: string[];
}

/** What a calendar file states about itself. */
export interface CalendarFrame {
  /** Product identifier, e.g. `-//Rapor Kinerja//Jadwal//ID`. */
  product: string;
  name: string;
  /** Moment of writing in UTC, `20261005T010000Z`. */
  stamp: string;
  /** Minutes that local time is ahead of UTC: Indonesian zones know no summer time. */
  offset: number;
}

/** Control characters other than line breaks, which text values must not hold. */
const isControl = (character: string): boolean => character !== '\n' && (character < ' ' || character === '\u007f');

/** Escapes a text value (RFC 5545, 3.3.11). */
function textValue(text: string): string {
  const clean = [...text.replace(/\r\n?/g, '\n')].map((character) => (isControl(character) ? ' ' : character)).join('');
  return clean.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\n/g, '\\n');
}

/** Bytes of a character in UTF-8; Apps Script has no TextEncoder. */
function bytesOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

/** Folds a content line: at most 75 bytes, continued after a space, never inside a character (RFC 5545, 3.1). */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let bytes = 0;
  for (const character of line) {
    const size = bytesOf(character);
    if (bytes + size > 75) {
      lines.push(current);
      current = ' ';
      bytes = 1;
    }
    current += character;
    bytes += size;
  }
  return [...lines, current].join('\r\n');
}

const compactDay = (day: Day): string => day.replace(/-/g, '');

/** A local time as UTC, `20261006T020000Z`. */
function utc(day: Day, time: string, offset: number): string {
  const moment = new Date(Date.parse(`${day}T${time}:00Z`) - offset * 60_000);
  const date = `${moment.getUTCFullYear()}${two(moment.getUTCMonth() + 1)}${two(moment.getUTCDate())}`;
  return `${date}T${two(moment.getUTCHours())}${two(moment.getUTCMinutes())}00Z`;
}

/** Start and end: whole days end on the day after (`DTEND` is exclusive); an unknown end time is an hour later. */
function period({ start, end, time, timeEnd }: CalendarEvent, offset: number): string[] {
  if (time === '')
    return [`DTSTART;VALUE=DATE:${compactDay(start)}`, `DTEND;VALUE=DATE:${compactDay(addDays(end, 1))}`];
  const hour = Number(time.slice(0, 2));
  const later = hour < 23 ? `${two(hour + 1)}${time.slice(2)}` : '23:59';
  const until = timeEnd > time ? timeEnd : later;
  const times = [`DTSTART:${utc(start, time, offset)}`, `DTEND:${utc(start, until, offset)}`];
  const days = dayNumber(end) - dayNumber(start) + 1;
  return days > 1 ? [...times, `RRULE:FREQ=DAILY;COUNT=${days}`] : times;
}

/** A calendar file (RFC 5545) with one event per activity; lines end with CRLF. */
export function calendarFile(events: readonly CalendarEvent[], frame: CalendarFrame): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${textValue(frame.product)}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${textValue(frame.name)}`,
  ];
  for (const event of events) {
    lines.push('BEGIN:VEVENT', `UID:${textValue(event.uid)}`, `DTSTAMP:${frame.stamp}`, ...period(event, frame.offset));
    lines.push(`SUMMARY:${textValue(event.title)}`);
    if (event.place !== '') lines.push(`LOCATION:${textValue(event.place)}`);
    if (event.description !== '') lines.push(`DESCRIPTION:${textValue(event.description)}`);
    if (event.categories.length > 0) lines.push(`CATEGORIES:${event.categories.map(textValue).join(',')}`);
    lines.push('END:VEVENT');
  }
  return `${[...lines, 'END:VCALENDAR'].map(folded).join('\r\n')}\r\n`;
}
