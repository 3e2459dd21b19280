import { two } from '../../domain/day';
import { cleanText } from './markers';

/** The times of a cell as `HH:MM`; empty where none is stated. */
export interface TimeSpan {
  start: string;
  end: string;
  /** False when the cell holds something that is no time. */
  understood: boolean;
}

const nothing = (understood: boolean): TimeSpan => ({ start: '', end: '', understood });

function clock(hours: string | undefined, minutes: string | undefined): string | null {
  const [hour, minute] = [Number(hours), Number(minutes ?? '0')];
  return hour <= 23 && minute <= 59 ? `${two(hour)}:${two(minute)}` : null;
}

const notation =
  /^(?:pukul|pkl\.?|jam|at)?\s*(\d{1,2})(?:[.:](\d{2}))?(?::\d{2})?\s*(?:(?:-|–|—|s\.?\/?d\.?|sampai|to)\s*(?:(\d{1,2})(?:[.:](\d{2}))?|selesai|end))?\s*(?:wib|wita|wit)?$/i;

/**
 * Reads a time or a span from a cell: a time of the spreadsheet, a fraction of a day, `09.00`, `9:30`, `pukul 9`,
 * `09.00–12.00 WIB`, `08.00 s.d. selesai`.
 */
export function understandTime(raw: unknown): TimeSpan {
  if (raw instanceof Date)
    return { start: `${two(raw.getHours())}:${two(raw.getMinutes())}`, end: '', understood: true };
  if (typeof raw === 'number' && raw >= 0 && raw < 1) {
    const minutes = Math.round(raw * 1440) % 1440;
    return { start: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`, end: '', understood: true };
  }
  // `9.3` typed for 09.30 becomes the number 9.3; nobody means a third of an hour.
  const text =
    typeof raw === 'number' ? raw.toFixed(Number.isInteger(raw) ? 0 : 2) : cleanText(raw).replace(/\s+/g, ' ');
  if (text === '' || text === '-') return nothing(true);
  const found = notation.exec(text);
  const start = found && clock(found[1], found[2]);
  const end = found?.[3] === undefined ? '' : clock(found[3], found[4]);
  return start === null || start === undefined || end === null ? nothing(false) : { start, end, understood: true };
}
