import { none, type Attainment, type AttainmentRules } from './attained';
import type { Actual, Polarity, Target } from './measure';
import { polarities } from './polarity/polarities';

export type { Attainment, AttainmentRules, Calculation, NotComputable } from './attained';

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
  return polarity ? polarities[polarity].attainment(target, actual, rules) : none('polarity');
}
