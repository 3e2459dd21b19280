import { decimalsOf } from '../domain/number';
import type { Language } from './language';

const separators = { id: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const;

/** As it stands in calculations; a hyphen would be read as a dash. */
const MINUS = '−';

/** Rounds half away from zero, as everything printed is (data dictionary, rule 8). */
export function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return (Math.sign(value) * Math.round(Math.abs(value) * scale + 1e-7)) / scale;
}

/** A number with a fixed number of decimals in the language's notation, e.g. `1.234,50`. */
export function formatNumber(value: number, decimals: number, language: Language): string {
  const { group, decimal } = separators[language];
  const [whole = '0', fraction] = Math.abs(rounded(value, decimals)).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const sign = rounded(value, decimals) < 0 ? MINUS : '';
  return sign + grouped + (fraction ? decimal + fraction : '');
}

/** Points with two decimals, without a sign of percent. */
export function formatPoints(value: number, language: Language): string {
  return formatNumber(value, 2, language);
}

/** A quantity as people write it: at most two decimals (or as many as are asked for), none when it is whole. */
export function formatQuantity(value: number, language: Language, decimals = 2): string {
  // Most quantities are small whole numbers; thousands of them stand in one sheet.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  const { decimal } = separators[language];
  const text = formatNumber(value, decimals, language);
  if (decimals === 0) return text;
  return text.replace(new RegExp(`\\${decimal}?0+$`), (zeros) =>
    zeros.startsWith(decimal) ? '' : zeros.replace(/0+$/, ''),
  );
}

/** A measured value with the decimals it was entered with (data dictionary, rule 8). */
export const formatMeasured = (value: number, language: Language, decimals = decimalsOf(value)): string =>
  formatQuantity(value, language, decimals);

/**
 * A limit in points within a status: `90` as the dictionary words it, `19,30` with the decimals of the figures beside it where it
 * is not whole.
 */
export function formatLimit(value: number, language: Language): string {
  const points = rounded(value, 2);
  return Number.isInteger(points) ? formatQuantity(points, language) : formatPoints(points, language);
}

/** Rupiah without cents unless there are some: `Rp1.234.567`, `−Rp5.000`. */
export function formatRupiah(value: number, language: Language): string {
  const amount = rounded(value, 2);
  const text = formatNumber(Math.abs(amount), Number.isInteger(amount) ? 0 : 2, language);
  return `${amount < 0 ? MINUS : ''}Rp${text}`;
}

/** A day (`YYYY-MM-DD`) in words: `5 Mei 2026`; months are given so that this file needs no other text. */
export function formatDay(day: string, months: readonly string[]): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${months[Number(month) - 1] ?? month} ${year}`;
}

/** A day as it stands in a narrow cell: `5 Mei 2026`, `30 Sep 2026`. */
export const formatShortDay = (day: string, months: readonly string[]): string =>
  formatDay(
    day,
    months.map((month) => month.slice(0, 3)),
  );

/** The two ends of a span of days in narrow cells; what both share is said once: `6`, `10 Jul 2026`; `12 Jan`, `13 Mar 2026`. */
export function formatShortSpan(from: string, until: string, months: readonly string[]): [string, string] {
  const shared = from.slice(0, 7) === until.slice(0, 7) ? 1 : from.slice(0, 4) === until.slice(0, 4) ? 2 : 3;
  const start = formatShortDay(from, months).split(' ').slice(0, shared).join(' ');
  return [start, formatShortDay(until, months)];
}

const shortDay = /(?<!\d)(\d{1,2}) (\p{Lu}\p{Ll}{2})(?!\p{L})(?: (\d{4})(?!\d))?/gu;

/** A text whose short days stay on one line. */
export const gluedDays = (text: string): string =>
  text.replace(shortDay, (_, ...[day, month, year]: (string | undefined)[]) =>
    [day, month, year].filter((part) => part !== undefined).join('\u00a0'),
  );

/** A month (`YYYY-MM`) in words: `Maret 2026`; months are given so that this file needs no other text. */
export function formatMonth(month: string, months: readonly string[]): string {
  const [year = '', number = ''] = month.split('-');
  const name = months[Number(number) - 1];
  return name === undefined ? month : `${name} ${year}`;
}
