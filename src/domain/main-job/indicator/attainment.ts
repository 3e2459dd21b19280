import { none, type Attainment, type AttainmentRules } from './attained';
import type { Actual, Polarity, Target } from './measure';
import { polarities } from '../polarity/polarities';
import { withoutDust } from '../../number';

export type { Attainment, AttainmentRules, Calculation, NotComputable } from './attained';

/** No figure of an agency is so large; two decimals of it could not be printed. */
export const LARGEST = 1e15;

/** A target or an actual without the rest of a rounding. */
const clear = <M extends Target | Actual>(measure: M): M =>
  measure.kind === 'number' ? { ...measure, value: withoutDust(measure.value) } : measure;

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
  if (!polarity) return none('polarity');
  const found = polarities[polarity].attainment(clear(target), clear(actual), rules);
  // Written so that NaN is caught, too.
  return found.kind === 'value' && !(Math.abs(found.value) < LARGEST) ? none('notFinite') : found;
}
