/** What a typed-in or `setValues` string becomes in a cell; dates are wall times in UTC. */
export type Entry =
  | { kind: 'text'; value: string }
  | { kind: 'number'; value: number; format?: string }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'date'; value: Date; format: string }
  | { kind: 'formula'; value: string };

/** How a locale writes numbers and dates. */
interface Notation {
  group: string;
  decimal: string;
  dayFirst: boolean;
  currency: RegExp;
  number: RegExp;
}

function notation(group: string, decimal: string, dayFirst: boolean, currency: RegExp): Notation {
  const [g, d] = [escaped(group), escaped(decimal)];
  // Made once: a pasted table asks for every cell.
  const number = new RegExp(`^[+-]?(?:\\d{1,3}(?:${g}\\d{3})+|\\d+)(?:${d}\\d*)?(?:[eE][+-]?\\d+)?%?$`);
  return { group, decimal, dayFirst, currency, number };
}

const ENGLISH = notation(',', '.', false, /^(-?)\$\s*/);
const NOTATIONS: Record<string, Notation> = {
  id_ID: notation('.', ',', true, /^(-?)Rp\.?\s*/i),
  en_US: ENGLISH,
  en_GB: notation(',', '.', true, /^(-?)£\s*/),
};

const MONTHS: Record<string, number> = {
  jan: 0,
  feb: 1,
  mar: 2,
  apr: 3,
  mei: 4,
  may: 4,
  jun: 5,
  jul: 6,
  agu: 7,
  agt: 7,
  aug: 7,
  sep: 8,
  okt: 9,
  oct: 9,
  nov: 10,
  des: 11,
  dec: 11,
};

function escaped(character: string): string {
  return character === '.' ? '\\.' : character;
}

function parseNumber(text: string, { group, decimal, currency, number: shape }: Notation): Entry | null {
  // Most of a pasted table.
  if (/^-?\d{1,15}$/.test(text)) return { kind: 'number', value: Number(text) };
  const bare = text.replace(currency, '$1');
  if (!shape.test(bare)) return null;
  const number = Number(bare.replace(/%$/, '').split(group).join('').replace(decimal, '.'));
  if (!bare.endsWith('%')) return { kind: 'number', value: number };
  return { kind: 'number', value: number / 100, format: bare.includes(decimal) ? '0.00%' : '0%' };
}

function calendarDate(year: number, month: number, day: number): Entry | null {
  const full = year < 100 ? year + (year < 30 ? 2000 : 1900) : year;
  const date = new Date(Date.UTC(full, month, day));
  if (date.getUTCMonth() !== month || date.getUTCDate() !== day) return null;
  return { kind: 'date', value: date, format: 'dd/MM/yyyy' };
}

function parseDate(text: string, { dayFirst }: Notation, year: number): Entry | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return calendarDate(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3]));
  const short = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  // `1.2` without a year is a number or text, never a date.
  if (short && (short[2] !== '.' || short[4] !== undefined)) {
    const [first, second] = [Number(short[1]), Number(short[3])];
    const [day, month] = dayFirst ? [first, second] : [second, first];
    return calendarDate(short[4] === undefined ? year : Number(short[4]), month - 1, day);
  }
  const named = /^(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4}|\d{2})$/i.exec(text);
  const month = named && MONTHS[(named[2] ?? '').slice(0, 3).toLowerCase()];
  return named && month !== undefined && month !== null
    ? calendarDate(Number(named[3]), month, Number(named[1]))
    : null;
}

function parseTime(text: string): Entry | null {
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!time || Number(time[1]) > 23 || Number(time[2]) > 59 || Number(time[3] ?? 0) > 59) return null;
  const value = new Date(Date.UTC(1899, 11, 30, Number(time[1]), Number(time[2]), Number(time[3] ?? 0)));
  return { kind: 'date', value, format: 'hh:mm:ss' };
}

/**
 * Reads a string as Google Sheets does where the cell is not formatted as text: an apostrophe forces text, `=` a
 * formula, `01234` is the number 1234, `1/2` a date, `12%` the number 0.12, `TRUE` a boolean.
 * @param locale number locale of the spreadsheet; unknown ones are read as `en_US`
 * @param year the year of a date written without one
 */
export function parseEntry(text: string, locale: string, year: number): Entry {
  if (text.startsWith("'")) return { kind: 'text', value: text.slice(1) };
  const trimmed = text.trim();
  const written = NOTATIONS[locale] ?? ENGLISH;
  if (/^(true|false)$/i.test(trimmed)) return { kind: 'boolean', value: /^t/i.test(trimmed) };
  if (trimmed.startsWith('=') && trimmed.length > 1) return { kind: 'formula', value: trimmed.slice(1) };
  if (/\d/.test(trimmed)) {
    const found = parseNumber(trimmed, written) ?? parseDate(trimmed, written, year) ?? parseTime(trimmed);
    if (found) return found;
  }
  // What starts like a calculation is taken as one: `+A1`, `-SUM(…)`.
  if (/^[+-][^\s+-]/.test(trimmed)) return { kind: 'formula', value: trimmed };
  return { kind: 'text', value: text };
}
