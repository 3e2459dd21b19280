import { formView, planForm, printForm } from '../../../documents/main';
import type { FormKind, FormPlan } from '../../../documents/forms/plan';
import type { FormView } from '../../../documents/forms/view';
import type { FormFrame } from '../../../workbook/sheets/forms/form-columns';
import type { DocumentJob, TaskContext } from '../../run/task';
import { documentProfile } from './document-profile';
import { drawnDocuments, type Drawing } from './filled-documents';

/** A form's document from the same records as its sheet, in the language of documents. */
export function formDocuments(
  kind: FormKind,
  table: (frame: FormFrame) => ReturnType<FormPlan['table']>,
  context: TaskContext,
): DocumentJob[] {
  const { evaluation, documentLanguage: language, frame } = context;
  const { agency } = documentProfile(context);
  const plan = planForm(kind, (print) => table({ ...frame, language, print }), evaluation, agency, language);
  const drawing: Drawing<FormPlan, FormView> = {
    view: (form, figures, profile) => formView(form, evaluation, profile, language, figures),
    print: (_, view, figures, layout) => printForm(view, figures, layout),
  };
  return drawnDocuments([plan], drawing, context);
}
