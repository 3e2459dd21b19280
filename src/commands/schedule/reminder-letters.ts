import { reminderLetter } from '../../documents/main';
import type { LetterFrame } from '../../documents/letters/reminder-letter';
import type { Day } from '../../domain/day';
import { dueReminders, type Reminder } from '../../domain/schedule/reminders';
import type { Schedule } from '../../domain/schedule/schedule';
import { isWorkingDay } from '../../domain/working-days';
import type { SpreadsheetFacts } from '../../google/spreadsheet';
import { texts } from '../../text';
import type { WorkbookData } from '../../workbook/read/workbook';
import type { LetterJob } from './deliver-letters';
import { contactsOf } from './schedule-contacts';

/** The letters about the schedule that are due on a day. */
export interface ReminderLetters {
  jobs: LetterJob[];
  /** Name beside the sender's address. */
  senderName: string;
  /** The day is not worked: nothing is sent. */
  isRestDay: boolean;
}

/** `20261005T010000Z`. */
const calendarStamp = (moment: Date): string => moment.toISOString().replace(/[-:]|\.\d+/g, '');

function jobOf(reminder: Reminder, frame: LetterFrame): LetterJob {
  const { kinds } = texts(frame.language).reminders;
  const letter = reminderLetter(reminder, frame);
  const { calendar, subject, body } = letter;
  return {
    entry: { key: reminder.key, kind: kinds[reminder.kind], subject, document: '', next: reminder.next ?? '' },
    to: reminder.to,
    write: () => ({
      body,
      attachments: calendar
        ? [{ name: calendar.name, mimeType: 'text/calendar; charset=UTF-8', text: calendar.text }]
        : [],
    }),
  };
}

/** Writes the letters that are due today, whether they were sent already or not. */
export function reminderLetters(
  schedule: Schedule,
  data: WorkbookData,
  book: Pick<SpreadsheetFacts, 'id' | 'name'>,
  today: Day,
  moment: Date,
): ReminderLetters {
  const { language, profile } = data.settings;
  const { units } = data.input;
  const { holidays } = schedule.frame;
  const unitNames = new Map(units.map(({ code, name }) => [code, name]));
  const agency = profile.agency || texts(language).sheets.agencyFallback;
  const frame: LetterFrame = {
    language,
    agency,
    book: book.name,
    today,
    unitName: (code) => unitNames.get(code) ?? (code || agency),
    calendar: { bookId: book.id, stamp: calendarStamp(moment), offset: -moment.getTimezoneOffset() },
  };
  const reminders = dueReminders(schedule.controlled, contactsOf(units, data.settings), today, holidays);
  return {
    jobs: reminders.map((reminder) => jobOf(reminder, frame)),
    senderName: agency,
    isRestDay: !isWorkingDay(today, holidays),
  };
}
