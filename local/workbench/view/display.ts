import { formatValue, type CellValue } from 'hucre';
import { AUTOMATIC_FORMAT } from '../../workbook/sheet/written-formats';

/** How a number locale shows a value; `language` is that of names of months and days. */
interface Notation {
  /** For hucre, which knows no Indonesian; German groups and separates figures in the same way. */
  figures: { locale: string };
  decimal: string;
  plain: Intl.NumberFormat;
  scientific: Intl.NumberFormat;
  language: 'id' | 'en';
}

const AUTOMATIC = new Set(['', 'General', AUTOMATIC_FORMAT]);
/** Digits a cell without a format of its own shows at most. */
const DIGITS = 10;

const notation = (language: Notation['language'], tag: string, figures: string, decimal: string): Notation => ({
  figures: { locale: figures },
  decimal,
  plain: new Intl.NumberFormat(tag, { maximumFractionDigits: DIGITS, useGrouping: false }),
  scientific: new Intl.NumberFormat(tag, { notation: 'scientific', maximumFractionDigits: 5 }),
  language,
});

const INDONESIAN_NOTATION = notation('id', 'id-ID', 'de-DE', ',');
const ENGLISH_NOTATION = notation('en', 'en-GB', 'en-GB', '.');
const notationOf = (locale: string): Notation => (locale === 'id_ID' ? INDONESIAN_NOTATION : ENGLISH_NOTATION);

function nameList(part: 'month' | 'weekday', style: 'long' | 'short', locale: string): string[] {
  const format = new Intl.DateTimeFormat(locale, { [part]: style, timeZone: 'UTC' });
  const count = part === 'month' ? 12 : 7;
  const day = (index: number): Date =>
    part === 'month' ? new Date(Date.UTC(2026, index, 1)) : new Date(Date.UTC(2026, 1, 1 + index));
  return Array.from({ length: count }, (_, index) => format.format(day(index)));
}

/** English names of months and days, and the Indonesian ones that stand for them; long names first. */
const NAMES = (['long', 'short'] as const).flatMap((style) =>
  (['month', 'weekday'] as const).flatMap((part) => {
    const indonesian = nameList(part, style, 'id-ID');
    return nameList(part, style, 'en-US').map((name, index): [string, string] => [name, indonesian[index] ?? name]);
  }),
);
const INDONESIAN = new Map(NAMES.reverse());
const NAME = new RegExp(`\\b(${NAMES.map(([name]) => name).join('|')})\\b`, 'g');

function automatic(value: number, { plain, scientific }: Notation): string {
  const size = Math.abs(value);
  return size >= 1e15 || (size > 0 && size < 1e-9) ? scientific.format(value) : plain.format(value);
}

/** A day, or a moment of it; hucre names months and days in English. */
function dayText(value: Date, format: string, { figures, language }: Notation): string {
  const shown = AUTOMATIC.has(format) || format === '@' ? 'dd/mm/yyyy' : format;
  const text = formatValue(value, shown, figures);
  return language === 'en' ? text : text.replace(NAME, (name) => INDONESIAN.get(name) ?? name);
}

/** What a cell shows: figures, dates and names of months as the spreadsheet's locale writes them. */
export function displayText(value: CellValue, format: string, locale: string): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const written = notationOf(locale);
  if (value instanceof Date) return dayText(value, format, written);
  if (AUTOMATIC.has(format) || format === '@') return automatic(value, written);
  const text = formatValue(value, format, written.figures);
  // A format with optional decimals leaves its separator behind.
  return /\.[#?]/.test(format) ? text.replace(/[.,](?=\D*$)/, '') : text;
}

const two = (number: number): string => String(number).padStart(2, '0');

function dateEntry(date: Date): string {
  const time = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()];
  const clock = time.map(two).join(':');
  // Serial 0: a time without a day.
  if (date.getUTCFullYear() <= 1900) return clock;
  const day = `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
  return time.some((part) => part > 0) ? `${day} ${clock}` : day;
}

/** What stands in the cell while it is edited: all digits, so that typing it again gives the same value. */
export function entryText(value: CellValue, format: string, locale: string): string {
  if (typeof value === 'number') {
    const exact = (number: number): string => String(number).replace('.', notationOf(locale).decimal);
    return format.includes('%') ? `${exact(Number((value * 100).toPrecision(15)))}%` : exact(value);
  }
  if (value instanceof Date) return dateEntry(value);
  return displayText(value, format, locale);
}
