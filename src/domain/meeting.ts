import type { Day } from './day';
import type { Period, WrittenPeriod } from './period';

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
  /** *Periode* of the row; absent: the day and the kind decide. */
  about?: WrittenPeriod;
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
  /** Number and date of the invitation, as written. */
  invitation?: string;
  /** Offices of chair and minute-taker, where the row states them. */
  chairOffice?: string;
  minutesByOffice?: string;
}

/** A period with its year. */
export interface YearPeriod {
  year: number;
  period: Period;
}

/** The kinds of meetings that look back on a period. */
const lookingBack: readonly (MeetingKind | null)[] = ['evaluation', 'reflection', 'scoring'];

/**
 * The period that a meeting speaks of: the one that its row states; else an evaluation, a scoring or a reflection looks back on
 * the last quarter that was over, in January to March on the whole year before, and other meetings belong to the quarter they
 * are held in (data dictionary, "As of a day").
 */
export function periodOfMeeting({ kind, date, about }: Pick<Meeting, 'kind' | 'date' | 'about'>): YearPeriod {
  const [year = 0, month = 1] = date.split('-').map(Number);
  if (about) return { year: about.year ?? year, period: about.period };
  const quarter = Math.ceil(month / 3);
  if (!lookingBack.includes(kind)) return { year, period: { kind: 'quarter', number: quarter } };
  return quarter === 1
    ? { year: year - 1, period: { kind: 'year' } }
    : { year, period: { kind: 'quarter', number: quarter - 1 } };
}
