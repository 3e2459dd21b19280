import { compareGrades, type GradeScale } from './grade';
import type { Actual, Polarity, Target } from './measure';
import type { NegativeFormula } from '../settings';

/** Which calculation gave an attainment, with its terms, so that a sheet can spell it out. */
export type Calculation =
  | { formula: 'R/T'; target: number; actual: number }
  | { formula: '(2T-R)/T'; target: number; actual: number }
  | { formula: 'T/R'; target: number; actual: number }
  | { formula: 'inside'; low: number; high: number; actual: number }
  | { formula: 'zeroTarget'; actual: number }
  | { formula: 'zeroActual'; target: number }
  | { formula: 'gradeReached'; target: string; actual: string }
  | { formula: 'gradeScore'; target: string; actual: string; score: number; bound: number };

export type NotComputable =
  'unclear' | 'polarity' | 'target' | 'zeroTarget' | 'negativeTarget' | 'grade' | 'denominator' | 'kind' | 'notFinite';

/** Attainment in points at full precision, or why there is none. `missed`: a grade not reached, without a score. */
export type Attainment =
  | { kind: 'value'; value: number; calculation: Calculation }
  | { kind: 'missed'; target: string; actual: string }
  | { kind: 'notComputable'; reason: NotComputable };

export interface AttainmentRules {
  negativeFormula: NegativeFormula;
  gradeScales: readonly GradeScale[];
}

/** What is left of a sum of fractions is nothing (data dictionary, rule 3). */
const NOTHING = 1e-9;
/** No figure of an agency is so large; two decimals of it could not be printed. */
export const LARGEST = 1e15;

const cleared = (figure: number): number => (Math.abs(figure) < NOTHING ? 0 : figure);

/** A target or an actual without the rest of a rounding. */
function clear<M extends Target | Actual>(measure: M): M {
  return measure.kind === 'number' ? { ...measure, value: cleared(measure.value) } : measure;
}

const none = (reason: NotComputable): Attainment => ({ kind: 'notComputable', reason });
const value = (points: number, calculation: Calculation): Attainment => ({ kind: 'value', value: points, calculation });

/** More is better: R ÷ T × 100 (rules a1, a10: T ≤ 0 cannot be computed). */
function positive(target: number, actual: number): Attainment {
  if (target < 0) return none('negativeTarget');
  if (target === 0) return none('zeroTarget');
  return value((actual / target) * 100, { formula: 'R/T', target, actual });
}

/** Less is better: (2T − R) ÷ T × 100, or T ÷ R × 100 (rules a2–a4, a9). */
function negative(target: number, actual: number, formula: NegativeFormula): Attainment {
  if (target < 0) return none('negativeTarget');
  if (target === 0) return value(actual === 0 ? 100 : 0, { formula: 'zeroTarget', actual });
  if (formula === '(2T-R)/T') return value(((2 * target - actual) / target) * 100, { formula, target, actual });
  if (actual === 0) return value(200, { formula: 'zeroActual', target });
  return value((target / actual) * 100, { formula, target, actual });
}

/** A range to hold: inside 100, below R ÷ lo, above (2hi − R) ÷ hi; other polarities use their own formula (rule 3). */
function range(polarity: Polarity, low: number, high: number, actual: number, formula: NegativeFormula): Attainment {
  if (low < 0 || high < 0) return none('negativeTarget');
  if (actual >= low && actual <= high) return value(100, { formula: 'inside', low, high, actual });
  const bound = actual < low ? low : high;
  if (polarity === 'negative') return negative(bound, actual, formula);
  if (polarity === 'positive' || actual < low) return positive(bound, actual);
  return bound === 0 ? none('zeroTarget') : negative(bound, actual, '(2T-R)/T');
}

function grade(target: Target, actual: Actual, scales: readonly GradeScale[]): Attainment {
  if (target.kind === 'number' && actual.kind === 'number') {
    return actual.value >= target.value && target.value > 0
      ? value(100, { formula: 'inside', low: target.value, high: target.value, actual: actual.value })
      : positive(target.value, actual.value);
  }
  if (target.kind !== 'grade') return none('kind');
  const reported =
    actual.kind === 'grade' ? actual : actual.kind === 'number' ? { grade: '', score: actual.value } : null;
  if (!reported) return none('kind');
  const result = compareGrades(target.grade, reported, scales);
  const shown = reported.grade || String(reported.score);
  switch (result.kind) {
    case 'reached':
      return value(100, { formula: 'gradeReached', target: target.grade, actual: shown });
    case 'score':
      return value(result.attainment, {
        formula: 'gradeScore',
        target: target.grade,
        actual: shown,
        score: result.score,
        bound: result.bound,
      });
    case 'missed':
      return { kind: 'missed', target: target.grade, actual: shown };
    case 'unknown':
      return none('grade');
  }
}

/**
 * Attainment (*capaian*) of one actual against one target, in points, unbounded (data dictionary, rule 3;
 * PermenPANRB 8/2021 and published LKjIP as listed in rules a1–a11). Never throws.
 */
export function attainment(
  polarity: Polarity | null,
  target: Target,
  actual: Actual,
  rules: AttainmentRules,
): Attainment {
  const asWritten = compare(polarity, target, actual, rules);
  // Written so that NaN is caught, too.
  if (asWritten.kind === 'value' && !(Math.abs(asWritten.value) < LARGEST)) return none('notFinite');
  return compare(polarity, clear(target), clear(actual), rules);
}

function compare(
  polarity: Polarity | null,
  target: Target,
  actual: Actual,
  { negativeFormula, gradeScales }: AttainmentRules,
): Attainment {
  if (!polarity) return none('polarity');
  if (polarity === 'grade') return grade(target, actual, gradeScales);
  if (actual.kind === 'missing') return none('kind');
  const reported = actual.kind === 'number' ? actual.value : actual.score;
  if (reported === undefined) return none('kind');
  if (target.kind === 'range') return range(polarity, target.low, target.high, reported, negativeFormula);
  if (target.kind !== 'number') return none('target');
  if (polarity === 'positive') return positive(target.value, reported);
  if (polarity === 'negative') return negative(target.value, reported, negativeFormula);
  return range('range', target.value, target.value, reported, negativeFormula);
}
