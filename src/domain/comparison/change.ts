import { compareGrades, type GradeScale } from '../main-job/grade';
import { isPercent, type Indicator } from '../main-job/indicator';
import type { Actual, Target } from '../main-job/measure';
import { roundPrinted } from '../number';

/** What a year's result is against the one before: 1 better, −1 worse, 0 the same; null: cannot be told. */
export type Direction = 1 | 0 | -1 | null;

/**
 * A change as it is told: percentages and scores differ by points, quantities by per cent of the year before; from zero
 * there is no per cent, so the difference itself is told, in the measure of the indicator (rules, section d).
 */
export interface Change {
  kind: 'points' | 'percent' | 'amount';
  value: number;
}

/** Measures told by their number alone: their differences are points too. */
const scoreMeasure = /^(indeks|index|nilai|value|skor|score|level|tingkat|predikat|grade|opini)/i;

type Compared = Pick<Indicator, 'measureUnit' | 'polarity' | 'target'>;

/** The figure behind an actual: its number, or the score of a grade. */
export function figureOf(actual: Actual): number | null {
  if (actual.kind === 'number') return actual.value;
  return actual.kind === 'grade' ? (actual.score ?? null) : null;
}

/** The change from one printed figure to another; null without two figures. */
export function changeOf({ measureUnit, polarity }: Compared, before: Actual, now: Actual): Change | null {
  const [from, to] = [figureOf(before), figureOf(now)];
  if (from === null || to === null) return null;
  // What is printed is what is judged: a change no reader of the two figures could see is none.
  const [old, fresh] = [roundPrinted(from), roundPrinted(to)];
  const difference = fresh - old;
  if (isPercent(measureUnit) || scoreMeasure.test(measureUnit.trim()) || polarity.value === 'grade') {
    return { kind: 'points', value: roundPrinted(difference) };
  }
  if (old === 0) return { kind: 'amount', value: roundPrinted(difference) };
  return { kind: 'percent', value: roundPrinted((difference / Math.abs(old)) * 100) };
}

const sign = (value: number): 1 | 0 | -1 => (value > 0 ? 1 : value < 0 ? -1 : 0);

/** How far a figure lies outside its range; 0 inside; null when the target is none. */
function distance(target: Target, value: number): number | null {
  const bounds =
    target.kind === 'range' ? target : target.kind === 'number' ? { low: target.value, high: target.value } : null;
  if (bounds === null) return null;
  return Math.max(bounds.low - value, value - bounds.high, 0);
}

function gradeDirection(before: Actual, now: Actual, scales: readonly GradeScale[]): Direction {
  if (before.kind !== 'grade' || now.kind !== 'grade') {
    const [from, to] = [figureOf(before), figureOf(now)];
    return from === null || to === null ? null : sign(roundPrinted(to) - roundPrinted(from));
  }
  const ahead = compareGrades(before.grade, { grade: now.grade }, scales);
  const behind = compareGrades(now.grade, { grade: before.grade }, scales);
  if (ahead.kind === 'unknown' || behind.kind === 'unknown') return null;
  if (ahead.kind !== 'reached') return -1;
  if (behind.kind !== 'reached') return 1;
  const [from, to] = [before.score, now.score];
  return from === undefined || to === undefined ? 0 : sign(roundPrinted(to) - roundPrinted(from));
}

/**
 * Whether a result is better than the one before: more for a positive indicator, less for a negative one, nearer to the
 * range of today's target for a range, a higher grade (or score within the grade).
 */
export function directionOf(
  indicator: Compared,
  before: Actual,
  now: Actual,
  scales: readonly GradeScale[],
): Direction {
  const polarity = indicator.polarity.value;
  if (polarity === null) return null;
  if (polarity === 'grade') return gradeDirection(before, now, scales);
  const [from, to] = [figureOf(before), figureOf(now)];
  if (from === null || to === null) return null;
  const [old, fresh] = [roundPrinted(from), roundPrinted(to)];
  if (polarity === 'positive') return sign(fresh - old);
  if (polarity === 'negative') return sign(old - fresh);
  const [was, is] = [distance(indicator.target.value, old), distance(indicator.target.value, fresh)];
  return was === null || is === null ? null : sign(roundPrinted(was) - roundPrinted(is));
}
