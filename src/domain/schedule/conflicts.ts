import { finding, type Finding } from '../finding';
import { dayNumber, type Day } from '../day';
import type { Activity } from './activity';
import type { ControlledActivity, Plan } from './control';

type Resource = 'owner' | 'place';

/** A conflict: two activities that need the same person or place at the same time. */
export interface Conflict {
  resource: Resource;
  /** The later row of the two. */
  later: Activity;
  earlier: Activity;
  /** First day on which both need it. */
  day: Day;
}

interface Booking {
  activity: Activity;
  plan: Plan;
}

/** How many conflicts of one activity are listed; more do not help. */
const mostPerActivity = 5;

const lengthOf = ({ start, end }: Plan): number => dayNumber(end) - dayNumber(start) + 1;

/**
 * How many days an activity may last to take up its owner or place: a head of division who answers for months of field
 * work is not away, and neither is a hall. A stated time takes the place however long it lasts.
 */
const longest: Record<Resource, number> = { owner: 1, place: 5 };

const isBooked = (resource: Resource, { time }: Activity, plan: Plan): boolean =>
  lengthOf(plan) <= longest[resource] || (resource === 'place' && time !== '');

/** A name as it is compared: any letter case, single spaces. */
const comparable = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** Whether two activities on the same day overlap in time; an unknown end makes them meet at the start alone. */
function meetsInTime(a: Activity, b: Activity): boolean {
  if (a.time === '' || b.time === '') return true;
  const endOf = ({ time, timeEnd }: Activity): string => (timeEnd > time ? timeEnd : `${time}+`);
  return a.time < endOf(b) && b.time < endOf(a);
}

function bookingsOf(controlled: readonly ControlledActivity[], resource: Resource, today: Day): Map<string, Booking[]> {
  const groups = new Map<string, Booking[]>();
  for (const { activity, plan, state } of controlled) {
    const name = comparable(activity[resource]);
    const isOver = state === 'done' || state === 'cancelled' || state === 'postponed';
    if (!plan || name === '' || isOver || plan.end < today) continue;
    if (!isBooked(resource, activity, plan)) continue;
    groups.set(name, [...(groups.get(name) ?? []), { activity, plan }]);
  }
  return groups;
}

function conflictsOf(bookings: readonly Booking[], resource: Resource): Conflict[] {
  const sorted = [...bookings].sort((a, b) => (a.plan.start < b.plan.start ? -1 : 1));
  const counts = new Map<Activity, number>();
  const conflicts: Conflict[] = [];
  let open: Booking[] = [];
  for (const next of sorted) {
    open = open.filter(({ plan }) => plan.end >= next.plan.start);
    for (const other of open) {
      if (!meetsInTime(other.activity, next.activity)) continue;
      const [earlier, later] =
        other.activity.row < next.activity.row ? [other.activity, next.activity] : [next.activity, other.activity];
      const count = (counts.get(later) ?? 0) + 1;
      counts.set(later, count);
      if (count <= mostPerActivity) conflicts.push({ resource, later, earlier, day: next.plan.start });
    }
    open.push(next);
  }
  return conflicts;
}

/** The conflicts of owner and of place from today on, among activities that are still to happen. */
export function findConflicts(controlled: readonly ControlledActivity[], today: Day): Conflict[] {
  return (['place', 'owner'] as const)
    .flatMap((resource) =>
      [...bookingsOf(controlled, resource, today).values()].flatMap((bookings) => conflictsOf(bookings, resource)),
    )
    .sort((a, b) => a.later.row - b.later.row);
}

const codes = { owner: 'owner-conflict', place: 'place-conflict' } as const;

/** One finding per conflict, at the owner or place of the later row. */
export function conflictFindings(conflicts: readonly Conflict[]): Finding[] {
  return conflicts.map(({ resource, later, earlier, day }) =>
    finding(
      codes[resource],
      { sheet: later.sheet, cell: later.cells[resource] || `A${later.row}` },
      { activity: later.name, other: earlier.name, row: earlier.row, day, name: later[resource] },
    ),
  );
}
