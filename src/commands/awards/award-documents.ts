import { awardView, planAwards } from '../../documents/main';
import type { AwardPlan } from '../../documents/awards/plan';
import type { StaffMember } from '../../domain/awards/participants';
import type { CategoryResult } from '../../domain/awards/result';
import { filledDocuments, type Filling } from '../documents/filled-documents';
import type { DocumentJob, TaskContext } from '../run/task';

/**
 * The papers of award results: minutes for all of them; decree, jury, certificates, script and press release for those
 * that were decided (reference documents.md).
 *
 * @param results of any months; frozen ones as they were frozen
 * @param staff whose names stand for the IDs that `Penilaian` has of jurors; an unknown one is printed as it stands
 */
export function awardDocuments(
  results: readonly CategoryResult[],
  context: TaskContext,
  staff: readonly Pick<StaffMember, 'id' | 'fullName'>[] = [],
): DocumentJob[] {
  const { evaluation, request, documentLanguage } = context;
  const single = (request.category ?? '').trim() !== '';
  const names = new Map(staff.map(({ id, fullName }) => [id, fullName]));
  const named = results.map((result) => ({ ...result, jurors: result.jurors.map((id) => names.get(id) ?? id) }));
  const filling: Filling<AwardPlan> = {
    view: (plan, figures, profile) => awardView(plan, evaluation, profile, documentLanguage, figures),
  };
  return filledDocuments(planAwards(named, documentLanguage, single), filling, context);
}
