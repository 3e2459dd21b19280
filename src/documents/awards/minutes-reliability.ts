import type { CategoryResult, ParticipantResult } from '../../domain/awards/result';
import { grouped } from '../../domain/grouped';
import { roundPrinted } from '../../domain/number';
import { asSentence } from '../clean-text';
import { rankedOf, type AwardWriter } from './award-writer';
import { computed } from '../figures/sources';

/** Shares from which a ranking is called firm, and fairly robust; below, the jury is asked to discuss it. */
const stabilityBounds = [90, 70];

/** Cut-offs of Kendall's W (reference awards.md, part 2); from `moderate` downwards the jurors should talk. */
const agreementBounds = [0.2, 0.4, 0.6, 0.8];
const DISCUSS_BELOW = 0.4;

/** Participants who share a rank, best first. */
function sharedRanks(result: CategoryResult): ParticipantResult[][] {
  const ranks = grouped(
    rankedOf(result).filter(({ rank }) => rank !== null),
    ({ rank }) => rank,
  );
  return [...ranks.values()].filter((group) => group.length > 1);
}

function tieSentences(writer: AwardWriter, result: CategoryResult): string[] {
  const { minutes, list, count } = writer;
  if (rankedOf(result).length < 2) return [];
  const groups = sharedRanks(result);
  const shared = groups.map((group) =>
    minutes.shared(
      `${count(group[0]?.rank ?? 0, computed('rank', group[0]?.code ?? ''))}`,
      list(
        group.map(({ name }) => name),
        group.length,
      ),
    ),
  );
  const open = result.participants.filter(({ outcome }) => outcome === 'tied').map(({ name }) => name);
  const decided = result.participants.flatMap(({ name, juryReason = '' }) =>
    juryReason.trim() === '' ? [] : [minutes.juryDecision(name, asSentence(juryReason))],
  );
  if (shared.length + open.length + decided.length === 0) return [minutes.noTies];
  return [...shared, ...decided, ...(open.length === 0 ? [] : [minutes.unresolved(list(open, open.length))])];
}

function leadSentence({ minutes, score }: AwardWriter, result: CategoryResult): string[] {
  const [first, second] = rankedOf(result);
  if (!first || !second || first.rank === second.rank || first.gap === null) return [];
  return [
    roundPrinted(first.gap) === 0 ? minutes.level : minutes.lead(score(first.gap, computed('difference', first.code))),
  ];
}

function stabilitySentence({ minutes, figure }: AwardWriter, { stability }: CategoryResult): string {
  if (stability === null) return minutes.noStability;
  const level = stabilityBounds.findIndex((bound) => stability >= bound);
  const verdict = minutes.stabilityVerdicts[level < 0 ? stabilityBounds.length : level] ?? '';
  return minutes.stability(figure(stability, computed('reliability', 'stability')), verdict);
}

function agreementSentence({ minutes, figure }: AwardWriter, { agreement, jurors }: CategoryResult): string[] {
  if (jurors.length === 0) return [];
  if (agreement === null) return [minutes.noAgreement];
  const level = agreementBounds.filter((bound) => agreement >= bound).length;
  const sentence = minutes.agreement(
    figure(agreement, computed('reliability', 'agreement')),
    minutes.agreementWords[level] ?? '',
  );
  return [agreement < DISCUSS_BELOW ? `${sentence} ${minutes.discuss}` : sentence];
}

/** Part E: ties, lead, stability under other weights, agreement of the jurors. */
export function reliabilitySentences(writer: AwardWriter, result: CategoryResult): string[] {
  return [
    ...tieSentences(writer, result),
    ...leadSentence(writer, result),
    stabilitySentence(writer, result),
    ...agreementSentence(writer, result),
  ];
}
