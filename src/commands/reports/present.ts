import { documentFingerprint, planPresentation, presentationView, renderPresentation } from '../../documents/main';
import { texts } from '../../text';
import { printedSheets } from '../main-job/printed-sheets';
import { figureFinder } from '../documents/printed-figures';
import { attainmentSheets, budgetSheets, type DocumentJob, type TaskContext, type TaskDefinition } from '../run/task';

function slides(context: TaskContext): DocumentJob {
  const { data, evaluation, today, documentLanguage: language, frame } = context;
  const profile = { ...data.settings.profile, today };
  const plan = planPresentation(evaluation, profile, language);
  const view = () => presentationView(evaluation, profile, language);
  return {
    plan,
    kind: texts(frame.language).documentKinds.presentation.name,
    fingerprint: () => documentFingerprint(plan, view(), { paper: profile.paper, language }),
    render: () => renderPresentation(plan.name, view()),
    figures: (pptx) => figureFinder(context)(plan, pptx),
  };
}

/** *Bahan Paparan Rapat*: slides for the evaluation meeting, with the sheets whose figures they repeat. */
export const present: TaskDefinition = {
  reads: [...attainmentSheets, ...budgetSheets, 'followUps', 'analyses'],
  requires: ['units', 'indicators'],
  run: (context) => ({ sheets: printedSheets(context), documents: [slides(context)] }),
};
