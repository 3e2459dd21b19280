import type { Day } from './follow-up';

/** Days that are not worked beside weekends: national holidays and joint leave (sheet `Hari Libur`). */
export type Holidays = ReadonlySet<Day>;

const MILLISECONDS = 86_400_000;

/** Days since 1 January 1970; NaN for text that is no `YYYY-MM-DD`. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / MILLISECONDS;
}

/** The day of a number of `dayNumber`. */
export function dayOfNumber(number: number): Day {
  return new Date(number * MILLISECONDS).toISOString().slice(0, 10);
}

/** The day a number of calendar days later (earlier, when negative). */
export const addDays = (day: Day, count: number): Day => dayOfNumber(dayNumber(day) + count);

/** Monday is 0; 1 January 1970 was a Thursday. */
const weekday = (number: number): number => (((number + 3) % 7) + 7) % 7;

/** Mondays to Fridays from the Monday of week 0 up to and including the day. */
function weekdaysUpTo(number: number): number {
  const fromMonday = number + 4;
  return Math.floor(fromMonday / 7) * 5 + Math.min(((fromMonday % 7) + 7) % 7, 5);
}

/** Whether a day is worked: Monday to Friday and no holiday. */
export function isWorkingDay(day: Day, holidays: Holidays): boolean {
  return weekday(dayNumber(day)) < 5 && !holidays.has(day);
}

/**
 * The day that lies `count` working days after (before, when negative) a day, which itself does not count: a term of 14
 * working days ends with the fourteenth working day after the one on which it was announced. With 0, the day itself.
 */
export function addWorkingDays(day: Day, count: number, holidays: Holidays): Day {
  const step = count < 0 ? -1 : 1;
  let number = dayNumber(day);
  for (let left = Math.abs(Math.trunc(count)); left > 0;) {
    number += step;
    if (isWorkingDay(dayOfNumber(number), holidays)) left--;
  }
  return dayOfNumber(number);
}

/**
 * Working days after `from` up to and including `to`; negative when `to` lies earlier. The counterpart of
 * `addWorkingDays`: `workingDaysBetween(d, addWorkingDays(d, n, h), h)` is `n`.
 */
export function workingDaysBetween(from: Day, to: Day, holidays: Holidays): number {
  if (to < from) return -countForward(to, from, holidays, 'start');
  return countForward(from, to, holidays, 'end');
}

/** Counting backwards includes the other end: from Monday back to the Friday before is one working day. */
function countForward(first: Day, last: Day, holidays: Holidays, included: 'start' | 'end'): number {
  const shift = included === 'start' ? 1 : 0;
  const weekdays = weekdaysUpTo(dayNumber(last) - shift) - weekdaysUpTo(dayNumber(first) - shift);
  let free = 0;
  for (const holiday of holidays) {
    const inside = included === 'end' ? holiday > first && holiday <= last : holiday >= first && holiday < last;
    if (inside && weekday(dayNumber(holiday)) < 5) free++;
  }
  return weekdays - free;
}
