import { isPercent, isScore, type Indicator } from '../main-job/indicator/indicator';
import { figureOf, type Actual } from '../main-job/indicator/measure';
import { polarityOf } from '../main-job/polarity/polarities';
import { roundMeasured, roundPrinted } from '../number';

/**
 * A change from last year, the difference of the two figures (data dictionary, rule 13): of percentages and scores in points, of
 * quantities in the measure of the indicator; there `percent` tells it beside as a share of the year before, null from zero.
 */
export type Change = { kind: 'points'; value: number } | { kind: 'amount'; value: number; percent: number | null };

type Compared = Pick<Indicator, 'measureUnit' | 'polarity'>;

/** The change from one printed figure to another; null without two figures. */
export function changeOf({ measureUnit, polarity }: Compared, before: Actual, now: Actual): Change | null {
  const [from, to] = [figureOf(before), figureOf(now)];
  if (from === null || to === null) return null;
  // What is printed is what is judged: a change no reader of the two figures could see is none.
  const [old, fresh] = [roundMeasured(from), roundMeasured(to)];
  const value = roundMeasured(fresh - old);
  if (isPercent(measureUnit) || isScore(measureUnit) || polarityOf({ polarity })?.graded)
    return { kind: 'points', value };
  return { kind: 'amount', value, percent: old === 0 ? null : roundPrinted((value / Math.abs(old)) * 100) };
}
