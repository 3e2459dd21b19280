import type { Day } from '../../domain/day';
import type { FollowUpReminder } from '../../domain/people/follow-up-letters';
import type { ControlledFollowUp } from '../../domain/people/follow-up-control';
import { texts } from '../../text';
import { formatDay } from '../../text/format';
import type { Language } from '../../text/language';
import { oneLine } from '../clean-text';
import { namedCount } from '../fit-lines';

/** What letters about follow-ups are written with. */
export interface FollowUpLetterFrame {
  language: Language;
  /** Name of the workbook, for the footer. */
  book: string;
  today: Day;
  unitName: (code: string) => string;
}

/** How many follow-ups a letter lists: letters are read on phones. */
const MOST_LISTED = 25;

/** Writes the letter to one address: subject and plain text. */
export function followUpLetter(
  { items }: FollowUpReminder,
  { language, book, today, unitName }: FollowUpLetterFrame,
): { subject: string; body: string } {
  const { people, terms } = texts(language);
  const words = people.letter;
  const day = (text: Day): string => formatDay(text, terms.period.months);
  const stateOf = ({ state, delay }: ControlledFollowUp): string => {
    const days = String(Math.abs(delay ?? 0));
    return state === 'overdue' ? people.state.overdue(days) : people.state.dueSoon(days);
  };
  const lineOf = (item: ControlledFollowUp): string => {
    const { number, action, problem, unit, due } = item.followUp;
    const what = oneLine(action || problem);
    return words.item(oneLine(number), what, unitName(unit), due === null ? '' : day(due), stateOf(item).toLowerCase());
  };
  const addressees = new Set(items.map(({ owner }) => owner?.employee.fullName ?? ''));
  const [only = ''] = addressees.size === 1 ? [...addressees] : [];
  const shown = namedCount(items.length, MOST_LISTED);
  const more = shown < items.length ? [words.more(String(items.length - shown))] : [];
  const list = [...items.slice(0, shown).map(lineOf), ...more].join('\n');
  const greeting = only === '' ? words.greetingAll : words.greeting(oneLine(only));
  const body = [greeting, words.opening, list, words.footer(book)].join('\n\n');
  return { subject: words.subject(String(items.length), day(today)), body: `${body}\n` };
}
