import { lastMonthOf, type Period } from '../../domain/period';
import type { terms as termWords } from '../../text/id/terms';
import { monthOf } from './date';

const quarters: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 };

/** Reads `TW III`, `Triwulan 3`, `Q3`, a month's name, or `Tahunan`; null for anything else. */
export function parsePeriod(text: string): Period | null {
  const word = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const quarter = /^(?:tw|triwulan|tribulan|quarter|q)\.? ?(iv|iii|ii|i|[1-4])(?: \d{4})?$/.exec(word)?.[1];
  if (quarter) return { kind: 'quarter', number: quarters[quarter] ?? 1 };
  if (/^(tahunan|setahun|tahun|annual|year|yearly)(?: \d{4})?$/.test(word)) return { kind: 'year' };
  const month = monthOf(word.replace(/ \d{4}$/, ''));
  return month ? { kind: 'month', number: month } : null;
}

/** The period as sheets print it: `TW III`, `September`, `Tahunan`. */
export function periodLabel(period: Period, { period: words }: Pick<typeof termWords, 'period'>): string {
  if (period.kind === 'year') return words.year;
  const list = period.kind === 'quarter' ? words.quarters : words.months;
  return list[period.number - 1] ?? '';
}

/** Whether two ways of writing a period mean the same one. */
export function isSamePeriod(text: string, period: Period): boolean {
  const other = parsePeriod(text);
  if (!other || other.kind !== period.kind) return false;
  return other.kind === 'year' || (period.kind !== 'year' && other.number === period.number);
}

/** Whether a written period ends with the one reported on; without a year it is one of `year`. */
export function endsWith(text: string, period: Period, year: number): boolean {
  const written = parsePeriod(text);
  const stated = /\b20\d\d\b/.exec(text)?.[0];
  return written !== null && Number(stated ?? year) === year && lastMonthOf(written) === lastMonthOf(period);
}
