import { weekdayOf, type Day } from '../../domain/day';
import { formatDay, gluedDays } from '../../text/format';
import type { Texts } from '../../text';

/** The words that days need. */
export type DayWords = Pick<Texts, 'board' | 'terms'>;

/** The words begin with Sunday, as a browser counts. */
const weekdayWord = (day: Day, { board }: DayWords): string => board.weekdays[(weekdayOf(day) + 1) % 7] ?? '';

/** `Senin, 23 November 2026`. */
export function longDay(day: Day, words: DayWords): string {
  return `${weekdayWord(day, words)}, ${formatDay(day, words.terms.period.months)}`;
}

/** `Sen, 23 Nov`: as narrow as a column of days needs it; the day stays with its month. */
export function shortDay(day: Day, words: DayWords): string {
  const month = words.terms.period.months[Number(day.slice(5, 7)) - 1] ?? '';
  return `${weekdayWord(day, words).slice(0, 3)}, ${gluedDays(`${Number(day.slice(8))} ${month.slice(0, 3)}`)}`;
}

/** `08.30` as Indonesians write it, `08:30` in English. */
export function clockTime(time: string, language: 'id' | 'en'): string {
  return language === 'id' ? time.replace(':', '.') : time;
}

/** `2026-11-23 08:00` as `23 November 2026, 08.00`. */
export function moment(stamp: string, words: DayWords, language: 'id' | 'en'): string {
  return `${formatDay(stamp.slice(0, 10), words.terms.period.months)}, ${clockTime(stamp.slice(11, 16), language)}`;
}
