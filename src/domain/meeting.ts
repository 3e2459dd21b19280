import type { Day } from './day';
import type { Period } from './period';

/** *Jenis* of a meeting. */
export type MeetingKind = 'evaluation' | 'reflection' | 'preparation' | 'scoring';

/** A row of `Rapat`. */
export interface Meeting {
  sheet: string;
  row: number;
  number: string;
  /** Null when the cell is empty. */
  kind: MeetingKind | null;
  date: Day;
  time: string;
  place: string;
  chair: string;
  minutesBy: string;
  agenda: string;
  directions: string;
  discussion: string;
  conclusions: string;
  /** *Hadir* as written: a number, or names. */
  present: string;
}

/** A period with its year. */
export interface YearPeriod {
  year: number;
  period: Period;
}

/**
 * The period that a meeting speaks of: an evaluation or a reflection looks back on the last quarter that was over, in January
 * to March on the whole year before; other meetings belong to the quarter they are held in.
 */
export function periodOfMeeting({ kind, date }: Pick<Meeting, 'kind' | 'date'>): YearPeriod {
  const [year = 0, month = 1] = date.split('-').map(Number);
  const quarter = Math.ceil(month / 3);
  if (kind !== 'evaluation' && kind !== 'reflection') return { year, period: { kind: 'quarter', number: quarter } };
  return quarter === 1
    ? { year: year - 1, period: { kind: 'year' } }
    : { year, period: { kind: 'quarter', number: quarter - 1 } };
}
