import { planPresentation, presentationFingerprint, renderPresentation } from '../../documents/main';
import { texts } from '../../text';
import { printedSheets } from '../main-job/printed-sheets';
import { attainmentSheets, budgetSheets, type DocumentJob, type TaskContext, type TaskDefinition } from '../run/task';

function slides({ data, evaluation, today, documentLanguage: language, frame }: TaskContext): DocumentJob {
  const profile = { ...data.settings.profile, today };
  const plan = planPresentation(evaluation, profile, language);
  return {
    plan,
    kind: texts(frame.language).sheets.documentKinds.presentation,
    format: 'pptx',
    fingerprint: () => presentationFingerprint(plan, evaluation, profile, language),
    render: () => renderPresentation(plan, evaluation, profile, language),
  };
}

/** *Bahan Paparan Rapat*: slides for the evaluation meeting, with the sheets whose figures they repeat. */
export const present: TaskDefinition = {
  reads: [...attainmentSheets, ...budgetSheets, 'followUps', 'analyses'],
  requires: ['units', 'indicators'],
  run: (context) => ({ sheets: printedSheets(context), documents: [slides(context)] }),
};
