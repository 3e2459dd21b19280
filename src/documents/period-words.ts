import { isFullYear, lastMonthOf, type Period, type WrittenPeriod } from '../domain/period';
import { texts } from '../text';
import { documentTexts } from '../text/documents';
import type { Language } from '../text/language';

const romans = ['I', 'II', 'III', 'IV'];
const languages: readonly Language[] = ['id', 'en'];

/** Months of both languages in lower case, with their number. */
const months = new Map(
  languages.flatMap((language) =>
    texts(language).terms.period.months.map((name, index): [string, number] => [name.toLowerCase(), index + 1]),
  ),
);

/**
 * Reads a period as people write it in `Periode` (`TW II`, `Triwulan 3 2025`, `Q1`, `Maret 2026`, `Tahunan`); null when it
 * is none.
 */
export function readPeriod(text: string): WrittenPeriod | null {
  const normal = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const stated = /\b(20\d\d)\b/.exec(normal);
  const year = stated ? Number(stated[1]) : null;
  const words = normal
    .replace(/\b20\d\d\b/, '')
    .replace(/tahun(?!an)/, '')
    .trim();
  const month = months.get(words);
  if (month !== undefined) return { period: { kind: 'month', number: month }, year };
  const quarter = /^(?:tw|triwulan|q|quarter)\.? ?(iv|iii|ii|i|[1-4])$/.exec(words)?.[1];
  if (quarter !== undefined) {
    const number = /\d/.test(quarter) ? Number(quarter) : romans.indexOf(quarter.toUpperCase()) + 1;
    return { period: { kind: 'quarter', number }, year };
  }
  if (/^(tahunan|annual|yearly|year)?$/.test(words) && (words !== '' || year !== null)) {
    return { period: { kind: 'year' }, year };
  }
  return null;
}

/** Whether two periods end at the same time of the year: TW IV, Desember and Tahunan do. */
function endsTogether(a: Period, b: Period): boolean {
  return lastMonthOf(a) === lastMonthOf(b);
}

/** Whether a written period is the one reported on; a month belongs to no quarter but the one it ends. */
export function isPeriod(text: string, period: Period, year: number): boolean {
  const written = readPeriod(text);
  return written !== null && (written.year ?? year) === year && endsTogether(written.period, period);
}

/** Months from the start of the year 0 to the end of the written period, for putting periods in order. */
export function orderOf(written: WrittenPeriod, year: number): number {
  return (written.year ?? year) * 12 + lastMonthOf(written.period);
}

/** Whether a written period lies before the one reported on; an unreadable one does not. */
export function isBefore(text: string, period: Period, year: number): boolean {
  const written = readPeriod(text);
  return written !== null && orderOf(written, year) < year * 12 + lastMonthOf(period);
}

export interface PeriodLabels {
  /** `TW III`, `Maret`, `Tahunan`. */
  short: string;
  /** `Triwulan III Tahun 2026`, `Maret 2026`, `Tahun 2026`. */
  inWords: string;
  /** Below the title of a document. */
  title: string;
}

/** The period in the words of a language. */
export function periodLabels(period: Period, year: number, language: Language): PeriodLabels {
  const { terms } = texts(language);
  const { periodInWords, quarterTitle, monthTitle, yearTitle } = documentTexts(language).frame;
  if (period.kind === 'year') {
    return { short: terms.period.year, inWords: periodInWords.year(year), title: yearTitle(year) };
  }
  if (period.kind === 'month') {
    const month = terms.period.months[period.number - 1] ?? '';
    return { short: month, inWords: periodInWords.month(month, year), title: monthTitle(month, year) };
  }
  const inWords = terms.period.quartersInWords[period.number - 1] ?? '';
  return {
    short: terms.period.quarters[period.number - 1] ?? '',
    inWords: periodInWords.quarter(inWords, year),
    title: quarterTitle(inWords, year),
  };
}

/** The quarter (1–4) or year whose absorption limit is in force, in words; empty in Januari and Februari. */
export function limitPeriodLabel(period: Period, language: Language): string {
  const { quartersInWords } = texts(language).terms.period;
  return isFullYear(period) ? '' : (quartersInWords[Math.floor(lastMonthOf(period) / 3) - 1] ?? '');
}
