import { DASH } from '../writer';
import { ofParticipant } from './award-writer';
import type { CategoryResult, CriterionScore, ParticipantResult } from '../../domain/awards/result';
import { rankedOf, type AwardWriter } from './award-writer';
import { computed } from '../figures/sources';

/** Criteria side by side in one table, as the default template has them: tables of one to six. */
export const CRITERIA_PER_TABLE = 6;

/** A table of n criteria: heads and cells are named c0, c1, … */
interface MatrixTable {
  head: Record<string, string>;
  rows: Record<string, string>[];
}

/** The list that the template repeats is the one named after the number of criteria; the others are empty. */
export type MatrixChoice = Record<string, MatrixTable[]>;

export interface MatrixPart {
  paragraphs: string[];
  tables: MatrixChoice[];
}

const named = (texts: readonly string[]): Record<string, string> =>
  Object.fromEntries(texts.map((text, index) => [`c${index}`, text]));

function choiceOf(count: number, table: MatrixTable): MatrixChoice {
  const sizes = Array.from({ length: CRITERIA_PER_TABLE }, (_, index) => index + 1);
  return Object.fromEntries(sizes.map((size) => [`of${size}`, size === count ? [table] : []]));
}

/** Tables of equal width: seven criteria stand in tables of four and three, not of six and one. */
function slices<Item>(items: readonly Item[]): Item[][] {
  const tables = Math.ceil(items.length / CRITERIA_PER_TABLE);
  const size = Math.ceil(items.length / Math.max(tables, 1));
  return Array.from({ length: tables }, (_, index) => items.slice(index * size, (index + 1) * size));
}

/** The record, and for a share what was scored in its place: `97,25 → 96,8`. */
export function recordText(
  { figure, record }: Pick<AwardWriter, 'figure' | 'record'>,
  { raw, adjusted }: Pick<CriterionScore, 'raw' | 'adjusted'>,
  of: string,
): string {
  const source = computed('record', of);
  return adjusted ? `${record(raw, source)} → ${figure(adjusted.value, source)}` : record(raw, source);
}

/** Annex 1: every participant with a score against every criterion. */
export function matrixPart(writer: AwardWriter, result: CategoryResult): MatrixPart {
  const { minutes, figure, score } = writer;
  const ranked = rankedOf(result);
  if (ranked.length === 0)
    return {
      paragraphs: [minutes.noneRanked(writer.count(result.participants.length, computed('people', '')))],
      tables: [],
    };
  const cellOf = (participant: ParticipantResult, code: string): string => {
    const part = participant.criteria.find((criterion) => criterion.code === code);
    const of = `${participant.code} ${code}`;
    return part
      ? `${recordText(writer, part, of).replace(' → ', '\n→ ')}\n${score(part.points, computed('contribution', of))}`
      : DASH;
  };
  const tables = slices(result.criteria).map((criteria) =>
    choiceOf(criteria.length, {
      head: named(
        criteria.map(({ code, weight }) => minutes.criterionHead(code, figure(weight, computed('weight', code)))),
      ),
      rows: ranked.map((participant) => ({
        rank: `${writer.count(participant.rank ?? 0, ofParticipant('rank', participant))}`,
        participant: participant.name,
        score: score(participant.score, ofParticipant('score', participant)),
        ...named(criteria.map(({ code }) => cellOf(participant, code))),
      })),
    }),
  );
  const isAdjusted = ranked.some(({ criteria }) => criteria.some(({ adjusted }) => adjusted));
  return { paragraphs: [minutes.matrix, ...(isAdjusted ? [minutes.adjusted] : [])], tables };
}
