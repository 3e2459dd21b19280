import type { CategoryResult, CriterionScore, ParticipantResult } from '../../domain/awards/result';
import type { Point } from '../view-model';
import { criterionOf } from './award-facts';
import type { AwardFrame } from './award-frame';
import { awardTitle, recipientOf, winnersOf, type AwardWriter, type Recipient } from './award-writer';

export interface SpokenSection {
  title: string[];
  texts: string[];
}

export interface WrittenSection extends SpokenSection {
  points: Point[];
}

/** Everything the script of the assembly or the press release prints; each fills its own kind of sections. */
export interface StatementView extends AwardFrame {
  headline: string[];
  spoken: SpokenSection[];
  written: WrittenSection[];
  /** The last words, which stay on one page. */
  ending: string[];
  notes: string[];
}

/** An award that was decided. */
export interface Announced {
  result: CategoryResult;
  winner: ParticipantResult;
  title: string;
  recipient: Recipient;
}

/** The winners of a category with their titles; nobody else is ever announced. */
export const announcedIn = (writer: AwardWriter, result: CategoryResult): Announced[] =>
  winnersOf(result).map((winner) => ({
    result,
    winner,
    title: awardTitle(writer, result, winner),
    recipient: recipientOf(writer, result, winner),
  }));

/** The criteria on which the winner stands best, the best first, by records alone: what jurors think of a person is not made public. */
export function strengths(
  { facts }: AwardWriter,
  result: CategoryResult,
  { criteria }: ParticipantResult,
): CriterionScore[] {
  const measured = criteria.filter(({ code, value }) => {
    const source = criterionOf(facts, result, code)?.source;
    return value !== null && source !== undefined && source !== 'jury';
  });
  return measured.sort((a, b) => (b.value ?? 0) - (a.value ?? 0) || b.weight - a.weight);
}
