import { printedSheets } from '../main-job/printed-sheets';
import { reportJobs } from './report-jobs';
import { attainmentSheets, budgetSheets, officeSheets, printedOfPeriod, type TaskDefinition } from '../run/task';

/** *Rekonsiliasi dengan LKjIP*: why the flagged values and the printed means differ, with the sheets it repeats. */
export const reconcile: TaskDefinition = {
  reads: [...attainmentSheets, ...budgetSheets, ...officeSheets, 'templates'],
  requires: ['units', 'indicators'],
  prints: printedOfPeriod,
  run: (context) => ({ sheets: printedSheets(context), documents: reportJobs('reconciliation', context) }),
};
