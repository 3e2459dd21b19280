import { followUpLetter } from '../../documents/main';
import type { Day } from '../../domain/day';
import { followUpReminders } from '../../domain/people/follow-up-letters';
import { addWorkingDays } from '../../domain/working-days';
import type { SpreadsheetFacts } from '../../google/spreadsheet';
import { texts } from '../../text';
import type { Grids, WorkbookData } from '../../workbook/read/workbook';
import type { LetterJob } from '../schedule/deliver-letters';
import { readFollowUpControl } from './people-inputs';
import { contactsOf } from '../schedule/schedule-contacts';

/** The letters about follow-ups that are due today, whether they were sent already or not; none without `Tindak Lanjut`. */
export function followUpLetters(
  grids: Grids,
  data: WorkbookData,
  book: Pick<SpreadsheetFacts, 'name'>,
  today: Day,
): LetterJob[] {
  if (!grids.followUps) return [];
  const { language } = data.settings;
  const { units } = data.input;
  const { controlled, holidays } = readFollowUpControl(grids, data.input);
  const { unitHead } = contactsOf(units, data.settings);
  const unitNames = new Map(units.map(({ code, name }) => [code, name]));
  const frame = { language, book: book.name, today, unitName: (code: string) => unitNames.get(code) ?? code };
  const next = addWorkingDays(today, 1, holidays);
  return followUpReminders(controlled, unitHead, today, holidays).map((reminder): LetterJob => {
    const { subject, body } = followUpLetter(reminder, frame);
    return {
      entry: { key: reminder.key, kind: texts(language).people.letter.kind, subject, document: '', next },
      to: [reminder.address],
      write: () => ({ body, attachments: [] }),
    };
  });
}
