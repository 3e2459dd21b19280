import { documentFingerprint, formView, planForm, printForm, withLetterFacts } from '../../documents/main';
import type { FormKind, FormPlan } from '../../documents/forms/plan';
import type { LetterFacts } from '../../domain/records/letter-facts';
import { texts } from '../../text';
import type { OutputFrame } from '../../workbook/sheets/output-sheet';
import type { DocumentJob, TaskContext } from '../run/task';

/** A form's document from the same records as its sheet, in the language of documents. */
export function formDocument(
  kind: FormKind,
  table: (frame: OutputFrame) => ReturnType<FormPlan['table']>,
  { data, evaluation, today, documentLanguage: language, frame }: TaskContext,
): DocumentJob {
  const profile = { ...data.settings.profile, today };
  const layout = { paper: profile.paper, language };
  const plan = planForm(kind, () => table({ ...frame, language }), evaluation, profile.agency, language);
  const view = (letter?: LetterFacts) =>
    withLetterFacts(formView(plan, evaluation, profile, language), letter, language);
  return {
    plan,
    kind: texts(frame.language).documentKinds[kind].name,
    fingerprint: (letter) => documentFingerprint(plan, view(letter), layout),
    render: (letter) => ({ bytes: printForm(view(letter), layout), figures: () => ({ figures: [], after: '' }) }),
  };
}
