import type { Attainment, AttainmentRules } from '../indicator/attained';
import type { GradeScale } from '../indicator/grade';
import type { Actual, Direction, Target } from '../indicator/measure';

/** Every question that is asked of a polarity; a new one answers them in its own record. */
export interface PolarityRules {
  /** Attainment in points against a target (data dictionary, rule 3). */
  attainment: (target: Target, actual: Actual, rules: AttainmentRules) => Attainment;
  /** Whether a result is better (1) or worse (−1) than the one before, against today's target; null: cannot be told. */
  better: (before: Actual, now: Actual, target: Target, scales: readonly GradeScale[]) => Direction;
  /** Which way a figure has to move to be better: up (1), down (−1); 0: nearer to its range. */
  sense: 1 | 0 | -1;
  /**
   * Whether figures start low and rise to the target over the year: an interim target of 0 is then not due, and nothing
   * remains beyond the target (rules 1 and 13).
   */
  rises: boolean;
  /** Whether figures are grades: read as such, they state a position, and differ by points of their score. */
  graded: boolean;
  /** The sign before a target that goes with it (`≥` is `min`); null: targets have none. */
  operator: 'min' | 'max' | null;
  /** How next year's target is proposed: by the trend, by the better grade, or as it stands. */
  proposal: 'trend' | 'grade' | 'kept';
  /** How a change is told: figures rise and fall, or get better and worse. */
  told: { 1: 'up' | 'better'; [-1]: 'down' | 'worse' };
}
