import { unitReportSheet } from '../../workbook/sheets/main-job/unit-report-sheet';
import { attainmentSheets, type TaskDefinition } from '../run/task';

/** *Tandai unit*: sheet `Rapor Unit`; without a budget sheet absorption is left out. */
export const flagUnits: TaskDefinition = {
  reads: [...attainmentSheets, 'budget', 'followUps'],
  requires: ['units', 'indicators'],
  run: ({ evaluation, data, frame }) => ({
    sheets: [unitReportSheet(evaluation, data.settings.profile.agency, frame)],
  }),
};
