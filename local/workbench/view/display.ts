import { formatValue, type CellValue } from 'hucre';
import { AUTOMATIC_FORMAT } from '../../workbook/sheet/written-formats';

/** hucre knows no Indonesian; German groups and separates figures in the same way. */
const FIGURES = { locale: 'de-DE' };
const AUTOMATIC = new Set(['', 'General', AUTOMATIC_FORMAT]);
/** Digits a cell without a format of its own shows at most. */
const DIGITS = 10;

const plainNumber = new Intl.NumberFormat('id-ID', { maximumFractionDigits: DIGITS, useGrouping: false });
const scientific = new Intl.NumberFormat('id-ID', { notation: 'scientific', maximumFractionDigits: 5 });

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

function automatic(value: number): string {
  const size = Math.abs(value);
  return size >= 1e15 || (size > 0 && size < 1e-9) ? scientific.format(value) : plainNumber.format(value);
}

/** What a cell shows: figures, dates and names of months as the spreadsheet's Indonesian locale writes them. */
export function displayText(value: CellValue, format: string): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof Date) {
    const shown = AUTOMATIC.has(format) || format === '@' ? 'dd/mm/yyyy' : format;
    return formatValue(value, shown, FIGURES).replace(NAME, (name) => INDONESIAN.get(name) ?? name);
  }
  if (AUTOMATIC.has(format) || format === '@') return automatic(value);
  const text = formatValue(value, format, FIGURES);
  // A format with optional decimals leaves its separator behind.
  return /\.[#?]/.test(format) ? text.replace(/,(?=\D*$)/, '') : text;
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
export function entryText(value: CellValue, format: string): string {
  if (typeof value === 'number') {
    const exact = (number: number): string => String(number).replace('.', ',');
    return format.includes('%') ? `${exact(Number((value * 100).toPrecision(15)))}%` : exact(value);
  }
  if (value instanceof Date) return dateEntry(value);
  return displayText(value, format);
}
