import { actionPlan } from '../../domain/agreements/action-plan';
import { actionPlanForm, actionPlanSheet, type ActionMatter } from '../../workbook/sheets/forms/action-plan-sheet';
import type { OutputContent } from '../../workbook/sheets/output-sheet';
import { formDocuments } from '../documents/content/form-documents';
import { attainmentSheets, officeSheets, type TaskContext, type TaskDefinition, type TaskOutcome } from '../run/task';

/** The sheets that an action plan tells from: also what was reached and what hindered. */
export const actionPlanSheets = [...attainmentSheets, ...officeSheets, 'budget', 'analyses'] as const;

function matterOf({ evaluation }: TaskContext): ActionMatter {
  const { budget, tree, input } = evaluation;
  return { rows: actionPlan(input.indicators, budget, tree), evaluation };
}

/** Sheet `Rencana Aksi` of a run; it covers the year, so its marker names no period. */
export function actionPlanOf(context: TaskContext): OutputContent {
  const { evaluation, frame } = context;
  return actionPlanSheet(matterOf(context), { ...frame, period: String(evaluation.input.rules.year) });
}

/** *Rencana aksi*: the activities, quarterly targets and budget behind every agreed indicator, with what was reached so far. */
export const makeActionPlan: TaskDefinition = {
  reads: actionPlanSheets,
  requires: ['units', 'indicators'],
  prints: ['indicators'],
  run: (context): TaskOutcome => ({
    sheets: [actionPlanOf(context)],
    documents: formDocuments('actionPlanForm', (form) => actionPlanForm(matterOf(context), form), context),
  }),
};
