import type { CategoryResult, CriterionScore, ParticipantResult } from '../../domain/awards/result';
import type { Point } from '../view-model';
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

/** The criterion on which the winner stands best; of equal ones the heavier. */
export function strength({ criteria }: ParticipantResult): (CriterionScore & { value: number }) | null {
  const valued = criteria.flatMap((score) => (score.value === null ? [] : [{ ...score, value: score.value }]));
  return valued.sort((a, b) => b.value - a.value || b.weight - a.weight)[0] ?? null;
}

/** A criterion within a sentence: `persen laporan selesai`; abbreviations such as `SLA` keep their capitals. */
export const inSentence = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.slice(0, 1).toLowerCase() + name.slice(1) : name;
