import { sum } from '../../number';
import type { Criterion } from '../instrument/instrument';
import { kendallW } from '../scoring/statistics';

/** A row of `Penilaian` for one category and month, as it counts: readable, within the scale, not refused. */
export interface JuryScore {
  participant: string;
  /** Code of the criterion. */
  criterion: string;
  /** ID of the juror; empty where the figure was simply entered. */
  juror: string;
  score: number;
}

/** Means over jurors, by participant and criterion. */
export function meanScores(scores: readonly JuryScore[]): (participant: string, criterion: string) => number | null {
  const cells = new Map<string, { total: number; count: number }>();
  const key = (participant: string, criterion: string): string => `${participant}\u0000${criterion}`;
  for (const { participant, criterion, score } of scores) {
    const cell = cells.get(key(participant, criterion)) ?? { total: 0, count: 0 };
    cell.total += score;
    cell.count++;
    cells.set(key(participant, criterion), cell);
  }
  return (participant, criterion) => {
    const cell = cells.get(key(participant, criterion));
    return cell ? cell.total / cell.count : null;
  };
}

/** The jurors of the scores, in the order of their IDs. */
export const jurorsOf = (scores: readonly JuryScore[]): string[] =>
  [...new Set(scores.map(({ juror }) => juror).filter((juror) => juror !== ''))].sort();

/** A juror's scores, weighted over the criteria, by participant; only participants scored on all of them. */
function totalsOf(scores: readonly JuryScore[], criteria: readonly Criterion[]): Map<string, number> {
  const weights = new Map(
    criteria.map(({ code, weight, kind }) => [code, kind === 'cost' ? -weight.value : weight.value]),
  );
  const cells = new Map<string, Map<string, number>>();
  for (const { participant, criterion, score } of scores) {
    if (!weights.has(criterion)) continue;
    const row = cells.get(participant) ?? new Map<string, number>();
    row.set(criterion, score);
    cells.set(participant, row);
  }
  const complete = [...cells].filter(([, row]) => row.size === weights.size);
  return new Map(
    complete.map(([participant, row]) => [
      participant,
      sum([...row].map(([criterion, score]) => score * (weights.get(criterion) ?? 0))),
    ]),
  );
}

/**
 * Kendall's W over the jurors' own weighted totals, for the participants whom every juror scored on every criterion that
 * jurors score; nobody may score his own unit, so the others' scores of it stay out as well.
 */
export function jurorAgreement(scores: readonly JuryScore[], criteria: readonly Criterion[]): number | null {
  const scored = new Set(scores.map(({ criterion }) => criterion));
  const judged = criteria.filter(({ source, code }) => source === 'jury' && scored.has(code));
  const totals = jurorsOf(scores).map((juror) =>
    totalsOf(
      scores.filter((score) => score.juror === juror),
      judged,
    ),
  );
  const [first] = totals;
  if (!first) return null;
  const common = [...first.keys()].filter((participant) => totals.every((own) => own.has(participant))).sort();
  return kendallW(totals.map((own) => common.map((participant) => own.get(participant) ?? 0)));
}
