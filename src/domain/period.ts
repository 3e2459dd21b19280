import { dayOf, inNextMonth, type Day } from './day';

/** A reporting period within the budget year: a month (1–12), a quarter (*triwulan*, 1–4) or the whole year (`Tahunan`). */
export type Period = { kind: 'month'; number: number } | { kind: 'quarter'; number: number } | { kind: 'year' };

/** A period as people write it, with the year beside it; null where none is. */
export interface WrittenPeriod {
  period: Period;
  year: number | null;
}

/** How the columns of `Realisasi` divide the year. */
export type Grid = 'month' | 'quarter';

/** The quarter (1–4) that the end of the period falls into. */
export function quarterOf(period: Period): number {
  if (period.kind === 'year') return 4;
  return period.kind === 'quarter' ? period.number : Math.ceil(period.number / 3);
}

/** The last month (1–12) that the period covers. */
export function lastMonthOf(period: Period): number {
  if (period.kind === 'year') return 12;
  return period.kind === 'quarter' ? period.number * 3 : period.number;
}

/** The longest period that ends with a month (1–12): the year, a quarter, or the month alone. */
export function periodTo(month: number): Period {
  if (month === 12) return { kind: 'year' };
  return month % 3 === 0 ? { kind: 'quarter', number: month / 3 } : { kind: 'month', number: month };
}

/** Whether the period ends with a quarter: every quarter, Maret, Juni, September, Desember and the year. */
export function endsQuarter(period: Period): boolean {
  return lastMonthOf(period) % 3 === 0;
}

type OfYear = { period: Period; year: number };

/** Months from the year 0 to the end of a written period, for putting periods in order; one without a year is of `year`. */
export const monthsTo = (written: WrittenPeriod, year: number): number =>
  (written.year ?? year) * 12 + lastMonthOf(written.period);

/** How a written period lies to another: it ends with it, before it, after it; null: none can be read. */
function against(written: WrittenPeriod | undefined, { period, year }: OfYear): number | null {
  return written ? monthsTo(written, year) - monthsTo({ period, year }, year) : null;
}

/** Whether a written period is the one meant: TW IV, Desember and Tahunan are; a month belongs to the quarter that it ends. */
export const isSamePeriod = (written: WrittenPeriod | undefined, of: OfYear): boolean => against(written, of) === 0;

/** Whether a written period ended before another one did; false where that cannot be told. */
export const isEarlierPeriod = (written: WrittenPeriod | undefined, of: OfYear): boolean =>
  (against(written, of) ?? 0) < 0;

/** Whether a written period ends after another one; false where that cannot be told. */
export const isLaterPeriod = (written: WrittenPeriod | undefined, of: OfYear): boolean =>
  (against(written, of) ?? 0) > 0;

/** TW IV, Desember and Tahunan are judged as the full year. */
export function isFullYear(period: Period): boolean {
  return lastMonthOf(period) === 12;
}

/** How many columns of the grid belong to the time up to the period; a month inside a quarter takes the finished quarters. */
export function cellsUpTo(period: Period, grid: Grid): number {
  const month = lastMonthOf(period);
  return grid === 'month' ? month : Math.floor(month / 3);
}

/**
 * The quarter whose absorption limit is in force: quarter ends count as their quarter, other months as the quarter
 * before; 0 in Januari and Februari, when there is no limit (data dictionary, rule 9).
 */
export function limitQuarterOf(period: Period): number {
  return Math.floor(lastMonthOf(period) / 3);
}

/** Whether the last day of the period has passed; until then it is *running* (data dictionary, "As of a day"). */
export const hasEnded = (period: Period, year: number, today: Day): boolean => endOf(period, year) < today;

/** The last day of the period. */
export function endOf(period: Period, inYear: number): Day {
  const { year, month, day } = lastDayOf(period, inYear);
  return dayOf(year, month, day);
}

/** Last day of the period as year, month (1–12) and day, for comparing due dates without a clock. */
export function lastDayOf(period: Period, year: number): { year: number; month: number; day: number } {
  const month = lastMonthOf(period);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return { year, month, day: days[month - 1] ?? 31 };
}

/** The due day of a period: day `dayOfMonth` of the month after its end, at most that month's last (Hari Batas Lapor). */
export function reportingDueDay(period: Period, year: number, dayOfMonth: number): Day {
  const end = lastDayOf(period, year);
  return inNextMonth(end.year, end.month, Math.max(Math.trunc(dayOfMonth), 1));
}
