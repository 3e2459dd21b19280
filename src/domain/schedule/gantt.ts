import { addDays, dayNumber, dayOfNumber, weekdayOf, type Day } from '../day';
import type { ControlledActivity } from './control';

/** What a week of the Gantt view shows for an activity. */
export type GanttMark = 'planned' | 'running' | 'done' | 'late' | 'postponed' | 'cancelled' | null;

interface Span {
  start: Day;
  end: Day;
}

/** The Mondays of the weeks of a year, from the week of 1 January to that of 31 December. */
export function weeksOf(year: number): Day[] {
  const first = dayNumber(mondayOf(`${year}-01-01`));
  const last = dayNumber(`${year}-12-31`);
  return Array.from({ length: Math.floor((last - first) / 7) + 1 }, (_, index) => dayOfNumber(first + index * 7));
}

/** The Monday of the week of a day. */
export const mondayOf = (day: Day): Day => addDays(day, -weekdayOf(day));

const touches = (span: Span | null, monday: Day, sunday: Day): boolean =>
  span !== null && span.start <= sunday && span.end >= monday;

/** The days really worked: until today while the work is open, and never from a day that has not come. */
function actualSpan({ activity, plan, state }: ControlledActivity, today: Day): Span | null {
  const start = activity.actualStart ?? (activity.actualEnd === null ? null : (plan?.start ?? activity.actualEnd));
  if (start === null) return null;
  const end = activity.actualEnd ?? (state === 'done' ? (plan?.end ?? start) : today);
  return end < start ? { start: end, end: start } : { start, end };
}

/** The days behind the plan: after the planned end to the actual one, or to today; before the start, from the planned one. */
function lateSpan({ activity, plan, state }: ControlledActivity, today: Day): Span | null {
  if (!plan) return null;
  if (state === 'overdueStart') return { start: addDays(plan.start, 1), end: today };
  const until = state === 'overdueFinish' ? today : activity.actualEnd;
  return until !== null && until > plan.end ? { start: dayOfNumber(dayNumber(plan.end) + 1), end: until } : null;
}

/** The marks of an activity by week (Mondays as from `weeksOf`); what is late hides what was planned. */
export function ganttMarks(item: ControlledActivity, weeks: readonly Day[], today: Day): GanttMark[] {
  const { plan, state } = item;
  const late = lateSpan(item, today);
  const actual = actualSpan(item, today);
  const aside = state === 'postponed' || state === 'cancelled' ? state : null;
  return weeks.map((monday) => {
    const sunday = dayOfNumber(dayNumber(monday) + 6);
    // A delay that touches the weekend alone begins with the next week.
    if (touches(late, monday, dayOfNumber(dayNumber(monday) + 4))) return 'late';
    if (touches(actual, monday, sunday)) return state === 'done' ? 'done' : 'running';
    return touches(plan, monday, sunday) ? (aside ?? 'planned') : null;
  });
}
