import { none, type Attainment, type AttainmentRules } from './attained';
import type { Actual, Polarity, Target } from './measure';
import { polarities } from './polarity/polarities';
import { withoutDust } from '../number';

export type { Attainment, AttainmentRules, Calculation, NotComputable } from './attained';

/** No figure of an agency is so large; two decimals of it could not be printed. */
export const LARGEST = 1e15;

/** A target or an actual without the rest of a rounding. */
function clear<M extends Target | Actual>(measure: M): M {
  if (measure.kind !== 'number') return measure;
  const value = withoutDust(measure.value);
  return Object.is(value, measure.value) ? measure : { ...measure, value };
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
  const [clearTarget, clearActual] = [clear(target), clear(actual)];
  if (clearTarget === target && clearActual === actual) return asWritten;
  return compare(polarity, clearTarget, clearActual, rules);
}

function compare(polarity: Polarity | null, target: Target, actual: Actual, rules: AttainmentRules): Attainment {
  return polarity ? polarities[polarity].attainment(target, actual, rules) : none('polarity');
}
