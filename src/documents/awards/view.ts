import { plainFigures, type FigurePrinter } from '../figures/figure';
import type { AgencyProfile } from '../../domain/agency-profile';
import type { Evaluation } from '../../domain/main-job/evaluation';
import type { Language } from '../../text/language';
import type { CategoryResult } from '../../domain/awards/result';
import { noFacts, type AwardFacts } from './award-facts';
import { cleanDeep } from '../clean-text';
import { assemblyView } from './assembly-view';
import { createAwardWriter, type AwardWriter } from './award-writer';
import { certificateView } from './certificate-view';
import { decreeView, teamView } from './decree-view';
import { minutesView } from './minutes-view';
import type { AwardPaper, AwardPlan } from './plan';
import { pressView } from './press-view';

/** What each paper prints. */
const views: Record<AwardPaper, (writer: AwardWriter, plan: AwardPlan) => object> = {
  awardMinutes: (writer, plan) => minutesView(writer, someResults(plan)),
  awardDecree: (writer, plan) => decreeView(writer, someResults(plan)),
  awardTeam: (writer, plan) => teamView(writer, plan.results),
  awardCertificate: (writer, plan) => {
    if (plan.winner === null) throw new RangeError('A certificate needs a winner.');
    return certificateView(writer, onlyResult(plan), plan.winner);
  },
  awardAssembly: (writer, { results }) => assemblyView(writer, results),
  awardPress: (writer, { results }) => pressView(writer, results),
};

/** @throws RangeError for none */
function someResults({ results }: AwardPlan): CategoryResult[] {
  if (results.length === 0) throw new RangeError('An award paper needs a result.');
  return results;
}

const onlyResult = (plan: AwardPlan): CategoryResult => someResults(plan)[0] as CategoryResult;

/**
 * Everything a planned paper prints, ready for its template. A proposal is a draft whatever the setting says.
 *
 * @throws RangeError when the plan has no result, or a certificate no winner
 */
export function awardView(
  plan: AwardPlan,
  evaluation: Evaluation,
  profile: AgencyProfile,
  language: Language,
  figures: FigurePrinter = plainFigures,
  facts: AwardFacts = noFacts,
): object {
  // The team is appointed before anything is decided.
  const isProposal = plan.kind !== 'awardTeam' && plan.results.some(({ decided }) => decided === null);
  const documentStatus = isProposal ? 'draft' : profile.documentStatus;
  const writer = createAwardWriter(evaluation, { ...profile, documentStatus }, language, plan.subject, figures, facts);
  return cleanDeep(views[plan.kind](writer, plan));
}
