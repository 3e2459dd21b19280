import { roundPrinted } from '../domain/number';
import { weekdayOf } from '../domain/day';
import { texts } from '../text';
import { documentTexts } from '../text/documents';
import type { Language } from '../text/language';
import { decimalInWords, wholeInWords } from '../text/speech/numerals';
import { cardinal, ordinal } from './english-numerals';

/** Whole part and decimals of a number as it is printed: 91.5 is `['91', '5']`. */
function digitsOf(value: number): [string, string] {
  const [whole = '0', fraction = ''] = String(roundPrinted(Math.abs(value))).split('.');
  return [whole, fraction];
}

/**
 * A figure as it is read aloud, rounded to two decimals like everything printed: 91.35 is "sembilan puluh satu koma tiga
 * lima", "ninety-one point three five". Zeros at the end of the decimals are not spoken.
 */
export function numberInWords(value: number, language: Language): string {
  const [whole, fraction] = digitsOf(value);
  const sign = roundPrinted(value) < 0 ? 'minus ' : '';
  if (language === 'id') return sign + decimalInWords(whole, fraction);
  const decimals = [...fraction].map((digit) => cardinal(Number(digit))).join(' ');
  return sign + cardinal(Number(whole)) + (decimals === '' ? '' : ` point ${decimals}`);
}

/** The parts of a day (`YYYY-MM-DD`) in words. */
export interface DayWords {
  weekday: string;
  date: string;
  month: string;
  year: string;
}

/** A day as deeds state it: "Rabu", "delapan", "April", "dua ribu dua puluh enam". */
export function dayInWords(day: string, language: Language): DayWords {
  const { terms } = texts(language);
  const [year = '', month = '', date = ''] = day.split('-');
  return {
    weekday: weekdayName(day, documentTexts(language).awards.weekdays),
    date: language === 'id' ? wholeInWords(date) : ordinal(Number(date)),
    month: terms.period.months[Number(month) - 1] ?? month,
    year: language === 'id' ? wholeInWords(year) : cardinal(Number(year)),
  };
}

/** The weekday of a day; the names begin with Monday. */
export function weekdayName(day: string, names: readonly string[]): string {
  return names[weekdayOf(day)] ?? '';
}
