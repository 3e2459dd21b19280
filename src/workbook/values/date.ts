import { two, type Day } from '../../domain/day';
import { cleanText } from './markers';

const monthNames: Record<string, number> = {
  januari: 1,
  january: 1,
  jan: 1,
  februari: 2,
  pebruari: 2,
  february: 2,
  feb: 2,
  peb: 2,
  maret: 3,
  march: 3,
  mar: 3,
  mrt: 3,
  april: 4,
  apr: 4,
  mei: 5,
  may: 5,
  juni: 6,
  june: 6,
  jun: 6,
  juli: 7,
  july: 7,
  jul: 7,
  agustus: 8,
  august: 8,
  agu: 8,
  ags: 8,
  agt: 8,
  agst: 8,
  agust: 8,
  agus: 8,
  aug: 8,
  september: 9,
  sep: 9,
  sept: 9,
  spt: 9,
  oktober: 10,
  october: 10,
  okt: 10,
  oct: 10,
  november: 11,
  nopember: 11,
  nov: 11,
  nop: 11,
  nopb: 11,
  desember: 12,
  december: 12,
  des: 12,
  dec: 12,
};

/** All words for a month, longer ones first, as the alternatives of an expression in lower case. */
export const monthWords = Object.keys(monthNames)
  .sort((a, b) => b.length - a.length)
  .join('|');

/** The month (1–12) a word names, in Indonesian or English, whole or abbreviated; null for any other word. */
export function monthOf(word: string): number | null {
  const key = word.toLowerCase().replace(/\.$/, '');
  return Object.prototype.hasOwnProperty.call(monthNames, key) ? (monthNames[key] ?? null) : null;
}

function dayOf(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const valid = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return valid ? `${year}-${two(month)}-${two(day)}` : null;
}

const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

const weekdayNames: Record<string, number> = {
  minggu: 0,
  ahad: 0,
  sunday: 0,
  senin: 1,
  monday: 1,
  selasa: 2,
  tuesday: 2,
  rabu: 3,
  wednesday: 3,
  kamis: 4,
  thursday: 4,
  jumat: 5,
  friday: 5,
  sabtu: 6,
  saturday: 6,
};

const weekdayFirst = /^(senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad|[a-z]+day)\s*,?\s*/i;

/** Whether a text names another weekday than that of its day: `Senin, 5 Mei 2026` is a Tuesday. */
export function namesAnotherWeekday(raw: unknown, day: Day): boolean {
  const word = weekdayFirst.exec(cleanText(raw))?.[1]?.toLowerCase().replace("'", '') ?? '';
  const stated = Object.prototype.hasOwnProperty.call(weekdayNames, word) ? weekdayNames[word] : undefined;
  return stated !== undefined && stated !== new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** A day stated without a year: `5 Mei`, `Senin, 5 Mei`, `5/5`. */
function dayWithoutYear(text: string, year: number): Day | null {
  const words = /^(\d{1,2})[\s-]+([a-z]+\.?)$/i.exec(text);
  if (words) return dayOf(year, monthOf(words[2] ?? '') ?? 0, Number(words[1]));
  const local = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  return local ? dayOf(year, Number(local[2]), Number(local[1])) : null;
}

/** A time behind a date, which is all that may stand there. */
const timeBehind = /[\sT,]+(?:pukul|jam|at)?\s*\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?\s*(?:wib|wita|wit|z)?$/i;

/**
 * Reads a day from a cell, whole or not at all: a date, a serial number of a spreadsheet (also as text), `5 Mei 2026`, `Senin, 5 Mei 2026`,
 * `05/05/2026` (day first, as in Indonesia), `2026-05-05`. Times are dropped.
 *
 * @param year the year of days stated without one (`Senin, 5 Mei`); absent: those are not understood
 * @returns null when the cell is empty or no date; `understood` tells which
 */
export function understandDay(
  raw: unknown,
  year?: number,
): { day: Day | null; understood: boolean; yearAssumed?: boolean } {
  if (raw instanceof Date)
    return { day: `${raw.getFullYear()}-${two(raw.getMonth() + 1)}-${two(raw.getDate())}`, understood: true };
  const text = cleanText(raw).replace(weekdayFirst, '');
  const serial = typeof raw === 'number' ? raw : /^\d{5}$/.test(text) ? Number(text) : 0;
  if (serial > 20000 && serial < 80000) {
    const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86400000);
    return { day: date.toISOString().slice(0, 10), understood: true };
  }
  if (text === '' || text === '-') return { day: null, understood: true };
  const bare = text.replace(timeBehind, '');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(bare);
  const local = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/.exec(bare);
  const words = /^(\d{1,2})[\s-]+([a-z]+\.?)[\s-]+(\d{4}|\d{2})$/i.exec(bare);
  let day: Day | null = null;
  if (iso) day = dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  else if (local) day = dayOf(fullYear(local[3] ?? ''), Number(local[2]), Number(local[1]));
  else if (words) day = dayOf(fullYear(words[3] ?? ''), monthOf(words[2] ?? '') ?? 0, Number(words[1]));
  else if (year !== undefined) {
    day = dayWithoutYear(text, year);
    if (day !== null) return { day, understood: true, yearAssumed: true };
  }
  return { day, understood: day !== null };
}

/** Two days of one cell, the first and the last. */
export interface DaySpan {
  first: Day;
  last: Day;
}

const between = /\s*(?:-|–|—|s\.?\/?d\.?|sampai(?: dengan)?|hingga|to)\s*/i;

/**
 * Reads one day or a range of days from a cell: `19–24 Maret 2026`, `19 Maret 2026 - 24 Maret 2026`, `19 s.d. 24 Maret 2026`,
 * `28 Maret - 2 April 2026`; what the first day leaves out stands in the last.
 *
 * @returns null when the cell is no day and no range of days in their order
 */
export function understandDays(raw: unknown): DaySpan | null {
  const { day } = understandDay(raw);
  if (day !== null) return { first: day, last: day };
  const text = cleanText(raw);
  for (const match of text.matchAll(new RegExp(between, 'gi'))) {
    const [from, to] = [text.slice(0, match.index).trim(), text.slice(match.index + match[0].length).trim()];
    const last = understandDay(to).day;
    if (last === null || from === '') continue;
    const behind = to.replace(weekdayFirst, '').split(/\s+/).slice(1);
    const [year = '', month = ''] = last.split('-');
    const inFigures = /^\d{1,2}$/.test(from) ? `${from}/${month}` : from;
    const first = [from, `${from} ${behind.slice(1).join(' ')}`, `${from} ${behind.join(' ')}`, `${inFigures}/${year}`]
      .map((one) => understandDay(one).day)
      .find((one) => one !== null);
    if (first !== undefined && first !== null && first <= last) return { first, last };
  }
  return null;
}
