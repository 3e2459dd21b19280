import { roundPrinted } from '../../number';
import { scoresUnder, type Normalised } from './methods';
import { seededRandom } from './random';

/** Weight variations per category: enough that the share moves by less than two points between seeds. */
const STABILITY_DRAWS = 1000;
/** Each weight is varied by up to this share of itself. */
const STABILITY_RANGE = 0.2;

/**
 * *Kestabilan Peringkat*: in what share (0–100) of weight variations a participant who stands first still stands first, by
 * scores as they are printed.
 * Every weight is drawn evenly from its value ±20 %; the seed makes the result repeatable.
 *
 * @param leaders rows that stand first as it is
 * @returns null with fewer than two participants
 */
export function rankStability(
  normalised: Normalised,
  weights: readonly number[],
  leaders: readonly number[],
  seed: number,
  options: { draws?: number; range?: number } = {},
): number | null {
  const { draws = STABILITY_DRAWS, range = STABILITY_RANGE } = options;
  if (normalised.values.length < 2 || leaders.length === 0) return null;
  const random = seededRandom(seed);
  let kept = 0;
  for (let draw = 0; draw < draws; draw++) {
    const varied = weights.map((weight) => weight * (1 - range + 2 * range * random()));
    const scores = scoresUnder(normalised, varied);
    let best = Number.NEGATIVE_INFINITY;
    for (const score of scores) if (score > best) best = score;
    const printed = roundPrinted(best);
    if (leaders.some((leader) => roundPrinted(scores[leader] ?? 0) >= printed)) kept++;
  }
  return (kept / draws) * 100;
}
