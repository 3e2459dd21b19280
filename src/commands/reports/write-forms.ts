import { progressSheet } from '../../workbook/sheets/forms/progress-sheet';
import { renjaSheet } from '../../workbook/sheets/forms/renja-sheet';
import { standardsSheet } from '../../workbook/sheets/forms/standards-sheet';
import { printedSheets } from '../main-job/printed-sheets';
import { attainmentSheets, budgetSheets, type TaskDefinition } from '../run/task';

/** *Formulir*: the sheets E.81, RFK and Rekap SPM, ready to be copied and sent, with the sheets whose figures they repeat. */
export const writeForms: TaskDefinition = {
  reads: [...attainmentSheets, ...budgetSheets, 'followUps', 'analyses'],
  requires: ['units', 'indicators'],
  run: (context) => {
    const { evaluation, frame } = context;
    return {
      sheets: [
        ...printedSheets(context),
        renjaSheet(evaluation, frame),
        progressSheet(evaluation, frame),
        standardsSheet(evaluation, frame),
      ],
    };
  },
};
