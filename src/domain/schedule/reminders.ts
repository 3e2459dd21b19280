import { finding, type Finding } from '../finding';
import { addDays, dayNumber, dayOfNumber, type Day } from '../day';
import { addWorkingDays, isWorkingDay, workingDaysBetween, type Holidays } from '../working-days';
import type { Activity, ReminderDay } from './activity';
import { isOverdueState, openDelay, type ControlledActivity } from './control';
import { mondayOf } from './gantt';

/** Addresses by role; empty where none is known. */
export interface Contacts {
  /** Of the head of a unit, by its code. */
  unitHead: (unit: string) => string;
  agencyHead: string;
}

/** A message that is due today; `key` stands for it in `Surat`, so that it is sent once. */
export type Reminder = {
  key: string;
  to: string[];
  /** The day of the next message about the same thing; null when none is planned. */
  next: Day | null;
} & (
  | { kind: 'before'; item: ControlledActivity; start: Day; daysLeft: number }
  | { kind: 'overdue'; items: ControlledActivity[] }
  | {
      kind: 'weekly';
      monday: Day;
      ended: ControlledActivity[];
      overdue: ControlledActivity[];
      coming: ControlledActivity[];
    }
);

/** Whether a text is a bare e-mail address; `Budi <a@b.id>` is not. */
export function isAddress(text: string): boolean {
  return /^[^@\s<>"',;]+@[^@\s<>"',;]+\.[^@\s<>"',;.]+$/.test(text);
}

const unique = (addresses: readonly string[]): string[] => {
  const seen = new Map(addresses.map((address) => [address.toLowerCase(), address]));
  return [...seen.values()];
};

/** The addresses of a cell, each once; what is no address would be refused by the mail service and is left out. */
export const addressesOf = (text: string): string[] => unique(text.split(/[,;\s]/).filter(isAddress));

/** Owner first, then the head of the unit; without an address of the owner the unit's stands for both. */
function recipientsOf({ email, unit }: Activity, contacts: Contacts): string[] {
  return unique([...addressesOf(email), ...addressesOf(contacts.unitHead(unit))]);
}

/** What identifies an activity over its life: its number, with the name where numbers are missing or repeat. */
function identities(activities: readonly Activity[]): Map<Activity, string> {
  const counts = new Map<string, number>();
  for (const { number } of activities) counts.set(number, (counts.get(number) ?? 0) + 1);
  return new Map(
    activities.map((activity) => {
      const isOwn = activity.number !== '' && counts.get(activity.number) === 1;
      return [activity, isOwn ? activity.number : `${activity.number} ${activity.name}`.trim()];
    }),
  );
}

const awaitsStart = ({ state }: ControlledActivity): boolean => state === 'planned' || state === 'rescheduled';

/**
 * Working days before a start, of which today is one: 1 on a Friday for a Saturday as for a Monday. The counterpart of
 * `addWorkingDays` backward.
 */
const daysBefore = (start: Day, today: Day, holidays: Holidays): number =>
  workingDaysBetween(addDays(today, -1), addDays(start, -1), holidays);

/**
 * The wanted reminder that covers this many working days before the start: `H-7` from the seventh to the second day (a run
 * may have been missed), `H-1` and `H` on their own days. Of a start on a day that is not worked, on which nothing is sent, `H`
 * goes out on the last day before.
 */
function reminderFor(wanted: readonly ReminderDay[], daysLeft: number, isWorked: boolean): ReminderDay | null {
  if (daysLeft > 7) return null;
  const day: ReminderDay = daysLeft > 1 ? 7 : daysLeft === 1 ? 1 : 0;
  if (wanted.includes(day)) return day;
  return day === 1 && !isWorked && wanted.includes(0) ? 0 : null;
}

function beforeStart(
  controlled: readonly ControlledActivity[],
  contacts: Contacts,
  today: Day,
  holidays: Holidays,
): Reminder[] {
  const ids = identities(controlled.map(({ activity }) => activity));
  return controlled.flatMap((item): Reminder[] => {
    const { activity, plan } = item;
    if (!plan || !awaitsStart(item) || plan.start < today) return [];
    const daysLeft = daysBefore(plan.start, today, holidays);
    const isWorked = isWorkingDay(plan.start, holidays);
    const day = reminderFor(activity.reminders, daysLeft, isWorked);
    const to = recipientsOf(activity, contacts);
    if (day === null || to.length === 0) return [];
    const later = activity.reminders.filter((other) => other < day && (other > 0 || isWorked));
    const next = later.length > 0 ? addWorkingDays(plan.start, -Math.max(...later), holidays) : null;
    // A new plan is a new promise: it is reminded of afresh.
    const key = `H-${day}:${ids.get(activity) ?? ''}:${plan.start}`;
    return [{ kind: 'before', key, to, next, item, start: plan.start, daysLeft }];
  });
}

/**
 * A finding for every activity still to come that wants reminders and has nobody to write to. Where no address stands at all,
 * reminders are not used and nothing is missing.
 */
export function missingAddresses(controlled: readonly ControlledActivity[], contacts: Contacts): Finding[] {
  const reach = controlled.map((item) => ({ item, to: recipientsOf(item.activity, contacts) }));
  if (reach.every(({ to }) => to.length === 0)) return [];
  return reach
    .filter(({ item, to }) => to.length === 0 && awaitsStart(item) && item.activity.reminders.length > 0)
    .map(({ item: { activity } }) => {
      const place = { sheet: activity.sheet, cell: activity.cells.email || `A${activity.row}` };
      return finding('reminder-without-address', place, { activity: activity.name });
    });
}

/** One message a day and address about everything overdue, until somebody fills in what happened. */
function overdueReminders(
  controlled: readonly ControlledActivity[],
  contacts: Contacts,
  today: Day,
  holidays: Holidays,
): Reminder[] {
  const byAddress = new Map<string, { address: string; items: ControlledActivity[] }>();
  for (const item of controlled.filter(({ state }) => isOverdueState(state))) {
    for (const address of recipientsOf(item.activity, contacts)) {
      const key = address.toLowerCase();
      const group = byAddress.get(key) ?? { address, items: [] };
      byAddress.set(key, group);
      group.items.push(item);
    }
  }
  const next = addWorkingDays(today, 1, holidays);
  return [...byAddress.entries()].map(([key, { address, items }]) => ({
    kind: 'overdue',
    key: `lewat:${today}:${key}`,
    to: [address],
    next,
    items: [...items].sort((a, b) => openDelay(b) - openDelay(a)),
  }));
}

/** Whether a day is the first one worked in its week. */
function isFirstWorkingDay(day: Day, holidays: Holidays): boolean {
  const monday = dayNumber(mondayOf(day));
  const earlier = Array.from({ length: dayNumber(day) - monday }, (_, index) => dayOfNumber(monday + index));
  return isWorkingDay(day, holidays) && !earlier.some((other) => isWorkingDay(other, holidays));
}

function weeklyLetter(
  controlled: readonly ControlledActivity[],
  { agencyHead }: Contacts,
  today: Day,
  holidays: Holidays,
): Reminder[] {
  const to = addressesOf(agencyHead);
  if (to.length === 0 || !isFirstWorkingDay(today, holidays)) return [];
  const monday = mondayOf(today);
  const before = dayOfNumber(dayNumber(monday) - 7);
  const sunday = dayOfNumber(dayNumber(monday) + 6);
  const inWeek = (day: Day, from: Day, to: Day): boolean => day >= from && day <= to;
  const startOf = ({ plan }: ControlledActivity): Day => plan?.start ?? '';
  const nextMonday = dayOfNumber(dayNumber(monday) + 7);
  return [
    {
      kind: 'weekly',
      key: `mingguan:${monday}`,
      to,
      next: isWorkingDay(nextMonday, holidays) ? nextMonday : addWorkingDays(nextMonday, 1, holidays),
      monday,
      ended: controlled.filter(({ activity }) =>
        inWeek(activity.actualEnd ?? '', before, dayOfNumber(dayNumber(monday) - 1)),
      ),
      overdue: controlled.filter(({ state }) => isOverdueState(state)).sort((a, b) => openDelay(b) - openDelay(a)),
      coming: controlled
        .filter((item) => awaitsStart(item) && inWeek(startOf(item), today, sunday))
        .sort((a, b) => startOf(a).localeCompare(startOf(b))),
    },
  ];
}

/**
 * The messages due on a day: H-7, H-1 and H before the planned start (in working days) to owner and head of the unit, one a
 * day about what is overdue, and on the first working day of a week a letter to the head of the agency. None on days that
 * are not worked. Which of them were sent already, `Surat` knows.
 */
export function dueReminders(
  controlled: readonly ControlledActivity[],
  contacts: Contacts,
  today: Day,
  holidays: Holidays,
): Reminder[] {
  if (!isWorkingDay(today, holidays)) return [];
  return [
    ...weeklyLetter(controlled, contacts, today, holidays),
    ...beforeStart(controlled, contacts, today, holidays),
    ...overdueReminders(controlled, contacts, today, holidays),
  ];
}
