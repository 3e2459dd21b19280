import type { Analysis, HistoryRow, Honour } from './analysis';
import type { BudgetRow } from './budget/budget';
import type { Day } from '../day';
import type { Place } from '../finding';
import type { FollowUp } from './follow-up';
import type { Indicator } from './indicator/indicator';
import type { Confirmed } from '../questions/ask';
import type { RemainderEntry } from './budget/remainder';
import type { Activity } from '../schedule/activity';
import type { Rules } from '../settings';
import type { Unit } from './unit/unit';

/** Everything the main job knows from the input sheets; sheets that a command does not need are empty lists. */
export interface EvaluationInput {
  rules: Rules;
  /** The day of the run. */
  today: Day;
  /** Where the period of the run stands; absent: in no sheet. */
  periodPlace?: Place;
  /** Which questions a person has confirmed; absent: none. */
  confirmed?: Confirmed;
  units: readonly Unit[];
  indicators: readonly Indicator[];
  history: readonly HistoryRow[];
  /** Null when the workbook has no budget sheet (or the command does not need it). */
  budget: readonly BudgetRow[] | null;
  remainder: readonly RemainderEntry[];
  followUps: readonly FollowUp[];
  analyses: readonly Analysis[];
  honours: readonly Honour[];
  /** Activities that are planned for the next year; absent when no schedule was read. */
  upcoming?: readonly Activity[];
}
