import { compareGrades, type GradeScale } from '../main-job/indicator/grade';
import { isPercent, type Indicator } from '../main-job/indicator/indicator';
import { isFilled, type Target } from '../main-job/indicator/measure';
import { polarityOf } from '../main-job/polarity/polarities';
import { roundMeasured } from '../number';
import type { YearFigure } from './series';

/** How a proposed target came about, for people to judge it. */
export type ProposalMethod =
  /** Trend of several years; `limited`: the step was cut to a tenth; `capped`: a natural bound (0, 100%) held it. */
  | { kind: 'trend'; from: number; year: number; step: number; years: number; limited: boolean; capped: boolean }
  /** The last actual: one year only, or a trend that leads the wrong way. */
  | { kind: 'lastYear'; from: number; year: number; years: number }
  /** Range and grade: the better of the target and what was reached; a range is kept. */
  | { kind: 'kept' }
  | { kind: 'bestGrade'; year: number };

export interface TargetProposal {
  target: Target;
  method: ProposalMethod;
}

/** A step of a year is at most this share of the largest figure: a target people can believe in. */
const LARGEST_STEP = 0.1;
/** Years that a trend looks back. */
const WINDOW = 5;

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1] ?? 0, sorted[middle] ?? 0];
  return (low + high) / 2;
};

interface Point {
  year: number;
  value: number;
}

/** Change per year: the median of the slopes of all pairs of years (Theil–Sen), which one odd year does not bend. */
export function trendOf(points: readonly Point[]): number {
  const slopes = points.flatMap((from, index) =>
    points.slice(index + 1).map((to) => (to.value - from.value) / (to.year - from.year)),
  );
  return slopes.length === 0 ? 0 : median(slopes);
}

/** Whole figures stay whole; others have the two decimals that are printed. */
function tidy(value: number, points: readonly Point[], measureUnit: string): number {
  const areWhole = points.every((point) => Number.isInteger(point.value));
  return areWhole && !isPercent(measureUnit) ? Math.round(value) : roundMeasured(value);
}

function proposeNumber(indicator: Indicator, good: number, all: readonly Point[], year: number): TargetProposal | null {
  const points = all.slice(-WINDOW);
  const last = points[points.length - 1];
  if (!last) return null;
  const wanted = Math.max(0, good * trendOf(points) * (year - last.year));
  const largest = LARGEST_STEP * Math.max(...points.map(({ value }) => Math.abs(value)));
  const step = Math.min(wanted, largest);
  const isShare = isPercent(indicator.measureUnit) && points.every(({ value }) => value <= 100);
  const isNeverNegative = points.every(({ value }) => value >= 0);
  const raised = last.value + good * step;
  const bounded =
    good > 0 ? (isShare ? Math.min(100, raised) : raised) : isNeverNegative ? Math.max(0, raised) : raised;
  const value = tidy(bounded, points, indicator.measureUnit);
  const { year: from } = last;
  const target: Target = { kind: 'number', value };
  if (value === tidy(last.value, points, indicator.measureUnit)) {
    return { target, method: { kind: 'lastYear', from: last.value, year: from, years: points.length } };
  }
  const facts = {
    from: last.value,
    year: from,
    step: roundMeasured(Math.abs(value - last.value)),
    years: points.length,
  };
  return { target, method: { kind: 'trend', ...facts, limited: wanted > largest, capped: bounded !== raised } };
}

function proposeGrade(
  target: Target,
  figures: readonly YearFigure[],
  scales: readonly GradeScale[],
): TargetProposal | null {
  const last = figures[figures.length - 1];
  if (last?.actual.kind !== 'grade') return target.kind === 'grade' ? { target, method: { kind: 'kept' } } : null;
  const reached: Target = { kind: 'grade', grade: last.actual.grade };
  if (target.kind !== 'grade') return { target: reached, method: { kind: 'bestGrade', year: last.year } };
  const { kind } = compareGrades(target.grade, { grade: last.actual.grade }, scales);
  return kind === 'reached'
    ? { target: reached, method: { kind: 'bestGrade', year: last.year } }
    : { target, method: { kind: 'kept' } };
}

/**
 * Proposes the target of a year from the results before it: the last result plus the trend of up to five years, in the
 * direction of the polarity, at most a tenth of the largest figure, never behind the last result. Null without a result.
 *
 * @param figures the oldest first; those formed otherwise than today are passed over
 */
export function proposeTarget(
  indicator: Indicator,
  figures: readonly YearFigure[],
  year: number,
  scales: readonly GradeScale[],
): TargetProposal | null {
  const usable = figures.filter(
    ({ sameFormula, actual, ...one }) => sameFormula && isFilled(actual) && one.year < year,
  );
  const target = indicator.target.value;
  const polarity = polarityOf(indicator);
  if (polarity === null || usable.length === 0) return null;
  if (polarity.proposal === 'kept') return target.kind === 'range' ? { target, method: { kind: 'kept' } } : null;
  if (polarity.proposal === 'grade') return proposeGrade(target, usable, scales);
  if (target.kind === 'range' || target.kind === 'grade') return null;
  const points = usable.flatMap(({ year: of, actual }) =>
    actual.kind === 'number' ? [{ year: of, value: actual.value }] : [],
  );
  return proposeNumber(indicator, polarity.sense, points, year);
}
