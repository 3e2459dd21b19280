import type { Day } from '../day';
import type { WrittenPeriod } from '../period';

/** What decided a follow-up, of what rules ask for. */
export type FollowUpOrigin = 'meeting' | 'reflection';

export type FollowUpStatus = 'notStarted' | 'inProgress' | 'done' | 'impossible';

/** A row of `Tindak Lanjut`. */
export interface FollowUp {
  sheet: string;
  row: number;
  number: string;
  /** Code of the unit. */
  unit: string;
  indicatorCode: string;
  /** Cell of the code; empty in a sheet without the column. */
  indicatorCell: string;
  /** Period as written. */
  period: string;
  /** The period that is meant; absent: none that can be read. */
  about?: WrittenPeriod;
  problem: string;
  cause: string;
  action: string;
  owner: string;
  /** Null when the cell is empty or unreadable. */
  due: Day | null;
  status: FollowUpStatus;
  finished: Day | null;
  /** It was finished after the day whose state is shown, and is shown as it stood. */
  isRewound?: boolean;
  progress: string;
  /** *Sumber* as written. */
  source: string;
  /** What it says; absent: something else, or nothing. */
  origin?: FollowUpOrigin;
  /** `No` of the meeting that decided it; empty or absent: its period and source tell. */
  meeting?: string;
}

/** How the follow-ups of a unit stand. */
export interface FollowUpSummary {
  total: number;
  open: number;
  overdue: number;
  done: number;
}

/** Whether an action has still to be done. */
export const isOpen = ({ status }: FollowUp): boolean => status === 'notStarted' || status === 'inProgress';

/** Whether an open action has passed its due day. */
export function isOverdue(followUp: FollowUp, today: Day): boolean {
  return isOpen(followUp) && followUp.due !== null && followUp.due < today;
}

/** Counts the follow-ups of one list. */
export function summariseFollowUps(followUps: readonly FollowUp[], today: Day): FollowUpSummary {
  return {
    total: followUps.length,
    open: followUps.filter(isOpen).length,
    overdue: followUps.filter((followUp) => isOverdue(followUp, today)).length,
    done: followUps.filter(({ status }) => status === 'done').length,
  };
}
