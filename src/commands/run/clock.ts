import { dayOf as dayOfDate, two, type Day } from '../../domain/day';

/** A moment as the day it falls on, in the time zone of the script. */
export function dayOf(moment: Date): Day {
  return dayOfDate(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
}

/** A moment as sheets print it: `2026-10-05 08:00`. */
export function timeOf(moment: Date): string {
  return `${dayOf(moment)} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
