import { finding, type Finding, type Place } from '../finding';
import type { Day } from '../day';
import { workingDaysBetween, type Holidays } from '../working-days';
import type { Activity } from './activity';
import type { ActivityState } from './state';

/** The planned span that counts: an empty end is the start and the reverse. */
export interface Plan {
  start: Day;
  end: Day;
}

/** How one activity stands against its plan on a day. Delays in working days: positive late, negative early. */
export interface ControlledActivity {
  activity: Activity;
  /** Null when the plan cannot be used: no date at all, or the end before the start. */
  plan: Plan | null;
  state: ActivityState;
  /** Of the actual start, or up to today while a planned start has passed; null when there is nothing to compare. */
  startDelay: number | null;
  /** Of the actual end, or up to today while the planned end has passed. */
  finishDelay: number | null;
}

/** What the control of a schedule needs beside its rows. */
export interface ScheduleFrame {
  today: Day;
  /** `Tahun`: the year of the workbook. */
  year: number;
  holidays: Holidays;
}

type CellKey = keyof Activity['cells'];

function planOf({ plannedStart, plannedEnd }: Activity): Plan | null {
  const start = plannedStart ?? plannedEnd;
  const end = plannedEnd ?? plannedStart;
  return start === null || end === null || end < start ? null : { start, end };
}

/** Whether the work has begun, ended, or neither: dates count for more than the stated status. */
function progressOf({ actualStart, actualEnd, status }: Activity): 'none' | 'begun' | 'ended' {
  if (actualEnd !== null || status === 'done') return 'ended';
  return actualStart !== null || status === 'running' ? 'begun' : 'none';
}

function stateOf(activity: Activity, startDelay: number | null, finishDelay: number | null): ActivityState {
  const progress = progressOf(activity);
  if (progress === 'ended') return 'done';
  const { status } = activity;
  if (status === 'cancelled' || status === 'postponed') return status;
  if (finishDelay !== null && finishDelay > 0) return 'overdueFinish';
  if (progress === 'begun') return 'running';
  if (startDelay !== null && startDelay > 0) return 'overdueStart';
  return status === 'rescheduled' ? 'rescheduled' : 'planned';
}

/**
 * Compares plan and actual of one activity in working days. What has not happened is late by the working days since the
 * planned day; cancelled and postponed activities are late in nothing.
 */
export function controlActivity(activity: Activity, { today, holidays }: ScheduleFrame): ControlledActivity {
  const plan = planOf(activity);
  const progress = progressOf(activity);
  const isSetAside = progress !== 'ended' && (activity.status === 'cancelled' || activity.status === 'postponed');
  if (!plan) {
    const isOver = progress === 'ended' || isSetAside;
    const state = isOver ? stateOf(activity, null, null) : 'unclear';
    return { activity, plan, state, startDelay: null, finishDelay: null };
  }
  const late = (planned: Day, actual: Day | null, isOpen: boolean): number | null => {
    if (actual !== null) return workingDaysBetween(planned, actual, holidays);
    return isOpen && !isSetAside && planned < today ? workingDaysBetween(planned, today, holidays) : null;
  };
  const startDelay = late(plan.start, activity.actualStart, progress === 'none');
  const finishDelay = late(plan.end, activity.actualEnd, progress !== 'ended');
  return { activity, plan, state: stateOf(activity, startDelay, finishDelay), startDelay, finishDelay };
}

/** Whether an activity is behind its plan and still open. */
export function isOverdueState(state: ActivityState): boolean {
  return state === 'overdueStart' || state === 'overdueFinish';
}

/** Working days by which an open activity is behind; 0 when it is not. */
export function openDelay({ state, startDelay, finishDelay }: ControlledActivity): number {
  if (!isOverdueState(state)) return 0;
  return Math.max(0, (state === 'overdueFinish' ? finishDelay : startDelay) ?? 0);
}

const moved: ReadonlySet<Activity['status']> = new Set(['postponed', 'rescheduled', 'cancelled']);

/** One rule about the dates and the status of a row: where it points to and what it says. */
interface RowRule {
  cell: CellKey;
  applies: (activity: Activity, frame: ScheduleFrame) => boolean;
  raise: (place: Place, activity: Activity, frame: ScheduleFrame) => Finding;
}

const yearOf = (day: Day): number => Number(day.slice(0, 4));
const after = (day: Day | null, other: Day | null): boolean => day !== null && other !== null && day > other;

const rowRules: readonly RowRule[] = [
  {
    cell: 'plannedEnd',
    applies: ({ plannedStart, plannedEnd }) => after(plannedStart, plannedEnd),
    raise: (place, { name, plannedStart, plannedEnd }) =>
      finding('plan-end-before-start', place, { activity: name, start: plannedStart ?? '', end: plannedEnd ?? '' }),
  },
  {
    cell: 'actualEnd',
    applies: ({ actualStart, actualEnd }) => after(actualStart, actualEnd),
    raise: (place, { name, actualStart, actualEnd }) =>
      finding('actual-end-before-start', place, { activity: name, start: actualStart ?? '', end: actualEnd ?? '' }),
  },
  {
    cell: 'plannedStart',
    applies: ({ plannedStart, plannedEnd, status }) =>
      plannedStart === null && plannedEnd === null && status !== 'cancelled',
    raise: (place, { name }) => finding('plan-missing', place, { activity: name }),
  },
  {
    cell: 'plannedStart',
    applies: ({ plannedStart, plannedEnd }) => (plannedStart === null) !== (plannedEnd === null),
    raise: (place, { name, plannedStart, plannedEnd }) =>
      finding('plan-half-missing', place, { activity: name, day: plannedStart ?? plannedEnd ?? '' }),
  },
  {
    cell: 'actualEnd',
    applies: ({ actualStart, actualEnd }, { today }) => after(actualStart, today) || after(actualEnd, today),
    raise: (place, { name, actualStart, actualEnd }) =>
      finding('actual-in-future', place, { activity: name, day: actualEnd ?? actualStart ?? '' }),
  },
  {
    cell: 'actualEnd',
    applies: ({ status, actualEnd }) => status === 'done' && actualEnd === null,
    raise: (place, { name }) => finding('done-without-date', place, { activity: name }),
  },
  {
    cell: 'status',
    applies: ({ status, actualStart, actualEnd }) =>
      (actualEnd !== null && status !== null && status !== 'done' && status !== 'rescheduled') ||
      (actualEnd === null && actualStart !== null && status === 'planned'),
    raise: (place, { name }) => finding('status-contradicts-dates', place, { activity: name }),
  },
  {
    cell: 'reason',
    applies: ({ status, reason }) => moved.has(status) && reason === '',
    raise: (place, { name }) => finding('moved-without-reason', place, { activity: name }),
  },
  {
    cell: 'plannedStart',
    applies: ({ plannedStart, plannedEnd }, { year }) =>
      plannedStart !== null && yearOf(plannedStart) !== year && (plannedEnd === null || yearOf(plannedEnd) !== year),
    raise: (place, { name, plannedStart }, { year }) =>
      finding('plan-of-another-year', place, { activity: name, day: plannedStart ?? '', year }),
  },
];

/** Everything wrong with the dates and the status of a row. */
function rowFindings(activity: Activity, frame: ScheduleFrame): Finding[] {
  return rowRules
    .filter(({ applies }) => applies(activity, frame))
    .map(({ cell, raise }) =>
      raise({ sheet: activity.sheet, cell: activity.cells[cell] || `A${activity.row}` }, activity, frame),
    );
}

/** The years of the plan that the list of holidays says nothing about, when there is such a list. */
function holidayFindings(activities: readonly Activity[], { year, holidays }: ScheduleFrame, sheet: string): Finding[] {
  const known = new Set([...holidays].map(yearOf));
  const planned = activities.flatMap(({ plannedStart, plannedEnd }) => [plannedStart, plannedEnd]);
  const years = new Set([year, ...planned.flatMap((day) => (day === null ? [] : [yearOf(day)]))]);
  // A plan of another year is noted with its row; only this year and the next are expected in a schedule.
  return [...years]
    .filter((wanted) => !known.has(wanted) && (wanted === year || wanted === year + 1))
    .sort((a, b) => a - b)
    .map((wanted) => finding('year-without-holidays', { sheet, cell: '' }, { year: wanted }));
}

/**
 * Controls a schedule: every activity against its plan, and what is wrong with its dates.
 *
 * @param holidaySheet name of the sheet of holidays, for findings about it
 */
export function controlSchedule(
  activities: readonly Activity[],
  frame: ScheduleFrame,
  holidaySheet: string,
): { controlled: ControlledActivity[]; findings: Finding[] } {
  const controlled = activities.map((activity) => controlActivity(activity, frame));
  const findings = activities.flatMap((activity) => rowFindings(activity, frame));
  return { controlled, findings: [...findings, ...holidayFindings(activities, frame, holidaySheet)] };
}
