import type { CategoryResult } from '../awards/result';
import type { Evaluation } from '../main-job/evaluation';
import { dayNumber, dayOfNumber, type Day } from '../day';
import { judgedUnits } from '../main-job/unit/judged-units';
import { roundOrNull } from '../number';
import type { Announcement } from './activity';
import type {
  BoardAnnouncement,
  BoardAttainment,
  BoardAward,
  BoardSnapshot,
  BoardUnit,
  OverdueUnit,
  PublicActivity,
  StaffActivity,
} from './board';
import { isOverdueState, openDelay, type ControlledActivity, type Plan } from './control';
import { mondayOf } from './gantt';
import type { Schedule } from './schedule';

/** How far the public view looks ahead, in days. */
const publicHorizon = 30;

/** What a snapshot is made of. */
export interface BoardInput {
  evaluation: Evaluation;
  schedule: Schedule;
  announcements: readonly Announcement[];
  awards: readonly CategoryResult[];
  today: Day;
  /** Facts that the caller words: agency, label of the period, moment, language. */
  frame: Pick<BoardSnapshot, 'agency' | 'period' | 'stamp' | 'language'>;
}

/** An activity with a usable plan. */
type Planned = ControlledActivity & { plan: Plan };

const isPlanned = (item: ControlledActivity): item is Planned => item.plan !== null;

/** What still concerns people: neither over nor set aside. */
const isAhead = ({ state }: ControlledActivity): boolean =>
  state !== 'done' && state !== 'cancelled' && state !== 'postponed' && state !== 'unclear';

const byTime = (a: PublicActivity, b: PublicActivity): number => {
  const key = ({ start, time }: PublicActivity): string => `${time === '' ? '1' : '0'}${start} ${time}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
};

const byStart = (a: PublicActivity, b: PublicActivity): number => {
  const key = ({ start, time }: PublicActivity): string => `${start} ${time || '99'}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
};

/** The parts of an activity that anyone may see. */
function publicPart({ activity, plan }: Planned, unitNames: ReadonlyMap<string, string>): PublicActivity {
  const { number, name, unit, time, timeEnd, place, soundFile } = activity;
  const base = { number, name, unit: unitNames.get(unit) ?? '', start: plan.start, end: plan.end };
  return { ...base, time, timeEnd, place, soundFile };
}

function staffPart(item: Planned, unitNames: ReadonlyMap<string, string>): StaffActivity {
  const { owner, stage } = item.activity;
  return { ...publicPart(item, unitNames), owner, stage, state: item.state, lateDays: openDelay(item) };
}

/** The plan covers the day, or the work has begun and is not over. */
const concernsDay = ({ plan, state }: Planned, day: Day): boolean =>
  plan.start <= day && (plan.end >= day || state === 'running');

function overdueByUnit(items: readonly Planned[], unitNames: ReadonlyMap<string, string>): OverdueUnit[] {
  const groups = new Map<string, OverdueUnit>();
  for (const item of items.filter(({ state }) => isOverdueState(state))) {
    const unit = unitNames.get(item.activity.unit) ?? '';
    const group = groups.get(unit) ?? { unit, count: 0, longest: 0, activities: [] };
    groups.set(unit, group);
    const lateDays = openDelay(item);
    const isFinish = item.state === 'overdueFinish';
    group.count++;
    group.longest = Math.max(group.longest, lateDays);
    const due = isFinish ? item.plan.end : item.plan.start;
    group.activities.push({ name: item.activity.name, due, lateDays, kind: isFinish ? 'finish' : 'start' });
  }
  for (const group of groups.values()) group.activities.sort((a, b) => b.lateDays - a.lateDays);
  return [...groups.values()].sort((a, b) => b.longest - a.longest || b.count - a.count);
}

/** Agency and the units under a limit, figures rounded as printed; null when nothing was assessed. */
function attainmentOf({ agency, units, input }: Evaluation): BoardAttainment | null {
  const figures = (
    report: Pick<Evaluation['agency'], 'judgement' | 'absorption'> & { value: { flagValue: number | null } },
  ) => ({
    attainment: roundOrNull(report.value.flagValue),
    attainmentLimit: roundOrNull(report.judgement.attainment.limit),
    absorption: roundOrNull(report.absorption?.absorption ?? null),
    absorptionLimit: roundOrNull(report.judgement.absorption.limit),
  });
  const { assessed, flagged, unassessed } = judgedUnits(units, input.rules);
  const head = figures(agency);
  if (assessed.length === 0 && head.attainment === null) return null;
  const underLimit = flagged
    .map((report): BoardUnit => ({
      code: report.value.unit.code,
      name: report.value.unit.name,
      ...figures(report),
      flag: { ...report.judgement.flag },
    }))
    .sort((a, b) => (a.attainment ?? 101) - (b.attainment ?? 101));
  return {
    agency: {
      value: head.attainment,
      limit: head.attainmentLimit,
      below: agency.judgement.attainment.status === 'below',
      absorption: head.absorption,
    },
    units: { total: assessed.length, met: assessed.length - flagged.length, notAssessed: unassessed.length },
    underLimit,
  };
}

/** The winners that have been decided, of the newest month of each category. */
function awardsOf(results: readonly CategoryResult[]): BoardAward[] {
  const decided = results.filter((result) => result.decided !== null);
  const newest = new Map<string, string>();
  for (const { category, month } of decided) {
    if (month > (newest.get(category) ?? '')) newest.set(category, month);
  }
  return decided
    .filter(({ category, month }) => newest.get(category) === month)
    .flatMap(({ category, month, recipient, participants }) =>
      participants
        .filter(({ outcome }) => outcome === 'winner')
        .map(({ name, unitName, recipientName }): BoardAward => ({
          month,
          category,
          winner: name,
          unit: unitName,
          recipientName,
          recipient,
        })),
    );
}

function newsFor(announcements: readonly Announcement[], view: 'staff' | 'public', today: Day): BoardAnnouncement[] {
  return announcements
    .filter(({ audience }) => audience === 'all' || audience === view)
    .filter(({ from, until }) => (from === null || from <= today) && (until === null || until >= today))
    .map(({ title, text, until }) => ({ title, text, until }));
}

/**
 * What the board shows on a day: the staff view, and a public view that holds nothing but activities open to the public,
 * announcements for them, and winners. Pure and JSON-safe.
 */
export function boardSnapshot({
  evaluation,
  schedule,
  announcements,
  awards,
  today,
  frame,
}: BoardInput): BoardSnapshot {
  const unitNames = new Map(evaluation.tree.order.map(({ code, name }) => [code, name]));
  const planned = schedule.controlled.filter(isPlanned);
  const shown = planned.filter((item) => isAhead(item) && item.activity.audience !== 'none');
  const sunday = dayOfNumber(dayNumber(mondayOf(today)) + 6);
  const horizon = dayOfNumber(dayNumber(today) + publicHorizon);
  const isToday = (item: Planned): boolean => concernsDay(item, today);
  const open = shown.filter(({ activity, plan }) => activity.audience === 'public' && plan.end >= today);
  const winners = awardsOf(awards);
  return {
    ...frame,
    today,
    staff: {
      today: shown
        .filter(isToday)
        .map((item) => staffPart(item, unitNames))
        .sort(byTime),
      thisWeek: shown
        .filter((item) => !isToday(item) && item.plan.start > today && item.plan.start <= sunday)
        .map((item) => staffPart(item, unitNames))
        .sort(byStart),
      overdueByUnit: overdueByUnit(planned, unitNames),
      attainment: attainmentOf(evaluation),
      awards: winners,
      announcements: newsFor(announcements, 'staff', today),
    },
    public: {
      today: open
        .filter(({ plan }) => plan.start <= today)
        .map((item) => publicPart(item, unitNames))
        .sort(byTime),
      coming: open
        .filter(({ plan }) => plan.start > today && plan.start <= horizon)
        .map((item) => publicPart(item, unitNames))
        .sort(byStart),
      awards: winners.map((award) => ({ ...award })),
      announcements: newsFor(announcements, 'public', today),
    },
  };
}
