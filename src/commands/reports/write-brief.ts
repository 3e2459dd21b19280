import { briefMessage } from '../../documents/main';
import { printedSheets } from '../main-job/printed-sheets';
import { reportJobs } from './report-jobs';
import { attainmentSheets, budgetSheets, type TaskDefinition } from '../run/task';

/** *Ringkasan Pimpinan*: one page for the head, and the same as a message. */
export const writeBrief: TaskDefinition = {
  reads: [...attainmentSheets, ...budgetSheets, 'followUps', 'analyses', 'templates'],
  requires: ['units', 'indicators'],
  run: (context) => {
    const { data, evaluation, today, documentLanguage } = context;
    return {
      sheets: printedSheets(context),
      documents: reportJobs('brief', context),
      message: briefMessage(evaluation, { ...data.settings.profile, today }, documentLanguage),
    };
  },
};
