/** How far a number is known: what it says, and the ends between which it lay before it was rounded to what is printed. */
export interface Interval {
  point: number;
  low: number;
  high: number;
}

/** Whether a number counts things, which is exact, or measures, which may have been rounded; `open`: nothing tells. */
export type NumberNature = 'count' | 'measure' | 'open';

/** A number as it is printed in a cell. */
export interface PrintedNumber {
  value: number;
  /** The unit of its last printed digit, in the same measure: 0.01 for `94,44`; 1 for `94`. */
  step: number;
  nature: NumberNature;
  /** The value by the other notation, where the text can be read in two ways: `94.123`. */
  other?: number;
}

/** What stands in a cell of figures. */
export type PrintedValue =
  | ({ kind: 'number' } & PrintedNumber)
  /** Two bounds of a target: `80 – 90 %`. */
  | { kind: 'range'; low: number; high: number; step: number }
  /** Words: a grade, a status, a heading. */
  | { kind: 'words' }
  /** Digits that are no single number, with why: a ratio `1:32`, two figures in one cell, a footnote's mark that touches the digits. */
  | { kind: 'unreadable'; why: 'ratio' | 'several' | 'footnote' | 'text' }
  | { kind: 'missing' };

export interface PrintedCell {
  /** A1 notation. */
  cell: string;
  /** As it is printed. */
  text: string;
  value: PrintedValue;
}

/** Slack for binary fractions, relative to the size of what is compared: less than a rupiah of a budget of 1,000 billion. */
const DUST = 5e-13;

/** How far a number may lie from another one by the way that computers reckon. */
export const dustOf = (value: number): number => DUST * Math.max(1, Math.abs(value));

/** A number that is exactly what it says. */
export const exactly = (value: number): Interval => ({ point: value, low: value, high: value });

/** Half a unit of the last printed digit to either side. */
export const rounded = (value: number, step: number): Interval => ({
  point: value,
  low: value - step / 2,
  high: value + step / 2,
});

/** `f` falls or rises in the whole interval. */
export function mapped({ point, low, high }: Interval, f: (value: number) => number): Interval {
  const [one, other] = [f(low), f(high)];
  return { point: f(point), low: Math.min(one, other), high: Math.max(one, other) };
}

/** Null: the divisor is zero. A divisor that may have been zero before rounding leaves the quotient as it is printed. */
export function divided(dividend: Interval, divisor: Interval): Interval | null {
  if (divisor.point === 0) return null;
  const point = dividend.point / divisor.point;
  if (divisor.low <= 0 && divisor.high >= 0) return exactly(point);
  const corners = [dividend.low, dividend.high].flatMap((above) => [above / divisor.low, above / divisor.high]);
  return { point, low: Math.min(...corners), high: Math.max(...corners) };
}

/** The sum of two intervals. */
export const plus = (one: Interval, other: Interval): Interval => ({
  point: one.point + other.point,
  low: one.low + other.low,
  high: one.high + other.high,
});

/** Decimals that a step shows: 2 for 0.01, 0 for 1 and for 1000. */
export const decimalsOf = (step: number): number => Math.max(0, Math.round(-Math.log10(step)));

/** Rounds to a step as people do, half away from zero. */
export function toStep(value: number, step: number): number {
  const count = Math.sign(value) * Math.floor(Math.abs(value) / step + 0.5 + 1e-7);
  return Number((count * step).toFixed(Math.min(decimalsOf(step), 15)));
}

/** Cuts off what lies behind the step. */
export function cutToStep(value: number, step: number): number {
  const count = Math.sign(value) * Math.floor(Math.abs(value) / step + 1e-7);
  return Number((count * step).toFixed(Math.min(decimalsOf(step), 15)));
}
