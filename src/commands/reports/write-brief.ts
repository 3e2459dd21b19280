import { briefMessage } from '../../documents/main';
import { documentProfile } from '../documents/content/document-profile';
import { printedSheets } from '../main-job/printed-sheets';
import { reportJobs } from './report-jobs';
import { attainmentSheets, budgetSheets, officeSheets, printedOfPeriod, type TaskDefinition } from '../run/task';

/** *Ringkasan Pimpinan*: one page for the head, and the same as a message. */
export const writeBrief: TaskDefinition = {
  reads: [...attainmentSheets, ...budgetSheets, ...officeSheets, 'followUps', 'analyses', 'templates'],
  requires: ['units', 'indicators'],
  prints: printedOfPeriod,
  run: (context) => {
    const { evaluation, documentLanguage } = context;
    return {
      sheets: printedSheets(context),
      documents: reportJobs('brief', context),
      message: briefMessage(evaluation, documentProfile(context), documentLanguage),
    };
  },
};
