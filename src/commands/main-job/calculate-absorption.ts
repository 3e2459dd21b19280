import { absorptionSheet } from '../../workbook/sheets/main-job/absorption-sheet';
import { remainderSheet } from '../../workbook/sheets/main-job/remainder-sheet';
import { budgetSheets, type TaskDefinition } from '../run/task';

/** *Hitung serapan*: sheets `Serapan` and `Rekap Sisa`. */
export const calculateAbsorption: TaskDefinition = {
  reads: budgetSheets,
  requires: ['budget'],
  run: ({ evaluation, frame }) => ({ sheets: [absorptionSheet(evaluation, frame), remainderSheet(evaluation, frame)] }),
};
