import { sum } from '../../number';
import { anchored, columnOf, shareOfBest, stretched, unitVector, type Matrix, type MethodCriterion } from './normalise';
import type { AwardMethod } from '../result';

/** Normalised values of a matrix, 0–1, ready to be combined under any weights. */
export interface Normalised {
  method: AwardMethod;
  values: Matrix;
  /** TOPSIS: the best and the worst value of each criterion among the participants. */
  ideals: { best: number; worst: number }[];
}

const hasAnchors = ({ zero, hundred }: MethodCriterion): boolean =>
  typeof zero === 'number' && typeof hundred === 'number';

function normalisedColumn(method: AwardMethod, column: readonly number[], criterion: MethodCriterion): number[] {
  if (method === 'topsis') return unitVector(column);
  if (method === 'saw') return shareOfBest(column, criterion.kind);
  const { zero, hundred } = criterion;
  if (!hasAnchors(criterion)) return stretched(column, criterion.kind);
  return column.map((figure) => anchored(figure, zero ?? 0, hundred ?? 0));
}

const rowsOf = (columns: readonly (readonly number[])[], rows: number): number[][] =>
  Array.from({ length: rows }, (_, row) => columns.map((column) => column[row] ?? 0));

/**
 * Brings figures of different units onto one measure, as the method asks.
 *
 * @param spread TOPSIS over stretched columns instead of unit vectors; printed examples need it, the product does not
 */
export function normalise(
  method: AwardMethod,
  matrix: Matrix,
  criteria: readonly MethodCriterion[],
  spread: 'vector' | 'stretched' = 'vector',
): Normalised {
  const columns = criteria.map((criterion, index) => {
    const column = columnOf(matrix, index);
    // Stretched columns already point upwards.
    if (method === 'topsis' && spread === 'stretched') return stretched(column, criterion.kind);
    return normalisedColumn(method, column, criterion);
  });
  const ideals = columns.map((column, index) => {
    const [low, high] = [Math.min(...column), Math.max(...column)];
    const isCost = method === 'topsis' && spread === 'vector' && criteria[index]?.kind === 'cost';
    return isCost ? { best: low, worst: high } : { best: high, worst: low };
  });
  return { method, values: rowsOf(columns, matrix.length), ideals };
}

/** Weights as shares of their sum; all 0 when they sum to 0. */
export function shares(weights: readonly number[]): number[] {
  const total = sum(weights);
  return weights.map((weight) => (total > 0 ? weight / total : 0));
}

/**
 * Distances to the best and worst imaginable participant, and how much nearer the worst one is (0–1). Plain loops: the
 * stability of a ranking asks for it a thousand times.
 */
export function closeness(
  normalised: Normalised,
  weights: readonly number[],
): { best: number; worst: number; score: number }[] {
  const { ideals, values } = normalised;
  return values.map((row) => {
    let [toBest, toWorst] = [0, 0];
    for (let index = 0; index < ideals.length; index++) {
      const ideal = ideals[index];
      const weight = weights[index] ?? 0;
      const value = row[index] ?? 0;
      if (!ideal) continue;
      toBest += (weight * (value - ideal.best)) ** 2;
      toWorst += (weight * (value - ideal.worst)) ** 2;
    }
    const [best, worst] = [Math.sqrt(toBest), Math.sqrt(toWorst)];
    // Where nobody differs from anybody, everybody stands at the best.
    return { best, worst, score: best + worst > 0 ? worst / (best + worst) : 1 };
  });
}

/** Scores 0–100 of normalised values under weights of any sum, at full precision. */
export function scoresUnder(normalised: Normalised, weights: readonly number[]): number[] {
  const parts = shares(weights);
  if (normalised.method === 'topsis') return closeness(normalised, parts).map(({ score }) => score * 100);
  return normalised.values.map((row) => {
    let score = 0;
    for (let index = 0; index < parts.length; index++) score += (row[index] ?? 0) * (parts[index] ?? 0);
    return score * 100;
  });
}
