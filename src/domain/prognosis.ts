import type { ActualToDate } from './actual';
import { aggregationOf, type Indicator } from './indicator';
import type { PeriodTarget } from './interim-target';
import type { Actual } from './measure';
import { sum } from './number';
import { isFullYear, type Period } from './period';

/**
 * The figure expected at the year's end (data dictionary, rule 11), or null where none can be given: a sum with an
 * interim target keeps its distance to the target; without one it goes on at the pace of the last three reported months
 * (the last quarter with quarterly columns); positions and means stand as they are.
 */
export function prognosis(
  indicator: Indicator,
  toDate: ActualToDate,
  target: PeriodTarget,
  period: Period,
): Actual | null {
  if (indicator.frequency === 'annual' || toDate.actual.kind === 'missing') return null;
  const isSum = aggregationOf(indicator) === 'sum' && toDate.method.kind !== 'ratio';
  if (!isSum || toDate.actual.kind !== 'number' || isFullYear(period)) return toDate.actual;
  const reported = toDate.actual.value;
  const year = indicator.target.value;
  if (target.kind === 'target' && target.target.kind === 'number' && year.kind === 'number') {
    return { kind: 'number', value: reported + (year.value - target.target.value) };
  }
  const perQuarter = indicator.reported?.grid === 'quarter';
  const recent = toDate.increments.slice(perQuarter ? -1 : -3);
  if (recent.length === 0) return null;
  return { kind: 'number', value: reported + (sum(recent) / recent.length) * toDate.left };
}
