import type { BudgetFigures } from '../main-job/budget/absorption';
import type { Finding } from '../finding';
import type { Activity } from './activity';
import { linkBudget, linkFindings, type BudgetLinks } from './budget-links';
import { conflictFindings, findConflicts, type Conflict } from './conflicts';
import { controlSchedule, type ControlledActivity, type ScheduleFrame } from './control';
import { punctualityOf, type Punctuality } from './punctuality';

/** A schedule under control on a day; sheets, reminders and the board only show it. */
export interface Schedule {
  frame: ScheduleFrame;
  controlled: ControlledActivity[];
  conflicts: Conflict[];
  punctuality: Punctuality[];
  /** Null when the workbook has no budget. */
  links: BudgetLinks | null;
  findings: Finding[];
}

/** What `buildSchedule` is given beside the rows. */
export interface ScheduleInput {
  activities: readonly Activity[];
  frame: ScheduleFrame;
  /** Codes of the units in the order of the tree. */
  unitOrder: readonly string[];
  budget: BudgetFigures | null;
  /** Names of the sheets, for findings about them as a whole. */
  sheets: { schedule: string; holidays: string };
}

/** Computes everything about a schedule. Pure; problems are findings. */
export function buildSchedule({ activities, frame, unitOrder, budget, sheets }: ScheduleInput): Schedule {
  const { controlled, findings } = controlSchedule(activities, frame, sheets.holidays);
  const conflicts = findConflicts(controlled, frame.today);
  const links = budget ? linkBudget(controlled, budget) : null;
  return {
    frame,
    controlled,
    conflicts,
    punctuality: punctualityOf(controlled, unitOrder),
    links,
    findings: [
      ...findings,
      ...conflictFindings(conflicts),
      ...(links && activities.length > 0 ? linkFindings(links, sheets.schedule) : []),
    ],
  };
}
