import type { AgencyProfile } from '../domain/agency-profile';
import type { Evaluation } from '../domain/evaluation';
import type { Language } from '../text/language';
import { agencyView, type AgencyView } from './agency-view';
import { cleanDeep } from './clean-text';
import { fingerprint } from './fingerprint';
import type { DocumentPlan } from './plan';
import { unitView, type UnitView } from './unit-view';

export type EvaluationView = UnitView | AgencyView;

type Sources = readonly [DocumentPlan, Evaluation, AgencyProfile, Language];

function writeView(...[plan, evaluation, profile, language]: Sources): EvaluationView {
  if (plan.kind === 'agencyEvaluation') return cleanDeep(agencyView(evaluation, profile, language));
  const report = evaluation.units.find(({ value }) => value.unit.code === plan.unit);
  if (!report) throw new RangeError(`The evaluation has no unit ${plan.unit}.`);
  return cleanDeep(unitView(evaluation, report, profile, language));
}

/** The view written last: a run asks for the fingerprint of a document and, right after it, for the document itself. */
let last: { sources: Sources; view: EvaluationView } | null = null;

/**
 * Everything a planned document prints, ready for its template. The view is shared between callers: do not change it.
 *
 * @throws RangeError when the plan names a unit that the evaluation does not report on
 */
export function evaluationView(...sources: Sources): EvaluationView {
  if (last?.sources.every((source, index) => source === sources[index])) return last.view;
  const view = writeView(...sources);
  last = { sources, view };
  return view;
}

/**
 * Fingerprint of a planned document: what it prints, its paper and its name, without the day of signing, so that a
 * document does not count as changed only because a day has passed.
 *
 * @param template mark of the agency's own template; empty: the add-on's
 */
export function evaluationFingerprint(
  plan: DocumentPlan,
  evaluation: Evaluation,
  profile: AgencyProfile,
  language: Language,
  template = '',
): string {
  const view = evaluationView(plan, evaluation, profile, language);
  const { name, folder } = plan;
  return fingerprint({
    ...view,
    signature: { ...view.signature, date: '' },
    paper: profile.paper,
    language,
    name,
    folder,
    ...(template !== '' && { template }),
  });
}
