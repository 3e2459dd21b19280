import { attainmentSheet } from '../../workbook/sheets/main-job/attainment-sheet';
import { objectiveSheet } from '../../workbook/sheets/main-job/objective-sheet';
import { attainmentSheets, type TaskDefinition } from '../run/task';

/** *Hitung capaian*: sheets `Capaian` and `Rapor Sasaran`. */
export const calculateAttainment: TaskDefinition = {
  reads: attainmentSheets,
  requires: ['units', 'indicators'],
  run: ({ evaluation, frame }) => ({ sheets: [attainmentSheet(evaluation, frame), objectiveSheet(evaluation, frame)] }),
};
