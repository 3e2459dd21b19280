import { ofParticipant } from './award-writer';
import type { CategoryResult, ParticipantResult } from '../../domain/awards/result';
import { points, type Point } from '../view-model';
import { awardTitle, rankedOf, recipientOf, winnersOf, type AwardWriter } from './award-writer';

export interface ConclusionPart {
  paragraphs: string[];
  points: Point[];
  closing: string[];
}

/** Who would win if the result were decided as it stands. */
function proposed(result: CategoryResult): ParticipantResult[] {
  const winners = winnersOf(result);
  return winners.length > 0 ? winners : rankedOf(result).filter(({ rank }) => (rank ?? 0) <= result.winners);
}

function objections(writer: AwardWriter, { objectionsUntil }: CategoryResult): string {
  const { minutes, office, objectionDays: days } = writer;
  return objectionsUntil === null
    ? minutes.objectionsOpen(office, days)
    : minutes.objections(office, days, writer.fullDay(objectionsUntil));
}

/** Part F: who receives the award, or is proposed for it, and until when one may object. */
export function conclusionPart(writer: AwardWriter, result: CategoryResult): ConclusionPart {
  const { minutes, score, words, list } = writer;
  const month = writer.month(result.month);
  const { decided } = result;
  const category = awardTitle(writer, result, null);
  const person = (participant: ParticipantResult): string => {
    const { name, position } = recipientOf(writer, result, participant);
    const source = ofParticipant('score', participant);
    return `${minutes.person(name, position, score(participant.score, source), words(participant.score ?? 0, source))}.`;
  };
  const tied = result.participants.filter(({ outcome }) => outcome === 'tied').map(({ name }) => name);
  const sole = result.participants.filter(({ outcome }) => outcome === 'soleCandidate').map(({ name }) => name);
  const chosen = decided === null ? proposed(result) : winnersOf(result);
  const closing = [objections(writer, result)];
  if (decided === null && tied.length > 0) {
    return { paragraphs: [minutes.tiedProposal(list(tied, tied.length))], points: [], closing };
  }
  if (sole.length > 0) return { paragraphs: [minutes.soleProposal(list(sole, sole.length))], points: [], closing };
  if (chosen.length === 0) {
    return { paragraphs: [minutes.nobody(category, month)], points: [], closing: [] };
  }
  const lead = decided === null ? minutes.proposed(category, month) : minutes.decided(category, month);
  return { paragraphs: [lead], points: points(chosen.map(person)), closing };
}
