import { sum } from '../../number';

/** What a method has to know of a criterion; `zero` and `hundred` are the fixed anchors of SMART. */
export interface MethodCriterion {
  weight: number;
  kind: 'benefit' | 'cost';
  zero?: number | null;
  hundred?: number | null;
}

/** Figures of participants (rows) by criterion (columns), complete. */
export type Matrix = readonly (readonly number[])[];

const bounded = (value: number): number => Math.min(Math.max(value, 0), 1);

/** The figures of one criterion for all who are compared. */
export const columnOf = (matrix: Matrix, index: number): number[] => matrix.map((row) => row[index] ?? 0);

/** A figure between its fixed anchors, 0–1: the same figure is worth the same in every month and every pool. */
export function anchored(figure: number, zero: number, hundred: number): number {
  return zero === hundred ? 0 : bounded((figure - zero) / (hundred - zero));
}

/**
 * Figures stretched between the worst and the best of the pool, 0–1: what SMART does without anchors. A column without
 * any difference is worth 1 to everybody.
 */
export function stretched(column: readonly number[], kind: MethodCriterion['kind']): number[] {
  const low = Math.min(...column);
  const high = Math.max(...column);
  if (low === high) return column.map(() => 1);
  return column.map((figure) => (kind === 'benefit' ? figure - low : high - figure) / (high - low));
}

/**
 * SAW: share of the best of the pool, 0–1. Figures below 0 have no share and count as 0. A cost of 0 is worth 1 and the
 * others are measured against the smallest cost above 0, since nothing can be divided by 0.
 */
export function shareOfBest(column: readonly number[], kind: MethodCriterion['kind']): number[] {
  if (kind === 'benefit') {
    const best = Math.max(...column);
    return column.map((figure) => (best > 0 ? bounded(figure / best) : 0));
  }
  const positive = column.filter((figure) => figure > 0);
  const least = positive.length > 0 ? Math.min(...positive) : 0;
  return column.map((figure) => (figure > 0 ? bounded(least / figure) : 1));
}

/** TOPSIS: figures divided by the length of their column as a vector. */
export function unitVector(column: readonly number[]): number[] {
  const length = Math.sqrt(sum(column.map((figure) => figure ** 2)));
  return column.map((figure) => (length > 0 ? figure / length : 0));
}
