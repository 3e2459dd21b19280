import { documentFingerprint, listFigures, plainView, printDocument, withLetterFacts } from '../../documents/main';
import type { FilledPlan } from '../../documents/document';
import { texts } from '../../text';
import type { FigureList } from '../../documents/figures/figure';
import type { DocumentJob, TaskContext } from '../run/task';
import { traceFigures } from './trace-figures';

/** How the documents of some plans are made. */
export interface Filling<P extends FilledPlan> {
  /** What a document prints: the tags of its template, with its figures taken down in the list. */
  view: (plan: P, figures: FigureList) => object;
  /** Whether its figures are those of another period, which no cell of today's sheets shows; absent: they never are. */
  isOfOtherPeriod?: (plan: P) => boolean;
}

/** The documents of plans, filled into the agency's own templates where the workbook keeps one. */
export function filledDocuments<P extends FilledPlan>(
  plans: readonly P[],
  { view, isOfOtherPeriod }: Filling<P>,
  context: TaskContext,
): DocumentJob[] {
  const { own, data, documentLanguage, frame } = context;
  const layout = { paper: data.settings.profile.paper, language: documentLanguage };
  const kinds = texts(frame.language).documentKinds;
  // A run asks for the fingerprint of a document and, right after it, for the document itself.
  let last: { plan: P; view: object; figures: FigureList } | null = null;
  const written = (plan: P): { view: object; figures: FigureList } => {
    if (last?.plan !== plan) {
      const figures = listFigures();
      last = { plan, view: view(plan, figures), figures };
    }
    return last;
  };
  return plans.map((plan) => ({
    plan,
    kind: kinds[plan.kind].name,
    fingerprint: (letter) => {
      const { view: printed, figures } = written(plan);
      const told = withLetterFacts(printed, letter, documentLanguage);
      return documentFingerprint(plan, told, layout, own[plan.kind]?.mark, figures);
    },
    render: (letter) => {
      const { view: printed, figures } = written(plan);
      const told = withLetterFacts(printed, letter, documentLanguage);
      const { bytes, atoms } = printDocument(plan.kind, told, figures, layout, own[plan.kind]);
      return { bytes, figures: () => traceFigures(plan.key, atoms, context, isOfOtherPeriod?.(plan)) };
    },
    filled: {
      kind: plan.kind,
      view: () => {
        const { view: printed, figures } = written(plan);
        return plainView(printed, figures);
      },
    },
  }));
}
