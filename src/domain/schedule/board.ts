import type { Month } from '../month';
import type { AwardRecipient } from '../awards/result';
import type { Day } from '../day';
import type { Stage } from './activity';
import type { ActivityState } from './state';

/**
 * What the board shows, in two views that share nothing: the public one is made from data that may leave the office, so
 * that a page which forgets to hide something still has nothing to show. JSON-safe; figures in points, rounded as printed;
 * states are values, worded by the page.
 */
export interface BoardSnapshot {
  /** Moment at which the data was read, `YYYY-MM-DD HH:MM`, in the time zone of the workbook. */
  stamp: string;
  today: Day;
  agency: string;
  /** Period and year as papers say it, in the language of the workbook: `TW III 2026`, `Quarter III 2026`. */
  period: string;
  language: 'id' | 'en';
  staff: StaffBoard;
  public: PublicBoard;
}

/** *Layar Pegawai*. */
export interface StaffBoard {
  /** Under way or planned for today, the timed ones first. */
  today: StaffActivity[];
  /** The other activities until the Sunday of this week. */
  thisWeek: StaffActivity[];
  /** Units with overdue activities, the longest overdue first. */
  overdueByUnit: OverdueUnit[];
  attainment: BoardAttainment | null;
  awards: BoardAward[];
  announcements: BoardAnnouncement[];
}

/** *Layar Publik*: no flags, nothing overdue, no names but winners'. */
export interface PublicBoard {
  /** Activities and services open to the public, today. */
  today: PublicActivity[];
  /** The coming ones, within 30 days. */
  coming: PublicActivity[];
  awards: BoardAward[];
  announcements: BoardAnnouncement[];
}

export interface PublicActivity {
  /** *No* of the row: steady between snapshots. */
  number: string;
  name: string;
  /** Name of the unit; empty when none is stated. */
  unit: string;
  start: Day;
  end: Day;
  /** `HH:MM`; empty when no time is stated. */
  time: string;
  timeEnd: string;
  place: string;
  /** *Berkas Suara*: a recorded file that wins over synthetic voice; empty when there is none. */
  soundFile: string;
}

export interface StaffActivity extends PublicActivity {
  owner: string;
  stage: Stage | null;
  state: ActivityState;
  /** Working days behind the plan; 0 when on time. */
  lateDays: number;
}

export interface OverdueUnit {
  unit: string;
  count: number;
  /** Longest delay, in working days. */
  longest: number;
  /** Longest overdue first; `due` is the planned day that passed. */
  activities: { name: string; due: Day; lateDays: number; kind: 'start' | 'finish' }[];
}

export interface BoardAttainment {
  agency: { value: number | null; limit: number | null; below: boolean; absorption: number | null };
  /** All units that were judged, how many of them meet their limits, and those that cannot be judged, which are in neither. */
  units: { total: number; met: number; notAssessed: number };
  /** The flagged ones, the lowest attainment first. */
  underLimit: BoardUnit[];
}

export interface BoardUnit {
  code: string;
  name: string;
  attainment: number | null;
  attainmentLimit: number | null;
  absorption: number | null;
  absorptionLimit: number | null;
  /** Which figure lies below its limit. */
  flag: { attainment: boolean; absorption: boolean };
}

/** A winner who has been decided. */
export interface BoardAward {
  month: Month;
  category: string;
  /** Name of the unit, team or employee. */
  winner: string;
  /** The unit of an employee; else empty. */
  unit: string;
  /** Who receives it, where that is a person (head of the unit, the employee). */
  recipientName: string;
  recipient: AwardRecipient;
}

export interface BoardAnnouncement {
  title: string;
  text: string;
  until: Day | null;
}
