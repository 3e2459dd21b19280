import { awardView, planAwards } from '../../documents/main';
import type { AwardPlan } from '../../documents/awards/plan';
import type { AwardFacts } from '../../documents/awards/award-facts';
import type { CategoryResult } from '../../domain/awards/result';
import { idKey } from '../../domain/people/staff';
import { documentProfile } from '../documents/content/document-profile';
import { filledDocuments, type Filling } from '../documents/content/filled-documents';
import type { DocumentJob, TaskContext } from '../run/task';

/**
 * The papers of award results: the team of the year, minutes of a month; decree, certificates, script and press release of what
 * was decided (reference documents.md).
 * Names stand for the IDs that `Penilaian` has of jurors; an unknown one is printed as it stands.
 *
 * @param results of any months; frozen ones as they were frozen
 */
export function awardDocuments(
  results: readonly CategoryResult[],
  context: TaskContext,
  facts?: AwardFacts,
): DocumentJob[] {
  const { evaluation, request, documentLanguage } = context;
  const single = (request.category ?? '').trim() !== '';
  const { staffing } = documentProfile(context);
  const nameOf = (id: string): string => staffing?.byId.get(idKey(id))?.employee.fullName ?? id;
  const named = results.map((result) => ({ ...result, jurors: result.jurors.map(nameOf) }));
  const filling: Filling<AwardPlan> = {
    view: (plan, figures, profile) => awardView(plan, evaluation, profile, documentLanguage, figures, facts),
  };
  return filledDocuments(planAwards(named, documentLanguage, single), filling, context);
}
