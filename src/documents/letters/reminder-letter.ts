import type { Day } from '../../domain/day';
import type { Activity } from '../../domain/schedule/activity';
import { openDelay, type ControlledActivity } from '../../domain/schedule/control';
import type { Reminder } from '../../domain/schedule/reminders';
import { texts, type Texts } from '../../text';
import { formatDay } from '../../text/format';
import type { Language } from '../../text/language';
import { namedCount } from '../fit-lines';
import { calendarFile, type CalendarEvent, type CalendarFrame } from '../ics';
import { oneLine } from '../clean-text';

/** What letters are written with. */
export interface LetterFrame {
  language: Language;
  agency: string;
  /** Name of the workbook, for the footer. */
  book: string;
  /** Name of a unit by its code. */
  unitName: (code: string) => string;
  today: Day;
  calendar: Omit<CalendarFrame, 'product' | 'name'> & { bookId: string };
}

/** A letter in plain text, with its calendar file; null when there is no event to enter. */
export interface Letter {
  subject: string;
  body: string;
  calendar: { name: string; text: string } | null;
}

/** How many activities a section lists: letters are read on phones. */
const mostListed = 25;

interface Writer {
  frame: LetterFrame;
  words: Texts['reminders'];
  day: (day: Day) => string;
}

function when({ time, timeEnd }: Activity, start: Day, end: Day, { words, day }: Writer): string {
  const days = start === end ? day(start) : words.body.days(day(start), day(end));
  const { clock, between } = words.body;
  return words.body.time(days, timeEnd > time ? between(clock(time), clock(timeEnd)) : clock(time));
}

function eventOf({ activity, plan }: ControlledActivity, { frame, words }: Writer): CalendarEvent[] {
  if (!plan) return [];
  const { number, name, time, timeEnd, place, owner, unit } = activity;
  const own = (number || name).replace(/[^\p{L}\p{N}]+/gu, '-');
  return [
    {
      uid: `${own}-${frame.calendar.bookId}@rapor-kinerja`,
      title: name,
      start: plan.start,
      end: plan.end,
      time,
      timeEnd,
      place,
      description: owner === '' ? '' : words.calendar.description(owner),
      categories: unit === '' ? [] : [frame.unitName(unit)],
    },
  ];
}

function calendarOf(items: readonly ControlledActivity[], writer: Writer): Letter['calendar'] {
  const events = items.flatMap((item) => eventOf(item, writer));
  const { words, frame } = writer;
  const { stamp, offset } = frame.calendar;
  const product = `-//Rapor Kinerja//${words.calendar.name}//${frame.language.toUpperCase()}`;
  const text = calendarFile(events, { product, name: words.calendar.name, stamp, offset });
  return events.length > 0 ? { name: words.calendar.file, text } : null;
}

const paragraphs = (...parts: string[]): string => `${parts.filter((part) => part !== '').join('\n\n')}\n`;

function itemLine(item: ControlledActivity, detail: string, { words, frame }: Writer): string {
  return words.body.item(oneLine(item.activity.name), frame.unitName(item.activity.unit), detail);
}

function overdueLine(item: ControlledActivity, writer: Writer): string {
  const { body } = writer.words;
  const days = String(openDelay(item));
  const { start = '', end = '' } = item.plan ?? {};
  const isStart = item.state === 'overdueStart';
  const detail = isStart ? body.openStart(writer.day(start), days) : body.openFinish(writer.day(end), days);
  return itemLine(item, detail, writer);
}

function listed(
  items: readonly ControlledActivity[],
  line: (item: ControlledActivity) => string,
  writer: Writer,
): string {
  const { body } = writer.words;
  const shown = namedCount(items.length, mostListed);
  const more = shown < items.length ? [body.more(String(items.length - shown))] : [];
  return [...items.slice(0, shown).map(line), ...more].join('\n');
}

function beforeLetter(reminder: Extract<Reminder, { kind: 'before' }>, writer: Writer): Letter {
  const { words, frame } = writer;
  const { activity, plan } = reminder.item;
  const { fields, field } = words.body;
  const { stage } = texts(frame.language).schedule;
  const values: [string, string][] = [
    [fields.activity, activity.name],
    [fields.unit, frame.unitName(activity.unit)],
    [fields.when, plan ? when(activity, plan.start, plan.end, writer) : ''],
    [fields.place, activity.place],
    [fields.owner, activity.owner],
    [fields.stage, activity.stage ? stage[activity.stage] : ''],
    [fields.reason, activity.reason],
  ];
  const details = values.filter(([, value]) => value !== '').map(([label, value]) => field(label, oneLine(value)));
  return {
    subject: words.subject.before(words.left(reminder.daysLeft), oneLine(activity.name)),
    body: paragraphs(
      activity.owner === '' ? words.body.greetingAll : words.body.greeting(oneLine(activity.owner)),
      words.body.before(reminder.daysLeft),
      details.join('\n'),
      words.body.footer(frame.book),
    ),
    calendar: calendarOf([reminder.item], writer),
  };
}

function overdueLetter({ items }: Extract<Reminder, { kind: 'overdue' }>, writer: Writer): Letter {
  const { words, frame, day } = writer;
  return {
    subject: words.subject.overdue(String(items.length), day(frame.today)),
    body: paragraphs(
      words.body.greetingAll,
      words.body.overdue,
      listed(items, (item) => overdueLine(item, writer), writer),
      words.body.footer(frame.book),
    ),
    calendar: null,
  };
}

function weeklyLetter(reminder: Extract<Reminder, { kind: 'weekly' }>, writer: Writer): Letter {
  const { words, frame, day } = writer;
  const { body } = words;
  const section = (title: string, items: readonly ControlledActivity[], line: (item: ControlledActivity) => string) =>
    `${body.section(title, String(items.length))}\n${items.length > 0 ? listed(items, line, writer) : body.none}`;
  const coming = (item: ControlledActivity): string =>
    itemLine(item, item.plan ? when(item.activity, item.plan.start, item.plan.end, writer) : '', writer);
  const ended = (item: ControlledActivity): string =>
    itemLine(item, body.ended(day(item.activity.actualEnd ?? ''), Math.max(item.finishDelay ?? 0, 0)), writer);
  return {
    subject: words.subject.weekly(frame.agency, day(reminder.monday)),
    body: paragraphs(
      body.weekly(day(reminder.monday)),
      section(body.sections.overdue, reminder.overdue, (item) => overdueLine(item, writer)),
      section(body.sections.coming, reminder.coming, coming),
      section(body.sections.ended, reminder.ended, ended),
      body.footer(frame.book),
    ),
    calendar: calendarOf(reminder.coming, writer),
  };
}

/** Writes the letter of a reminder: subject, plain text, and a calendar file where there is something to enter. */
export function reminderLetter(reminder: Reminder, frame: LetterFrame): Letter {
  const { reminders: words, terms } = texts(frame.language);
  const writer: Writer = { frame, words, day: (day) => formatDay(day, terms.period.months) };
  if (reminder.kind === 'before') return beforeLetter(reminder, writer);
  return reminder.kind === 'overdue' ? overdueLetter(reminder, writer) : weeklyLetter(reminder, writer);
}
