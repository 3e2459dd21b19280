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

/** Whether at least half of those who are ranked stand no better on a criterion: nobody is praised for what others do better. */
function standsWell(result: CategoryResult, code: string, value: number): boolean {
  const values = result.participants
    .filter(({ rank }) => rank !== null)
    .map(({ criteria }) => criteria.find((one) => one.code === code)?.value ?? 0);
  return values.filter((other) => other <= value).length * 2 >= values.length;
}

/**
 * The criteria on which the winner stands well among those ranked, the best first, by records alone: what jurors think of a person is
 * not made public.
 */
export function strengths(
  { facts }: AwardWriter,
  result: CategoryResult,
  { criteria }: ParticipantResult,
): CriterionScore[] {
  const measured = criteria.filter(({ code, value }) => {
    const source = criterionOf(facts, result, code)?.source;
    return value !== null && source !== undefined && source !== 'jury' && standsWell(result, code, value);
  });
  return measured.sort((a, b) => (b.value ?? 0) - (a.value ?? 0) || b.weight - a.weight);
}
