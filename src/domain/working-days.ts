import { dayNumber, dayOfNumber, weekdayOf, type Day } from './day';

/** Days that are not worked beside weekends: national holidays and joint leave (sheet `Hari Libur`). */
export type Holidays = ReadonlySet<Day>;

/** Mondays to Fridays from the Monday of week 0 up to and including the day. */
function weekdaysUpTo(number: number): number {
  const fromMonday = number + 4;
  return Math.floor(fromMonday / 7) * 5 + Math.min(((fromMonday % 7) + 7) % 7, 5);
}

/** Whether a day is worked: Monday to Friday and no holiday. */
export function isWorkingDay(day: Day, holidays: Holidays): boolean {
  return weekdayOf(day) < 5 && !holidays.has(day);
}

/**
 * The day that lies `count` working days after (before, when negative) a day, which itself does not count: a term of 14
 * working days ends with the fourteenth working day after the one on which it was announced. With 0, the day itself.
 */
export function addWorkingDays(day: Day, count: number, holidays: Holidays): Day {
  const step = Math.sign(count);
  let number = dayNumber(day);
  for (let left = Math.abs(Math.trunc(count)); left > 0;) {
    number += step;
    if (isWorkingDay(dayOfNumber(number), holidays)) left--;
  }
  return dayOfNumber(number);
}

/**
 * Working days in (from, to]; where `to` lies earlier, minus those in (to, from] (data dictionary, Jadwal Kegiatan). The
 * counterpart of `addWorkingDays` forward: `workingDaysBetween(d, addWorkingDays(d, n, h), h)` is `n`.
 */
export function workingDaysBetween(from: Day, to: Day, holidays: Holidays): number {
  if (to < from) return 0 - workingDaysBetween(to, from, holidays);
  let free = 0;
  for (const holiday of holidays) if (holiday > from && holiday <= to && weekdayOf(holiday) < 5) free++;
  return weekdaysUpTo(dayNumber(to)) - weekdaysUpTo(dayNumber(from)) - free;
}
