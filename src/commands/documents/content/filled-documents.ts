import { documentFingerprint, listFigures, plainView, printDocument, withLetterFacts } from '../../../documents/main';
import type { AgencyProfile } from '../../../domain/agency-profile';
import type { LetterFacts } from '../../../domain/records/letter-facts';
import type { DocumentPlan, FilledPlan, PrintedDocument } from '../../../documents/document';
import { texts } from '../../../text';
import type { FigureList } from '../../../documents/figures/figure';
import type { Layout } from '../../../documents/template/standard-templates';
import type { DocumentJob, TaskContext } from '../../run/task';
import { documentProfile } from './document-profile';
import { traceFigures } from './trace-figures';

/** How the documents of some plans are made. */
export interface Filling<P extends DocumentPlan, V extends object = object> {
  /**
   * What a document prints: the tags of its template, with its figures taken down in the list.
   *
   * @param profile as the settings have it; of a paper that leaves something open, never a final one
   */
  view: (plan: P, figures: FigureList, profile: AgencyProfile) => V;
  /** Whether its figures are those of another period, which no cell of today's sheets shows; absent: they never are. */
  isOfOtherPeriod?: (plan: P) => boolean;
}

/** The same with how a view becomes a file. */
export interface Drawing<P extends DocumentPlan, V extends object> extends Filling<P, V> {
  print: (plan: P, view: V, figures: FigureList, layout: Layout) => PrintedDocument;
  /** Mark of a template of the agency's own; absent: none. */
  mark?: (plan: P) => string | undefined;
}

interface Written<P, V> {
  plan: P;
  /** The number and the day of its letter. */
  letter: string;
  view: V;
  figures: FigureList;
}

const lettered = (letter: LetterFacts | undefined): string => JSON.stringify(letter ?? null);

/** The documents of plans. */
export function drawnDocuments<P extends DocumentPlan, V extends object>(
  plans: readonly P[],
  { view, print, mark, isOfOtherPeriod }: Drawing<P, V>,
  context: TaskContext,
): DocumentJob[] {
  const { documentLanguage, frame, pack } = context;
  const profile = documentProfile(context);
  const { logo } = profile;
  const layout = { paper: profile.paper, language: documentLanguage, ...(logo && { logo }), pack };
  const kinds = texts(frame.language).documentKinds;
  // A run asks for the fingerprint of a document and, right after it, for the document itself.
  let last: Written<P, V> | null = null;
  const draw = (plan: P, documentStatus: AgencyProfile['documentStatus'], letter?: LetterFacts): Written<P, V> => {
    const figures = listFigures();
    const printed = view(plan, figures, { ...profile, documentStatus, ...(letter && { letter }) });
    const told = withLetterFacts(printed, letter, documentLanguage);
    return { plan, letter: lettered(letter), figures, view: told };
  };
  const written = (plan: P, letter?: LetterFacts): Written<P, V> => {
    if (last?.plan === plan && (!letter || last.letter === lettered(letter))) return last;
    last = draw(plan, profile.documentStatus, letter);
    if (isRefused(last)) last = draw(plan, 'draft', letter);
    return last;
  };
  const isRefused = ({ figures }: Written<P, V>): boolean =>
    profile.documentStatus === 'final' && figures.placeholders.size > 0;
  return plans.map((plan) => ({
    plan,
    kind: kinds[plan.kind].name,
    fingerprint: (letter) => {
      const { view: told, figures } = written(plan, letter);
      return documentFingerprint(plan, told, layout, mark?.(plan), figures);
    },
    render: (letter) => {
      const { view: told, figures } = written(plan, letter);
      const { bytes, atoms } = print(plan, told, figures, layout);
      return { bytes, figures: () => traceFigures(plan.key, atoms, context, isOfOtherPeriod?.(plan)) };
    },
    leftOpen: () => [...written(plan).figures.placeholders],
    refused: () => {
      const paper = written(plan);
      return isRefused(paper) ? [...paper.figures.placeholders] : [];
    },
    view: () => {
      const { view: printed, figures } = written(plan);
      return plainView(printed, figures);
    },
  }));
}

/** The documents of plans, filled into the agency's own templates where the workbook keeps one. */
export function filledDocuments<P extends FilledPlan>(
  plans: readonly P[],
  filling: Filling<P>,
  context: TaskContext,
): DocumentJob[] {
  const { own } = context;
  const drawing: Drawing<P, object> = {
    ...filling,
    print: ({ kind }, view, figures, layout) => printDocument(kind, view, figures, layout, own[kind]),
    mark: ({ kind }) => own[kind]?.mark,
  };
  return drawnDocuments(plans, drawing, context).map((job, at) => ({ ...job, template: plans[at]?.kind }));
}
