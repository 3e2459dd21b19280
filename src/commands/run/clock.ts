import type { Day } from '../../domain/day';

const two = (value: number): string => String(value).padStart(2, '0');

/** A moment as the day it falls on, in the time zone of the script. */
export function dayOf(moment: Date): Day {
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** A moment as sheets print it: `2026-10-05 08:00`. */
export function timeOf(moment: Date): string {
  return `${dayOf(moment)} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
