import type { MeetingMatter } from '../../documents/reports/plan';
import { isLaterPeriod } from '../../domain/period';
import type { Evaluation } from '../../domain/main-job/evaluation';
import { periodOfMeeting, type Meeting } from '../../domain/meeting';
import { readMeetings } from '../../workbook/read/meetings';
import { printedSheets } from '../main-job/printed-sheets';
import { evaluationOfPeriod } from './period-evaluations';
import { reportJobs } from './report-jobs';
import { attainmentSheets, budgetSheets, officeSheets, type TaskContext, type TaskDefinition } from '../run/task';

/** The meetings with their figures; meetings about the same period share one evaluation. */
function mattersOf(context: TaskContext, meetings: readonly Meeting[]): MeetingMatter[] {
  const known = new Map<string, Evaluation | null>();
  return meetings.map((meeting) => {
    const about = periodOfMeeting(meeting);
    const key = JSON.stringify(about);
    const evaluation = known.get(key) ?? evaluationOfPeriod(context, about);
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
