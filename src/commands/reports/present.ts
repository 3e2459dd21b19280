import {
  documentFingerprint,
  listFigures,
  planPresentation,
  presentationView,
  printPresentation,
} from '../../documents/main';
import { texts } from '../../text';
import { documentProfile } from '../documents/content/document-profile';
import { printedSheets } from '../main-job/printed-sheets';
import { traceFigures } from '../documents/content/trace-figures';
import {
  attainmentSheets,
  budgetSheets,
  officeSheets,
  printedOfPeriod,
  type DocumentJob,
  type TaskContext,
  type TaskDefinition,
} from '../run/task';

function slides(context: TaskContext): DocumentJob {
  const { evaluation, documentLanguage: language, frame } = context;
  const profile = documentProfile(context);
  const plan = planPresentation(evaluation, profile, language);
  const written = () => {
    const figures = listFigures();
    return { view: presentationView(evaluation, profile, language, figures), figures };
  };
  return {
    plan,
    kind: texts(frame.language).documentKinds.presentation.name,
    fingerprint: () => {
      const { view, figures } = written();
      return documentFingerprint(plan, { ...view, asOf: '' }, { paper: profile.paper, language }, '', figures);
    },
    render: () => {
      const { view, figures } = written();
      const { bytes, atoms } = printPresentation(plan.name, view, figures, { logo: profile.logo, pack: context.pack });
      return { bytes, figures: () => traceFigures(plan.key, atoms, context) };
    },
  };
}

/** *Bahan Paparan Rapat*: slides for the evaluation meeting, with the sheets whose figures they repeat. */
export const present: TaskDefinition = {
  reads: [...attainmentSheets, ...budgetSheets, ...officeSheets, 'followUps', 'analyses', 'templates'],
  requires: ['units', 'indicators'],
  prints: printedOfPeriod,
  run: (context) => ({ sheets: printedSheets(context), documents: [slides(context)] }),
};
