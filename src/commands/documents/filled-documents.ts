import { documentFingerprint, renderDocument } from '../../documents/main';
import type { FilledPlan } from '../../documents/document';
import { texts } from '../../text';
import type { DocumentJob, TaskContext } from '../run/task';

/** How the documents of some plans are made. */
export interface Filling<P extends FilledPlan> {
  /** What a document prints: the tags of its template. */
  view: (plan: P) => object;
  /** The figures that its file prints; absent: the documents are not traced. */
  figures?: (plan: P, docx: Uint8Array) => ReturnType<NonNullable<DocumentJob['figures']>>;
}

/** The documents of plans, filled into the agency's own templates where the workbook keeps one. */
export function filledDocuments<P extends FilledPlan>(
  plans: readonly P[],
  { view, figures }: Filling<P>,
  { own, data, documentLanguage, frame }: Pick<TaskContext, 'own' | 'data' | 'documentLanguage' | 'frame'>,
): DocumentJob[] {
  const layout = { paper: data.settings.profile.paper, language: documentLanguage };
  const kinds = texts(frame.language).documentKinds;
  // A run asks for the fingerprint of a document and, right after it, for the document itself.
  let last: { plan: P; view: object } | null = null;
  const viewOf = (plan: P): object => {
    if (last?.plan !== plan) last = { plan, view: view(plan) };
    return last.view;
  };
  return plans.map((plan) => ({
    plan,
    kind: kinds[plan.kind].name,
    fingerprint: () => documentFingerprint(plan, viewOf(plan), layout, own[plan.kind]?.mark),
    render: () => renderDocument(plan.kind, viewOf(plan), layout, own[plan.kind]),
    ...(figures && { figures: (docx: Uint8Array) => figures(plan, docx) }),
    filled: { kind: plan.kind, view: () => viewOf(plan) },
  }));
}
