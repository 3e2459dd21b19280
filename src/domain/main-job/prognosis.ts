import type { ActualToDate } from './actual';
import { addsUp, type Indicator } from './indicator';
import { interimTargetToDate } from './interim-target';
import type { Actual } from './measure';
import { decimalsAfterDivision, sum } from '../number';
import { endsQuarter, isFullYear, quarterOf, type Period } from '../period';

/**
 * The stated interim target to date of the period, 0 included; `-` stands for the nearest one known before it, else 0; null
 * where the sheet states none.
 */
function statedInterim(indicator: Indicator, period: Period): number | null {
  if (!endsQuarter(period)) return null;
  const quarter = quarterOf(period);
  const own = interimTargetToDate(indicator, quarter).value;
  if (own.kind === 'number') return own.value;
  if (own.kind !== 'notDue') return null;
  for (let before = quarter - 1; before > 0; before--) {
    const { value } = interimTargetToDate(indicator, before);
    if (value.kind === 'number') return value.value;
  }
  return 0;
}

/**
 * The figure expected at the year's end (data dictionary, rule 11), or null where none can be given: a sum with an
 * interim target keeps its distance to the target; without one it goes on at the pace of the last three reported months
 * (the last quarter with quarterly columns); positions and means stand as they are, and so does a ratio without one.
 */
export function prognosis(indicator: Indicator, toDate: ActualToDate, period: Period): Actual | null {
  const { actual, method, increments, left } = toDate;
  if (indicator.frequency === 'annual' || actual.kind === 'missing') return null;
  if (!addsUp(indicator) || actual.kind !== 'number' || isFullYear(period)) return actual;
  const year = indicator.target.value;
  const interim = statedInterim(indicator, period);
  if (interim !== null && year.kind === 'number') {
    return { kind: 'number', value: actual.value + (year.value - interim) };
  }
  if (method.kind === 'ratio') return actual;
  const recent = increments.slice(indicator.reported?.grid === 'quarter' ? -1 : -3);
  if (recent.length === 0) return null;
  const value = actual.value + (sum(recent) / recent.length) * left;
  return { kind: 'number', value, decimals: decimalsAfterDivision(actual.value, ...recent) };
}
