import { polarityOf } from '../polarity/polarities';
import type { PolarityRules } from '../polarity/polarity-rules';
import type { GradeScale } from './grade';
import type { IndicatorResult } from './indicator-result';
import { actualOf, type Direction, type Earlier } from './measure';

/** How a change since last year is told; the last says that neither figure is better. */
export type ToldChange = 'up' | 'down' | 'better' | 'worse' | 'same' | 'notComparable';

/** The way a result moved as its polarity tells it: *meningkat* where more is better, *membaik* elsewhere. */
export function toldChange(polarity: PolarityRules | null, direction: Direction): ToldChange {
  if (polarity === null || direction === null) return 'notComparable';
  return direction === 0 ? 'same' : polarity.told[direction];
}

/** Which way an indicator moved from an earlier figure, against today's target; null: cannot be told. */
export function directionSince(
  { indicator, actual }: Pick<IndicatorResult, 'indicator' | 'actual'>,
  before: Earlier,
  scales: readonly GradeScale[],
): Direction {
  const polarity = polarityOf(indicator);
  return polarity?.better(actualOf(before), actual, indicator.target.value, scales) ?? null;
}
