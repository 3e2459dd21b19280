import type { Day } from '../day';

/** *Tahapan* of an activity. */
export type Stage = 'preparation' | 'procurement' | 'execution' | 'reporting';

/** *Status* as people state it. */
export type StatedStatus = 'planned' | 'running' | 'done' | 'postponed' | 'rescheduled' | 'cancelled';

/** *Tampil di Layar*: the staff view, both views, or none. */
export type Audience = 'staff' | 'public' | 'none';

/** Days before the planned start on which a reminder is sent, in working days: 7, 1 and 0 (`H-7, H-1, H`). */
export type ReminderDay = 7 | 1 | 0;

/** The columns that findings about an activity point to. */
export type ActivityCell =
  | 'name'
  | 'plannedStart'
  | 'plannedEnd'
  | 'actualStart'
  | 'actualEnd'
  | 'time'
  | 'owner'
  | 'email'
  | 'place'
  | 'status'
  | 'reason'
  | 'code';

/** A row of `Jadwal Kegiatan`. */
export interface Activity {
  sheet: string;
  row: number;
  /** *No* as written; identifies the activity in reminders. */
  number: string;
  name: string;
  /** Code of the unit; empty when none is stated. */
  unit: string;
  /** Null when the cell is empty or unreadable. */
  plannedStart: Day | null;
  plannedEnd: Day | null;
  /** `HH:MM`, or empty when no time is stated. */
  time: string;
  /** `HH:MM` of the end where a span such as `09.00–12.00` is stated; else empty. */
  timeEnd: string;
  actualStart: Day | null;
  actualEnd: Day | null;
  stage: Stage | null;
  owner: string;
  email: string;
  place: string;
  /** Null when the cell is empty. */
  status: StatedStatus | null;
  /** *Alasan Bergeser*. */
  reason: string;
  reminders: readonly ReminderDay[];
  audience: Audience;
  soundFile: string;
  /** *Kode* of a budget row; empty when none is stated. */
  budgetCode: string;
  /** Cells that findings point to; empty where the sheet has no such column. */
  cells: Record<ActivityCell, string>;
}

/** A row of `Pengumuman`. */
export interface Announcement {
  title: string;
  text: string;
  from: Day | null;
  until: Day | null;
  audience: 'staff' | 'public' | 'all';
}

/** A row of `Hari Libur`. */
export interface Holiday {
  date: Day;
  description: string;
  cell: string;
}

/** The activities of a year that still stand, in the order of their planned days. */
export function activitiesOf(activities: readonly Activity[], year: number): Activity[] {
  const startOf = ({ plannedStart, plannedEnd }: Activity): Day => plannedStart ?? plannedEnd ?? '';
  return activities
    .filter((activity) => activity.status !== 'cancelled' && startOf(activity).startsWith(`${year}-`))
    .sort((a, b) => startOf(a).localeCompare(startOf(b)));
}
