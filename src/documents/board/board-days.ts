import type { Day } from '../../domain/follow-up';
import { formatDay } from '../../text/format';
import type { Texts } from '../../text';

/** The words that days need. */
export type DayWords = Pick<Texts, 'board' | 'terms'>;

const asDate = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/** 0 (Sunday) to 6. */
export function weekdayOf(day: Day): number {
  return asDate(day).getUTCDay();
}

/** The day that lies so many days later. */
export function daysLater(day: Day, days: number): Day {
  return new Date(asDate(day).getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

/** `Senin, 23 November 2026`. */
export function longDay(day: Day, { board, terms }: DayWords): string {
  return `${board.weekdays[weekdayOf(day)] ?? ''}, ${formatDay(day, terms.period.months)}`;
}

/** `Sen, 23 Nov`: as narrow as a column of days needs it. */
export function shortDay(day: Day, { board, terms }: DayWords): string {
  const month = terms.period.months[Number(day.slice(5, 7)) - 1] ?? '';
  return `${(board.weekdays[weekdayOf(day)] ?? '').slice(0, 3)}, ${Number(day.slice(8))} ${month.slice(0, 3)}`;
}

/** `08.30` as Indonesians write it, `08:30` in English. */
export function clockTime(time: string, language: 'id' | 'en'): string {
  return language === 'id' ? time.replace(':', '.') : time;
}

/** `2026-11-23 08:00` as `23 November 2026, 08.00`. */
export function moment(stamp: string, words: DayWords, language: 'id' | 'en'): string {
  return `${formatDay(stamp.slice(0, 10), words.terms.period.months)}, ${clockTime(stamp.slice(11, 16), language)}`;
}
