import type { Polarity } from '../indicator/measure';
import { roundMeasured } from '../../number';
import { grade } from './grade';
import { negative } from './negative';
import type { PolarityRules } from './polarity-rules';
import { positive } from './positive';
import { range } from './range';

/** What each polarity means: the one place that answers for it (words stand in `src/text`). */
export const polarities: Readonly<Record<Polarity, PolarityRules>> = { positive, negative, range, grade };

/** In the order in which documents name them. */
export const allPolarities = Object.keys(polarities) as Polarity[];

/** The rules of an indicator; null: its polarity is not known. */
export const polarityOf = ({ polarity }: { polarity: { value: Polarity | null } }): PolarityRules | null =>
  polarity.value && polarities[polarity.value];

/** Whether a figure that differs from a bound by `gap` is at least as good as it; null: a bound says nothing. */
export function meets(rules: PolarityRules | null, gap: number): boolean | null {
  return rules === null || rules.sense === 0 ? null : roundMeasured(gap) * rules.sense >= 0;
}
