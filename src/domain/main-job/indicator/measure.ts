import { roundMeasured } from '../../number';

/** *Polaritas*: whether more is better, less is better, a range is to be held, or a grade is to be reached. */
export type Polarity = 'positive' | 'negative' | 'range' | 'grade';

/** *Cara Hitung*: how the periods' figures become the figure to date. */
export type Aggregation = 'sum' | 'last' | 'average';

/** What is asked of an aggregation: whether figures add up over the year, and whether only the last one counts. */
export const aggregations: Readonly<Record<Aggregation, { addsUp: boolean; lastCounts: boolean }>> = {
  sum: { addsUp: true, lastCounts: false },
  last: { addsUp: false, lastCounts: true },
  average: { addsUp: false, lastCounts: false },
};

/** Status of an indicator (data dictionary, "Indicator `Status`"); words for people stand in `src/text`. */
export type IndicatorStatus =
  | 'exceeded'
  | 'reached'
  | 'nearlyReached'
  | 'belowLimit'
  | 'notReached'
  | 'notReported'
  | 'notDue'
  | 'noTarget'
  | 'noInterimTarget'
  | 'notComputable'
  | 'missedWithoutScore';

/** A target as its cell states it. `missing` is an empty cell; `notDue` is `-` or `Diukur di TW …`. */
export type Target =
  | { kind: 'missing' }
  | { kind: 'notDue' }
  | { kind: 'number'; value: number; operator?: 'min' | 'max' }
  | { kind: 'range'; low: number; high: number }
  | { kind: 'grade'; grade: string; score?: number };

/** A reported figure. `missing` carries the quarter (1–4) of a cell that says `Diukur di TW …`. */
export type Actual =
  | { kind: 'missing'; dueQuarter?: number }
  /** `decimals` of a figure that a division gave; others have those they were entered with. */
  | { kind: 'number'; value: number; decimals?: number }
  | { kind: 'grade'; grade: string; score?: number };

/** What a cell states as a target or as an actual. */
export type Measure = Target | Actual;

/** What was reached in an earlier year: a number or a grade. */
export type Earlier = number | Extract<Actual, { kind: 'grade' }>;

/** A value with the cell it was read from (A1 notation without the sheet); an empty cell name means "not in the sheet". */
export interface Located<T> {
  value: T;
  cell: string;
  /** The cell is formatted as per cent or bears its sign, so that its number can be no ratio. */
  shownInPercent?: boolean;
  /** The cell shows an error in place of its value. */
  showsError?: boolean;
}

/**
 * A number that a cell states. Its place is empty at first: V8 keeps objects that began with a small whole number apart, and makes
 * every one of them anew, when it is next looked at, once one with another number stands beside them.
 */
export function statedNumber(value: number): { kind: 'number'; value: number } {
  const stated: { kind: 'number'; value: number | null } = { kind: 'number', value: null };
  stated.value = value;
  return stated as { kind: 'number'; value: number };
}

/** An earlier year's figure as the actual that it was. */
export function actualOf(earlier: Earlier | null): Actual {
  if (earlier === null) return { kind: 'missing' };
  return typeof earlier === 'number' ? statedNumber(earlier) : earlier;
}

/** An actual as the figure of an earlier year; null where nothing was reported. */
export function earlierFigure(actual: Actual): Earlier | null {
  if (actual.kind === 'missing') return null;
  return actual.kind === 'number' ? actual.value : actual;
}

/** Whether a reported figure is there. */
export function isFilled(actual: Actual): actual is Exclude<Actual, { kind: 'missing' }> {
  return actual.kind !== 'missing';
}

/** Whether there is a target or a figure at all; an empty cell and `-` are none. */
export const isStated = (measure: Measure | null): measure is Exclude<Measure, { kind: 'missing' | 'notDue' }> =>
  measure !== null && measure.kind !== 'missing' && measure.kind !== 'notDue';

const isSameNumber = (a: number | undefined, b: number | undefined): boolean =>
  a === undefined || b === undefined || roundMeasured(a) === roundMeasured(b);

/** Whether two targets or actuals are printed alike; scores of grades count where both state one. */
export function isPrintedAlike(a: Measure | null, b: Measure | null): boolean {
  if (!isStated(a) || !isStated(b)) return !isStated(a) && !isStated(b);
  if (a.kind === 'number' && b.kind === 'number') return isSameNumber(a.value, b.value);
  if (a.kind === 'range' && b.kind === 'range') return isSameNumber(a.low, b.low) && isSameNumber(a.high, b.high);
  if (a.kind !== 'grade' || b.kind !== 'grade') return false;
  return a.grade.trim().toUpperCase() === b.grade.trim().toUpperCase() && isSameNumber(a.score, b.score);
}

/** A number as it is printed: with the decimals it was entered with, or those of the division that gave it. */
export const printedNumber = (measure: Extract<Measure, { kind: 'number' }>): number =>
  roundMeasured(measure.value, 'decimals' in measure ? measure.decimals : undefined);

/** What a year's result is against the one before: 1 better, −1 worse, 0 the same; null: cannot be told. */
export type Direction = 1 | 0 | -1 | null;

/** The figure behind an actual: its number, or the score of a grade. */
export function figureOf(actual: Actual): number | null {
  if (actual.kind === 'number') return actual.value;
  return actual.kind === 'grade' ? (actual.score ?? null) : null;
}
