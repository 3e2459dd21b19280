import { openExplanations } from '../main-job/generate-evaluation';
import { printedSheets } from '../main-job/printed-sheets';
import { withEarlier } from './period-evaluations';
import { reportJobs } from './report-jobs';
import { attainmentSheets, budgetSheets, officeSheets, printedOfPeriod, type TaskDefinition } from '../run/task';

/** *Draf LKjIP Bab III*, sasaran by sasaran, with the sheets whose figures it repeats. */
export const draftAnnualReport: TaskDefinition = {
  reads: [...attainmentSheets, ...budgetSheets, ...officeSheets, 'followUps', 'analyses', 'templates'],
  requires: ['units', 'indicators'],
  prints: printedOfPeriod,
  run: (context) => ({
    sheets: printedSheets(context),
    documents: reportJobs('lkjip', { ...context, evaluation: withEarlier(context) }),
    findings: openExplanations(context),
  }),
};
