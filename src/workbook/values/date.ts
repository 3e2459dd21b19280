import type { Day } from '../../domain/follow-up';
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
  aug: 8,
  september: 9,
  sep: 9,
  sept: 9,
  oktober: 10,
  october: 10,
  okt: 10,
  oct: 10,
  november: 11,
  nopember: 11,
  nov: 11,
  nop: 11,
  desember: 12,
  december: 12,
  des: 12,
  dec: 12,
};

const two = (value: number): string => String(value).padStart(2, '0');

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

/**
 * Reads a day from a cell: a date, a serial number of a spreadsheet, `5 Mei 2026`, `Senin, 5 Mei 2026`, `05/05/2026`
 * (day first, as in Indonesia), `2026-05-05`. Times are dropped.
 *
 * @returns null when the cell is empty or no date; `understood` tells which
 */
export function understandDay(raw: unknown): { day: Day | null; understood: boolean } {
  if (raw instanceof Date)
    return { day: `${raw.getFullYear()}-${two(raw.getMonth() + 1)}-${two(raw.getDate())}`, understood: true };
  if (typeof raw === 'number' && raw > 20000 && raw < 80000) {
    const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(raw) * 86400000);
    return { day: date.toISOString().slice(0, 10), understood: true };
  }
  const text = cleanText(raw).replace(/^(senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad|[a-z]+day)\s*,?\s*/i, '');
  if (text === '' || text === '-') return { day: null, understood: true };
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(text);
  const local = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})/.exec(text);
  const words = /^(\d{1,2})[\s-]+([a-z]+\.?)[\s-]+(\d{4}|\d{2})/i.exec(text);
  let day: Day | null = null;
  if (iso) day = dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  else if (local) day = dayOf(fullYear(local[3] ?? ''), Number(local[2]), Number(local[1]));
  else if (words) day = dayOf(fullYear(words[3] ?? ''), monthOf(words[2] ?? '') ?? 0, Number(words[1]));
  return { day, understood: day !== null };
}
