import { actionPlan } from '../../../src/domain/agreements/action-plan';
import { cascade } from '../../../src/domain/agreements/cascading';
import { actionPlanForm } from '../../../src/workbook/sheets/forms/action-plan-sheet';
import { cascadingForm } from '../../../src/workbook/sheets/forms/cascading-sheet';
import { progressForm } from '../../../src/workbook/sheets/forms/progress-sheet';
import { renjaForm } from '../../../src/workbook/sheets/forms/renja-sheet';
import { standardsForm } from '../../../src/workbook/sheets/forms/standards-sheet';
import { unitReportForm } from '../../../src/workbook/sheets/main-job/unit-report-sheet';
import type { FormFrame } from '../../../src/workbook/sheets/forms/form-columns';
import type { FormTable } from '../../../src/domain/forms/form-table';
import type { Evaluation } from '../../../src/domain/main-job/evaluation';
import type { FormKind } from '../../../src/documents/forms/plan';
import { profile } from '../fixtures';

/** How the sheet of a form is drawn for its paper. */
export type DrawForm = (evaluation: Evaluation, frame: FormFrame) => FormTable;

/** The forms whose pages have a test of their own. */
export const drawings: Partial<Record<FormKind, DrawForm>> = {
  renjaForm,
  progressForm,
  standardsForm,
  unitReportForm: (evaluation, sheet) => unitReportForm(evaluation, profile.agency, sheet),
  actionPlanForm: (evaluation, sheet) => {
    const { input, budget, tree } = evaluation;
    return actionPlanForm({ rows: actionPlan(input.indicators, budget, tree), evaluation }, sheet);
  },
  cascadingForm: ({ input, budget, tree }, sheet) => {
    const { rows } = cascade(input.indicators, budget?.tree ?? null, tree);
    return cascadingForm({ rows, budget, units: input.units }, sheet);
  },
};
