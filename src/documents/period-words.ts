import { isFullYear, lastMonthOf, type Period } from '../domain/period';
import { texts } from '../text';
import { documentTexts } from '../text/documents';
import type { Language } from '../text/language';

export interface PeriodLabels {
  /** As sheets and settings write it, for names of folders and files: `TW III`, `Maret`, `Tahunan`. */
  written: string;
  /** The same within a paper: in English `Quarter III`, as its title says. */
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
    const label = terms.period.year;
    return { written: label, short: label, inWords: periodInWords.year(year), title: yearTitle(year) };
  }
  if (period.kind === 'month') {
    const month = terms.period.months[period.number - 1] ?? '';
    return {
      written: month,
      short: month,
      inWords: periodInWords.month(month, year),
      title: monthTitle(month, year),
    };
  }
  const inWords = terms.period.quartersInWords[period.number - 1] ?? '';
  return {
    written: terms.period.quarters[period.number - 1] ?? '',
    short: terms.period.paperQuarters[period.number - 1] ?? '',
    inWords: periodInWords.quarter(inWords, year),
    title: quarterTitle(inWords, year),
  };
}

/** The quarter (1–4) or year whose absorption limit is in force, in words; empty in Januari and Februari. */
export function limitPeriodLabel(period: Period, language: Language): string {
  const { quartersInWords } = texts(language).terms.period;
  return isFullYear(period) ? '' : (quartersInWords[Math.floor(lastMonthOf(period) / 3) - 1] ?? '');
}
