/**
 * Rounds half away from zero to two decimals: the one rounding of everything printed and judged
 * (data dictionary, rule 8: `sign·round(|x|·100 + 1e-7)/100`).
 */
export function roundPrinted(value: number): number {
  // So large a number has no decimals, and a hundred times of it may be infinite.
  if (Math.abs(value) >= 1e15) return value;
  const rounded = Math.round(Math.abs(value) * 100 + 1e-7) / 100;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Rounds a figure that may be missing. */
export function roundOrNull(value: number | null): number | null {
  return value === null ? null : roundPrinted(value);
}

/** Whether the printed figure is below the limit, both in points: a printed 90,00 is not below 90 (rule 8). */
export function isBelow(value: number, limit: number): boolean {
  return roundPrinted(value) < roundPrinted(limit);
}

/** Weighted mean; null when there is nothing with a positive weight. */
export function weightedMean(items: readonly { value: number; weight: number }[]): number | null {
  let total = 0;
  let weights = 0;
  for (const { value, weight } of items) {
    total += value * weight;
    weights += weight;
  }
  return weights > 0 ? total / weights : null;
}

/** Sum of a list; 0 for an empty one. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
