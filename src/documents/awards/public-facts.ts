import type { CriterionSource } from '../../domain/awards/instrument/instrument';
import type { CriterionScore } from '../../domain/awards/result';
import { computed } from '../figures/sources';
import { strengths, type Announced } from './announced';
import { criterionOf } from './award-facts';
import type { AwardWriter } from './award-writer';

type Benefit = keyof AwardWriter['open']['benefits'];

/** What a good record of each kind means for citizens; null: that is for people to say. */
const benefits: Record<CriterionSource, Benefit | null> = {
  medianResponse: 'response',
  p90Response: 'response',
  respondedInTime: 'response',
  resolvedInTime: 'resolved',
  resolved: 'resolved',
  reopened: 'reopened',
  unitAttainment: 'attainment',
  publications: 'information',
  reach: 'information',
  jury: null,
  input: null,
};

/** Sources whose figures are shares. */
const shares: readonly CriterionSource[] = [
  'respondedInTime',
  'resolvedInTime',
  'resolved',
  'reopened',
  'unitAttainment',
];

/** How figures stand in a text: in digits, or as they are read aloud. */
export type Saying = 'written' | 'spoken';

/** The record of a criterion in words; empty for one that is not known or that jurors give. */
function factOf(writer: AwardWriter, { result, winner }: Announced, score: CriterionScore, saying: Saying): string {
  const source = criterionOf(writer.facts, result, score.code)?.source ?? 'jury';
  if (source === 'jury') return '';
  const { facts, assembly } = writer.open;
  const of = computed('record', `${winner.code} ${score.code}`);
  // `Kehadiran (%)` is a share.
  const isShare = shares.includes(source) || /\(%\)$/.test(score.name);
  const digits = writer.record(score.raw, of);
  const spoken = writer.words(score.raw ?? 0, of);
  const value = saying === 'written' ? (isShare ? `${digits}%` : digits) : isShare ? assembly.percent(spoken) : spoken;
  return source === 'input' ? facts.other(writer.criterion(result, score), value) : facts[source](value);
}

/** What the records say for a winner, the best first, and what it means for citizens; at most two of each. */
export function publicFacts(
  writer: AwardWriter,
  announced: Announced,
  saying: Saying,
): { facts: string[]; benefits: string[] } {
  const { result, winner } = announced;
  const best = strengths(writer, result, winner)
    .filter(({ raw }) => raw !== null)
    .slice(0, 2);
  const means = best.flatMap(({ code }) => {
    const benefit = benefits[criterionOf(writer.facts, result, code)?.source ?? 'jury'];
    return benefit ? [writer.open.benefits[benefit]] : [];
  });
  return {
    facts: best.map((score) => factOf(writer, announced, score, saying)).filter((fact) => fact !== ''),
    benefits: [...new Set(means)],
  };
}
