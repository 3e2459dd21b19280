/** A calendar day, `YYYY-MM-DD`: what is later is also the larger text. */
export type Day = string;

const shape = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is written as a day; that there is such a day is not asked. */
export const isDay = (text: string): boolean => shape.test(text);

const MILLISECONDS = 86_400_000;

/** A number of a date or a time with two digits. */
export const two = (value: number): string => String(value).padStart(2, '0');

/** The day of a year, a month (1–12) and a date; that there is such a day is the caller's to know. */
export const dayOf = (year: number, month: number, date: number): Day => `${year}-${two(month)}-${two(date)}`;

/** A date in the month after one (1–12); the end of a shorter month stands for the dates that it lacks. */
export function inNextMonth(year: number, month: number, date: number): Day {
  const [nextYear, next] = month === 12 ? [year + 1, 1] : [year, month + 1];
  const last = new Date(Date.UTC(nextYear, next, 0)).getUTCDate();
  return dayOf(nextYear, next, Math.min(date, last));
}

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

/** The earlier of two days; one that is not known does not count. */
export const earlierOf = (a: Day | null, b: Day | null): Day | null => (a === null ? b : b === null || a < b ? a : b);

/** Every day from one to another, both included. */
export const daysFrom = (first: Day, last: Day): Day[] =>
  Array.from({ length: Math.max(0, dayNumber(last) - dayNumber(first) + 1) }, (_, index) => addDays(first, index));

/** Monday is 0, Sunday 6; 1 January 1970 was a Thursday. */
export const weekdayOf = (day: Day): number => (((dayNumber(day) + 3) % 7) + 7) % 7;
