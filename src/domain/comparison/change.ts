import { isPercent, isScore, type Indicator } from '../main-job/indicator/indicator';
import { figureOf, type Actual } from '../main-job/indicator/measure';
import { polarityOf } from '../main-job/polarity/polarities';
import { roundMeasured, roundPrinted } from '../number';

/**
 * A change as it is told: percentages and scores differ by points, quantities by per cent of the year before; from zero
 * there is no per cent, so the difference itself is told, in the measure of the indicator (rules, section d).
 */
export interface Change {
  kind: 'points' | 'percent' | 'amount';
  value: number;
}

type Compared = Pick<Indicator, 'measureUnit' | 'polarity'>;

/** The change from one printed figure to another; null without two figures. */
export function changeOf({ measureUnit, polarity }: Compared, before: Actual, now: Actual): Change | null {
  const [from, to] = [figureOf(before), figureOf(now)];
  if (from === null || to === null) return null;
  // What is printed is what is judged: a change no reader of the two figures could see is none.
  const [old, fresh] = [roundMeasured(from), roundMeasured(to)];
  const difference = fresh - old;
  if (isPercent(measureUnit) || isScore(measureUnit) || polarityOf({ polarity })?.graded) {
    return { kind: 'points', value: roundMeasured(difference) };
  }
  if (old === 0) return { kind: 'amount', value: roundMeasured(difference) };
  return { kind: 'percent', value: roundPrinted((difference / Math.abs(old)) * 100) };
}
