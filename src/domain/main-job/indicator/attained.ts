import type { NegativeFormula } from '../../settings';
import type { GradeScale } from './grade';

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

/** An attainment that cannot be computed, and why. */
export const none = (reason: NotComputable): Attainment => ({ kind: 'notComputable', reason });

/** An attainment in per cent, and how it was calculated. */
export const value = (points: number, calculation: Calculation): Attainment => ({
  kind: 'value',
  value: points,
  calculation,
});
