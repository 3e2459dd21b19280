import { none, type Attainment } from '../indicator/attained';
import type { Target } from '../indicator/measure';
import { betterBy, byFigures, lessIsBetter, moreIsBetter } from './formulas';
import type { PolarityRules } from './polarity-rules';

/** How far a figure lies outside its range; 0 inside; null when the target is none. */
function distance(target: Target, figure: number): number | null {
  const bounds =
    target.kind === 'range' ? target : target.kind === 'number' ? { low: target.value, high: target.value } : null;
  return bounds && Math.max(bounds.low - figure, figure - bounds.high, 0);
}

/** Below R ÷ lo, above (2hi − R) ÷ hi (rule 3). */
function outside(bound: 'low' | 'high', target: number, actual: number): Attainment {
  if (bound === 'low') return moreIsBetter(target, actual);
  return target === 0 ? none('zeroTarget') : lessIsBetter(target, actual, '(2T-R)/T');
}

const inRange = byFigures(moreIsBetter, outside);

/** *Rentang*: a range is to be held; a number is a range of one. */
export const range: PolarityRules = {
  attainment: (target, actual, rules) =>
    inRange(
      target.kind === 'number' ? { kind: 'range', low: target.value, high: target.value } : target,
      actual,
      rules,
    ),
  better: betterBy((figure, target) => {
    const far = distance(target, figure);
    return far === null ? null : -far;
  }),
  sense: 0,
  rises: false,
  graded: false,
  operator: null,
  proposal: 'kept',
  told: { 1: 'better', [-1]: 'worse' },
};
