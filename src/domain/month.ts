import { addDays, two, type Day } from './day';

/** A calendar month as `YYYY-MM`. */
export type Month = string;

/** The month a day or a longer text that begins with one falls into. */
export const monthOfDay = (day: Day): Month => day.slice(0, 7);

/** The year of a month. */
export const yearOfMonth = (month: Month): number => Number(month.slice(0, 4));

/** Number of the month, 1–12. */
export const numberOfMonth = (month: Month): number => Number(month.slice(5, 7));

/** The month a number of months later (earlier, when negative). */
export function addMonths(month: Month, count: number): Month {
  const index = yearOfMonth(month) * 12 + numberOfMonth(month) - 1 + count;
  return `${Math.floor(index / 12)}-${two((index % 12) + 1)}`;
}

/** The first day of a month. */
export const firstDayOf = (month: Month): Day => `${month}-01`;

/** The last day of a month. */
export const lastDayOfMonth = (month: Month): Day => addDays(firstDayOf(addMonths(month, 1)), -1);
