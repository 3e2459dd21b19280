import { lastMonthOf, type Period, type WrittenPeriod } from '../../domain/period';
import type { terms as termWords } from '../../text/id/terms';
import { canonical } from '../../domain/canonical';
import { monthOf } from './date';

const quarters: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 };

const upTo = /^(?:s\.?d\.?|s\/d|sampai(?: dengan)?|to|until) /;
const yearBehind = /[ ,/-]*(?:\(?(?:tahun|t\.?a\.?|year)?[ .]*((?:19|20)\d\d)\)?)$/;
const yearBefore = /^((?:19|20)\d\d)[ ,]+(?=\S)/;
const yearWords = /^(tahunan|setahun|tahun|annual|year|yearly|full year)$/;

/** The ways to write a period, without its year; the first that fits counts. */
const shapes: readonly ((word: string) => Period | null)[] = [
  (word) => {
    const number =
      /^(?:(?:tw|tri[ -]?(?:wulan|bulan)|quarter|q)[ .-]*(?:ke[ .-]*)?)?(iv|iii|ii|i)$|^(?:tw|tri[ -]?(?:wulan|bulan)|quarter|q)[ .-]*(?:ke[ .-]*)?([1-4])$/.exec(
        word,
      );
    const quarter = quarters[number?.[1] ?? number?.[2] ?? ''];
    return quarter === undefined ? null : { kind: 'quarter', number: quarter };
  },
  (word) => {
    const half = /^(?:semester|smt|half)[ .-]*(ii|i|[12])$/.exec(word)?.[1];
    return half === undefined ? null : { kind: 'quarter', number: (quarters[half] ?? 1) * 2 };
  },
  (word) => (yearWords.test(word) ? { kind: 'year' } : null),
  (word) => {
    const month = monthOf(word.replace(/^bulan /, ''));
    return month ? { kind: 'month', number: month } : null;
  },
];

/** The year that stands before or behind a period, and what is left; our own sheets and papers write it first: `2026 TW III`. */
function withoutYear(word: string): { bare: string; year: number | null } {
  const before = yearBefore.exec(word);
  if (before) return { bare: word.slice(before[0].length), year: Number(before[1]) };
  const behind = yearBehind.exec(word);
  return behind ? { bare: word.slice(0, behind.index).trim(), year: Number(behind[1]) } : { bare: word, year: null };
}

/**
 * Understands a period whole: `TW III`, `Triwulan 3`, `TW-III`, `Q3`, `III`, `Semester I` (its last quarter), `s.d. September`,
 * `2025-09`, a month's name, `Tahun`, each with or without the year behind or before it (data dictionary, "Understood whole or not at all").
 */
export function understandPeriod(text: string): WrittenPeriod | null {
  const word = canonical(text).replace(upTo, '');
  const iso = /^(\d{4})[-/.](\d{1,2})$/.exec(word);
  const local = /^(\d{1,2})[-/.](\d{4})$/.exec(word);
  const [month, ofYear] = iso ? [iso[2], iso[1]] : [local?.[1], local?.[2]];
  if (month !== undefined && Number(month) >= 1 && Number(month) <= 12)
    return { period: { kind: 'month', number: Number(month) }, year: Number(ofYear) };
  const { bare, year: stated } = withoutYear(word);
  for (const shape of shapes) {
    const period = shape(bare === '' && /^(tahun|year)/.test(word) ? 'tahun' : bare);
    if (period) return { period, year: stated };
  }
  return null;
}

/** The period that a text names, whatever its year; null for anything else. */
export const parsePeriod = (text: string): Period | null => understandPeriod(text)?.period ?? null;

/** The period as sheets print it: `TW III`, `September`, `Tahunan`. */
export function periodLabel(period: Period, { period: words }: Pick<typeof termWords, 'period'>): string {
  if (period.kind === 'year') return words.year;
  const list = period.kind === 'quarter' ? words.quarters : words.months;
  return list[period.number - 1] ?? '';
}

/** The period within a paper or on the board, where English calls a quarter by its name: `Quarter III`. */
export const paperPeriod = (period: Period, { period: words }: Pick<typeof termWords, 'period'>): string =>
  periodLabel(period, { period: { ...words, quarters: words.paperQuarters } });

/** Whether a written period ends with the one reported on; without a year it is one of `year`. */
export function endsWith(text: string, period: Period, year: number): boolean {
  const written = understandPeriod(text);
  return written !== null && (written.year ?? year) === year && lastMonthOf(written.period) === lastMonthOf(period);
}
