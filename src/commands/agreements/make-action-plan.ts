import { actionPlan } from '../../domain/agreements/action-plan';
import { actionPlanSheet } from '../../workbook/sheets/forms/action-plan-sheet';
import type { OutputContent } from '../../workbook/sheets/output-sheet';
import type { TaskContext, TaskDefinition, TaskOutcome } from '../run/task';

/** Sheet `Rencana Aksi` of a run; it covers the year, so its marker names no period. */
export function actionPlanOf({ evaluation, frame }: TaskContext): OutputContent {
  const { budget, tree, input } = evaluation;
  const rows = actionPlan(input.indicators, budget, tree);
  return actionPlanSheet(rows, input.units, { ...frame, period: String(input.rules.year) });
}

/** *Rencana aksi*: the activities, quarterly targets and budget behind every agreed indicator. */
export const makeActionPlan: TaskDefinition = {
  reads: ['settings', 'units', 'indicators', 'budget'],
  requires: ['units', 'indicators'],
  run: (context): TaskOutcome => ({ sheets: [actionPlanOf(context)] }),
};
