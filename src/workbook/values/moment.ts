import type { Moment } from '../../domain/awards/records/reports';
import { dayNumber } from '../../domain/day';
import { understandDay } from './date';
import { cleanText } from './markers';

const DAY = 1440;
/** Serial number of 1 January 1970 in a spreadsheet. */
const EPOCH_SERIAL = 25569;

const timeShape = /[\sT,]+(?:pukul|jam|at)?\s*(\d{1,2})[:.](\d{2})(?:[:.]\d{2}(?:[.,]\d+)?)?\s*(?:wib|wita|wit|z)?$/i;

/** Days of texts already read: thousands of reports stand in a few days. */
const knownDays = new Map<string, number | null>();

function dayOfText(text: string): number | null {
  const known = knownDays.get(text);
  if (known !== undefined) return known;
  const { day } = understandDay(text);
  const number = day === null ? null : dayNumber(day);
  knownDays.set(text, number);
  return number;
}

/**
 * Reads a moment from a cell: a date with or without a time, a serial number, or text such as `05/03/2026 14:30`,
 * `5 Maret 2026 pukul 14.30 WIB`, `2026-03-05T14:30`. The wall clock counts; a day without a time is its midnight.
 *
 * @returns null when the cell is empty or no moment; `understood` tells which
 */
export function understandMoment(raw: unknown): { moment: Moment | null; understood: boolean } {
  if (raw instanceof Date) {
    if (Number.isNaN(raw.getTime())) return { moment: null, understood: false };
    const day = Date.UTC(raw.getFullYear(), raw.getMonth(), raw.getDate()) / 60_000;
    return { moment: day + raw.getHours() * 60 + raw.getMinutes(), understood: true };
  }
  if (typeof raw === 'number' && raw > 20000 && raw < 80000)
    return { moment: Math.round((raw - EPOCH_SERIAL) * DAY), understood: true };
  const text = cleanText(raw);
  if (text === '' || text === '-') return { moment: null, understood: true };
  const time = timeShape.exec(text);
  const day = dayOfText(time ? text.slice(0, time.index) : text);
  const [hours, minutes] = [Number(time?.[1] ?? 0), Number(time?.[2] ?? 0)];
  if (day === null || hours > 23 || minutes > 59) return { moment: null, understood: false };
  return { moment: day * DAY + hours * 60 + minutes, understood: true };
}
