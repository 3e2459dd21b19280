import type { MeetingMatter } from '../../documents/reports/plan';
import { isLaterPeriod } from '../../domain/period';
import { evaluate, type Evaluation } from '../../domain/main-job/evaluation';
import { periodOfMeeting, type Meeting, type YearPeriod } from '../../domain/meeting';
import { lastMonthOf } from '../../domain/period';
import { readMeetings } from '../../workbook/read/meetings';
import { printedSheets } from '../main-job/printed-sheets';
import { reportJobs } from './report-jobs';
import { attainmentSheets, budgetSheets, officeSheets, type TaskContext, type TaskDefinition } from '../run/task';

/**
 * The evaluation of the period that a meeting spoke of, so that minutes of an earlier meeting keep their figures; the archive's
 * where that period is frozen. Money of another period is known only where the sheet has figures to date of its quarter.
 */
function evaluationOf({ data, evaluation, archive }: TaskContext, { year, period }: YearPeriod): Evaluation | null {
  const { rules, budget } = data.input;
  if (year !== rules.year) return null;
  if (lastMonthOf(period) === lastMonthOf(rules.period)) return evaluation;
  const quarter = lastMonthOf(period) / 3;
  const isKnown = budget?.some(({ spentToQuarter }) => spentToQuarter[quarter - 1]?.value.kind === 'number') ?? false;
  const input = { ...data.input, rules: { ...rules, period }, ...(!isKnown && { budget: null }) };
  return evaluate(input, archive?.ofPeriod(year, period) ?? null);
}

/** The meetings with their figures; meetings about the same period share one evaluation. */
function mattersOf(context: TaskContext, meetings: readonly Meeting[]): MeetingMatter[] {
  const known = new Map<string, Evaluation | null>();
  return meetings.map((meeting) => {
    const about = periodOfMeeting(meeting);
    const key = JSON.stringify(about);
    const evaluation = known.get(key) ?? evaluationOf(context, about);
    known.set(key, evaluation);
    return { meeting, about, evaluation };
  });
}

/** Whether a meeting speaks of a later period than the run: its minutes are no papers of that period. */
const isLater = ({ about: { year, period } }: MeetingMatter, { evaluation }: TaskContext): boolean =>
  isLaterPeriod({ year, period }, evaluation.input.rules);

/** *Notula Rapat*: one document per row of `Rapat` about the period of the run or an earlier one. */
export const writeMinutes: TaskDefinition = {
  reads: [...attainmentSheets, ...budgetSheets, ...officeSheets, 'followUps', 'analyses', 'templates', 'meetings'],
  requires: ['units', 'indicators', 'meetings'],
  run: (context) => {
    const { meetings, findings } = context.grids.meetings
      ? readMeetings(context.grids.meetings)
      : { meetings: [], findings: [] };
    const [later, due] = [true, false].map((wanted) =>
      mattersOf(context, meetings).filter((one) => isLater(one, context) === wanted),
    );
    return {
      sheets: printedSheets(context),
      documents: reportJobs('minutes', context, due),
      leftOut: reportJobs('minutes', context, later),
      findings,
    };
  },
};
