import { formatDay } from '../../../text/format';
import type { Language } from '../../../text/language';
import { wordsOf } from './words';

const two = (value: number): string => String(value).padStart(2, '0');

/** A moment as `YYYY-MM-DD`, on the clock of the device. */
export function dayOf(moment: Date): string {
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** A moment as `YYYY-MM-DD HH:MM`; comparing two as text compares the moments. */
export function stampOf(moment: Date): string {
  return `${dayOf(moment)} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** The moment of a stamp `YYYY-MM-DD HH:MM`. */
export function momentOf(stamp: string): Date {
  return new Date(`${stamp.slice(0, 10)}T${stamp.slice(11, 16) || '00:00'}:00`);
}

/** `08.30` or `08:30`. */
export function timeWords(stamp: string, language: Language): string {
  const time = stamp.slice(11, 16);
  return language === 'id' ? time.replace(':', '.') : time;
}

/** `Senin, 23 November 2026`. */
export function dayWords(moment: Date, language: Language): string {
  const { board, months } = wordsOf(language);
  return `${board.weekdays[moment.getDay()] ?? ''}, ${formatDay(dayOf(moment), months)}`;
}

/** `23 November 2026, 08.00`. */
export function stampWords(stamp: string, language: Language): string {
  return `${formatDay(stamp.slice(0, 10), wordsOf(language).months)}, ${timeWords(stamp, language)}`;
}
