import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MethodCriterion } from '../../../src/domain/awards/scoring/normalise';

/** A published worked example (`samples/data/awards`), as far as these tests read it. */
export interface Example {
  criteria: { code: string; name: string; weight: number; type: 'benefit' | 'cost' }[];
  alternatives: { name: string; values: number[] }[];
  normalised?: number[][];
  scores_printed: { name: string; score: number; rank: number | null }[];
  dplus_printed?: number[];
  dminus_printed?: number[];
  reproduction: { recomputed: number[]; recomputed_rank: number[] | null; anomalies: string[] } & Record<
    string,
    unknown
  >;
}

export function example(name: string): Example {
  const path = join(__dirname, '../../../samples/data/awards', `${name}.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as Example;
}

export const criteriaOf = ({ criteria }: Example): MethodCriterion[] =>
  criteria.map(({ weight, type }) => ({ weight, kind: type }));

export const weightsOf = ({ criteria }: Example): number[] => criteria.map(({ weight }) => weight);

export const matrixOf = ({ alternatives }: Example): number[][] => alternatives.map(({ values }) => values);

export const printed = ({ scores_printed }: Example): number[] => scores_printed.map(({ score }) => score);
