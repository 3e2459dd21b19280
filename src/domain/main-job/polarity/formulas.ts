import { none, value, type Attainment, type AttainmentRules } from '../indicator/attained';
import { figureOf, type Actual, type Direction, type Target } from '../indicator/measure';
import { roundMeasured } from '../../number';
import type { NegativeFormula } from '../../settings';

/** More is better: R ÷ T × 100 (rules a1, a10: T ≤ 0 cannot be computed). */
export function moreIsBetter(target: number, actual: number): Attainment {
  if (target < 0) return none('negativeTarget');
  if (target === 0) return none('zeroTarget');
  return value((actual / target) * 100, { formula: 'R/T', target, actual });
}

/** Less is better: (2T − R) ÷ T × 100, or T ÷ R × 100 (rules a2–a4, a9). */
export function lessIsBetter(target: number, actual: number, formula: NegativeFormula): Attainment {
  if (target < 0) return none('negativeTarget');
  if (target === 0) return value(actual === 0 ? 100 : 0, { formula: 'zeroTarget', actual });
  if (formula === '(2T-R)/T') return value(((2 * target - actual) / target) * 100, { formula, target, actual });
  if (actual === 0) return value(200, { formula: 'zeroActual', target });
  return value((target / actual) * 100, { formula, target, actual });
}

type Formula = (target: number, actual: number, formula: NegativeFormula) => Attainment;

/** The attainment of figures: against a number, or inside a range (100) and by a formula of the nearest bound outside. */
export const byFigures =
  (
    number: Formula,
    outside: (bound: 'low' | 'high', target: number, actual: number, formula: NegativeFormula) => Attainment,
  ) =>
  (target: Target, actual: Actual, { negativeFormula }: AttainmentRules): Attainment => {
    const reported = figureOf(actual);
    if (reported === null) return none('kind');
    if (target.kind === 'number') return number(target.value, reported, negativeFormula);
    if (target.kind !== 'range') return none('target');
    const { low, high } = target;
    if (low < 0 || high < 0) return none('negativeTarget');
    if (reported >= low && reported <= high) return value(100, { formula: 'inside', low, high, actual: reported });
    return reported < low
      ? outside('low', low, reported, negativeFormula)
      : outside('high', high, reported, negativeFormula);
  };

/** The sign of a number; 0 for 0. */
export const sign = (of: number): 1 | 0 | -1 => (of > 0 ? 1 : of < 0 ? -1 : 0);

/** Better by what two printed figures come to; null without both. */
export const betterBy =
  (worth: (figure: number, target: Target) => number | null) =>
  (before: Actual, now: Actual, target: Target): Direction => {
    const [from, to] = [figureOf(before), figureOf(now)];
    if (from === null || to === null) return null;
    const [was, is] = [worth(roundMeasured(from), target), worth(roundMeasured(to), target)];
    return was === null || is === null ? null : sign(roundMeasured(is - was));
  };
