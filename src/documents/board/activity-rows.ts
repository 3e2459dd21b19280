import type { Day } from '../../domain/day';
import type { BoardSnapshot, OverdueUnit, PublicActivity, StaffActivity } from '../../domain/schedule/board';
import { texts } from '../../text';
import { formatDay } from '../../text/format';
import { paragraphs } from '../clean-text';
import { computed } from '../figures/sources';
import { clockTime, shortDay } from './board-days';
import type { BoardWriter } from './board-writer';
import type { BoardRow, Tone } from './deck';

type Language = BoardSnapshot['language'];
type State = StaffActivity['state'];

/** How a state looks; what goes as planned needs no badge. */
const tones: Record<Exclude<State, 'planned'>, Tone> = {
  running: 'good',
  done: 'good',
  overdueStart: 'bad',
  overdueFinish: 'bad',
  postponed: 'warning',
  rescheduled: 'warning',
  cancelled: 'warning',
  unclear: 'warning',
};

function badgeOf({ state, lateDays, name }: StaffActivity, { language, count }: BoardWriter): BoardRow['badge'] {
  if (state === 'planned') return null;
  const word = texts(language).board.states[state];
  const text = typeof word === 'string' ? word : word(count(lateDays, computed('difference', name)));
  return { text, tone: tones[state] };
}

function hours({ time, timeEnd }: PublicActivity, language: Language): string {
  const parts = [time, timeEnd].filter((part) => part !== '');
  return parts.map((part) => clockTime(part, language)).join('–');
}

/** When an activity takes place: the hours on a day of its own, the days (and the hours) seen from any other. */
function leadOf(activity: PublicActivity, today: Day, language: Language): string {
  const words = texts(language);
  const time = hours(activity, language);
  const { start, end } = activity;
  if (start <= today && today <= end) {
    if (time !== '') return time;
    return end === today ? words.board.allDay : words.board.lastsUntil(shortDay(end, words));
  }
  const days = start === end ? shortDay(start, words) : `${shortDay(start, words)} – ${shortDay(end, words)}`;
  return time === '' ? days : `${days}, ${time}`;
}

const spanOf = ({ start, end, time }: PublicActivity): BoardRow['span'] => ({ from: start, until: end, time });

/** The row of an activity for everybody: what, when, where and which unit, nobody's name. */
export function publicRow(activity: PublicActivity, today: Day, language: Language): BoardRow {
  return {
    lead: leadOf(activity, today, language),
    title: activity.name,
    details: paragraphs([activity.place, activity.unit].filter((part) => part !== '').join(' · ')),
    badge: null,
    span: spanOf(activity),
  };
}

/** The row of an activity for the staff: also its owner, stage and state. */
export function staffRow(activity: StaffActivity, today: Day, writer: BoardWriter): BoardRow {
  const { language } = writer;
  const { board } = texts(language);
  const { unit, place, owner, stage } = activity;
  const where = [unit, place, stage === null || stage === 'execution' ? '' : board.stages[stage]]
    .filter((part) => part !== '')
    .join(' · ');
  return {
    ...publicRow(activity, today, language),
    details: paragraphs(where, owner === '' ? '' : board.owner(owner)),
    badge: badgeOf(activity, writer),
  };
}

/** More lines of one unit nobody reads; the rest is counted. */
const MOST_LINES = 10;

/** The row of a unit with overdue activities: each of them on a line of its own. */
export function overdueRow({ unit, count: overdue, activities }: OverdueUnit, writer: BoardWriter): BoardRow {
  const { language, count } = writer;
  const { board, terms } = texts(language);
  return {
    lead: board.overdueCount(count(overdue, computed('activities', unit))),
    title: unit,
    details: [
      ...activities
        .slice(0, MOST_LINES)
        .map(({ name, due, lateDays, kind }) =>
          board.overdueActivity[kind](
            name,
            formatDay(due, terms.period.months),
            count(lateDays, computed('difference', name)),
          ),
        ),
      ...(activities.length > MOST_LINES
        ? [board.more(count(activities.length - MOST_LINES, computed('rows', unit)))]
        : []),
    ],
    badge: null,
    span: null,
  };
}
