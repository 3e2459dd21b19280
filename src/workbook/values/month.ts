import type { Month } from '../../domain/month';
import { two } from '../../domain/day';
import { monthOf, understandDay } from './date';
import { cleanText } from './markers';

const monthText = (year: string, month: number): Month | null =>
  month >= 1 && month <= 12 ? `${year}-${two(month)}` : null;

/**
 * Reads a calendar month from a cell: `2026-03`, `03/2026`, `Maret 2026`, or a date in it.
 *
 * @returns null for anything else
 */
export function understandMonth(raw: unknown): Month | null {
  if (!(raw instanceof Date)) {
    const text = cleanText(raw);
    const iso = /^(\d{4})[-/.](\d{1,2})$/.exec(text);
    if (iso) return monthText(iso[1] ?? '', Number(iso[2]));
    const local = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
    if (local) return monthText(local[2] ?? '', Number(local[1]));
    const words = /^([a-z]+\.?)[\s-]+(\d{4})$/i.exec(text);
    if (words) return monthText(words[2] ?? '', monthOf(words[1] ?? '') ?? 0);
  }
  return understandDay(raw).day?.slice(0, 7) ?? null;
}
