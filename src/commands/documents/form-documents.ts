import { documentFingerprint, formView, planForm, printForm, withLetterFacts } from '../../documents/main';
import type { FormKind, FormPlan } from '../../documents/forms/plan';
import type { LetterFacts } from '../../domain/records/letter-facts';
import { texts } from '../../text';
import type { OutputFrame } from '../../workbook/sheets/output-sheet';
import type { DocumentJob, TaskContext } from '../run/task';
import { documentProfile } from './document-profile';

/** A form's document from the same records as its sheet, in the language of documents. */
export function formDocument(
  kind: FormKind,
  table: (frame: OutputFrame) => ReturnType<FormPlan['table']>,
  context: TaskContext,
): DocumentJob {
  const { evaluation, documentLanguage: language, frame } = context;
  const profile = documentProfile(context);
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
