/** A figure so near to 0 that only binary arithmetic is left of it is 0 (data dictionary, rule 3). */
export const withoutDust = (value: number): number => (Math.abs(value) < 1e-9 ? 0 : value);

/** Decimals of a difference that are more than the dust of binary arithmetic: 0.381 − 0.379 is 0.002. */
const SOUND_DECIMALS = 12;
/** Digits in all that a number keeps whatever it is: 75000.35 has eleven sound decimals, its part behind the comma alone none. */
const SOUND_DIGITS = 15;

/** The most decimals that a measured value is printed with (data dictionary, rule 8). */
const MOST_DECIMALS = 6;

/** The decimals of a measured value as it was entered, or as adding such values gives them; at most six. */
export function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const size = Math.abs(value);
  const sound = Math.min(SOUND_DECIMALS, SOUND_DIGITS - String(Math.trunc(size)).length);
  const [, fraction = ''] = size.toFixed(Math.max(0, sound)).replace(/0+$/, '').split('.');
  return Math.min(fraction.length, MOST_DECIMALS);
}

/** The decimals of a figure that a division gave: two more than its most precise operand has (rule 8). */
export const decimalsAfterDivision = (...operands: readonly number[]): number =>
  Math.min(Math.max(0, ...operands.map(decimalsOf)) + 2, MOST_DECIMALS);

/** A measured value as it is printed, half away from zero. */
export function roundMeasured(value: number, decimals = decimalsOf(value)): number {
  const scale = 10 ** decimals;
  const rounded = Math.round(Math.abs(value) * scale + 1e-7) / scale;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** A measured value that may be missing. */
export const measuredOrNull = (value: number | null): number | null => (value === null ? null : roundMeasured(value));

/**
 * Rounds half away from zero to two decimals: the rounding of percentages of attainment and absorption and of scores
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
