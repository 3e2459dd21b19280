import { documentFingerprint, renderDocument } from '../../documents/main';
import type { FilledPlan } from '../../documents/document';
import type { DocumentJob, TaskContext } from '../run/task';

/** How the documents of some plans are made. */
export interface Filling<P extends FilledPlan> {
  /** `Jenis` of the ledger, in the language of the sheets. */
  kind: (plan: P) => string;
  /** What a document prints: the tags of its template. */
  view: (plan: P) => object;
  /** The figures that its file prints; absent: the documents are not traced. */
  figures?: (plan: P, docx: Uint8Array) => ReturnType<NonNullable<DocumentJob['figures']>>;
}

/** The documents of plans, filled into the agency's own templates where the workbook keeps one. */
export function filledDocuments<P extends FilledPlan>(
  plans: readonly P[],
  { kind, view, figures }: Filling<P>,
  { own, data, documentLanguage }: Pick<TaskContext, 'own' | 'data' | 'documentLanguage'>,
): DocumentJob[] {
  const layout = { paper: data.settings.profile.paper, language: documentLanguage };
  // A run asks for the fingerprint of a document and, right after it, for the document itself.
  let last: { plan: P; view: object } | null = null;
  const viewOf = (plan: P): object => {
    if (last?.plan !== plan) last = { plan, view: view(plan) };
    return last.view;
  };
  return plans.map((plan) => ({
    plan,
    kind: kind(plan),
    fingerprint: () => documentFingerprint(plan, viewOf(plan), layout, own[plan.kind]?.mark),
    render: () => renderDocument(plan.kind, viewOf(plan), layout, own[plan.kind]),
    ...(figures && { figures: (docx: Uint8Array) => figures(plan, docx) }),
    filled: { kind: plan.kind, view: () => viewOf(plan) },
  }));
}
