import { sum } from '../../number';

/**
 * The value below which a share (0–1) of the list lies, interpolated between neighbours as `PERCENTILE` of a spreadsheet
 * does; null for an empty list.
 */
export function percentile(values: readonly number[], share: number): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const low = sorted[below] ?? 0;
  const high = sorted[below + 1] ?? low;
  return low + (high - low) * (position - below);
}

/** The middle of some figures; null without any. */
export const median = (values: readonly number[]): number | null => percentile(values, 0.5);

/**
 * A share of few cases pulled towards that of the pool: as if `strength` more cases with the pool's share had been seen.
 * Keeps a unit with 5 of 5 from beating one with 96 of 100.
 *
 * @param prior share of the pool, 0–1
 * @returns share 0–1
 */
export function shrunkShare(hits: number, cases: number, prior: number, strength: number): number {
  return (hits + prior * strength) / (cases + strength);
}

/** Ranks from 1 for the smallest; equal values share the mean of their places. `ties` is Σ(t³ − t) over the ties. */
export function midRanks(values: readonly number[], tolerance = 1e-9): { ranks: number[]; ties: number } {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const ranks = values.map(() => 0);
  let ties = 0;
  for (let start = 0; start < order.length;) {
    let end = start + 1;
    while (end < order.length && (order[end]?.value ?? 0) - (order[start]?.value ?? 0) <= tolerance) end++;
    const size = end - start;
    for (const { index } of order.slice(start, end)) ranks[index] = (start + 1 + end) / 2;
    ties += size ** 3 - size;
    start = end;
  }
  return { ranks, ties };
}

/**
 * Kendall's coefficient of concordance with tie correction: 1 when all jurors rank alike, 0 without any agreement.
 *
 * @param scores one list per juror, over the same objects
 * @returns null with fewer than two jurors or objects, or when no juror tells the objects apart
 */
export function kendallW(scores: readonly (readonly number[])[]): number | null {
  const jurors = scores.length;
  const objects = scores[0]?.length ?? 0;
  if (jurors < 2 || objects < 2) return null;
  const ranked = scores.map((row) => midRanks(row));
  const totals = Array.from({ length: objects }, (_, object) => sum(ranked.map(({ ranks }) => ranks[object] ?? 0)));
  const mean = sum(totals) / objects;
  const spread = sum(totals.map((total) => (total - mean) ** 2));
  const ties = sum(ranked.map((row) => row.ties));
  const most = jurors ** 2 * (objects ** 3 - objects) - jurors * ties;
  return most > 0 ? (12 * spread) / most : null;
}
