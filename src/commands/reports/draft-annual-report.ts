import { openExplanations } from '../main-job/generate-evaluation';
import { printedSheets } from '../main-job/printed-sheets';
import { reportJobs } from './report-jobs';
import { attainmentSheets, budgetSheets, type TaskDefinition } from '../run/task';

/** *Draf LKjIP Bab III*, sasaran by sasaran, with the sheets whose figures it repeats. */
export const draftAnnualReport: TaskDefinition = {
  reads: [...attainmentSheets, ...budgetSheets, 'followUps', 'analyses', 'templates'],
  requires: ['units', 'indicators'],
  run: (context) => ({
    sheets: printedSheets(context),
    documents: reportJobs('lkjip', context),
    findings: openExplanations(context),
  }),
};
