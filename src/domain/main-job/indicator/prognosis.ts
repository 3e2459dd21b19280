import type { ActualToDate } from './actual';
import { addsUp, type Indicator } from './indicator';
import { interimTargetToDate } from './interim-target';
import type { Actual } from './measure';
import { decimalsAfterDivision, sum } from '../../number';
import { endsQuarter, isFullYear, lastMonthOf, quarterOf, type Period } from '../../period';

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
 * What a forecast assumes: that the rest of the year meets its target, that the latest pace goes on, or that a position or a mean
 * stays as it is.
 */
export type ForecastBasis = 'restOfTarget' | 'recentPace' | 'standing';

/** What is expected at the year's end. */
export interface Forecast {
  figure: Actual;
  basis: ForecastBasis;
  /** Beside `restOfTarget`: what the pace since January alone would give. */
  atPace: Actual | null;
}

/** What a sum comes to at the year's end when it goes on as since January: R ÷ elapsed share of the year. */
function atPaceOfYear(value: number, period: Period): Actual {
  const elapsed = lastMonthOf(period) / 12;
  return { kind: 'number', value: value / elapsed, decimals: decimalsAfterDivision(value) };
}

const standing = (figure: Actual): Forecast => ({ figure, basis: 'standing', atPace: null });

/**
 * The figure expected at the year's end (data dictionary, rule 11), or null where none can be given, as of an
 * indicator whose words are not understood: a sum with an
 * interim target keeps its distance to the target; without one it goes on at the pace of the last three reported months
 * (the last quarter with quarterly columns); positions and means stand as they are, and so does a ratio without one.
 */
export function prognosis(indicator: Indicator, toDate: ActualToDate, period: Period): Forecast | null {
  const { actual, method, increments, left } = toDate;
  if (indicator.isUnclear || indicator.frequency === 'annual' || actual.kind === 'missing') return null;
  if (!addsUp(indicator) || actual.kind !== 'number' || isFullYear(period)) return standing(actual);
  const year = indicator.target.value;
  const interim = statedInterim(indicator, period);
  if (interim !== null && year.kind === 'number') {
    const figure: Actual = { kind: 'number', value: actual.value + (year.value - interim) };
    return { figure, basis: 'restOfTarget', atPace: atPaceOfYear(actual.value, period) };
  }
  if (method.kind === 'ratio') return standing(actual);
  const recent = increments.slice(indicator.reported?.grid === 'quarter' ? -1 : -3);
  if (recent.length === 0) return null;
  const value = actual.value + (sum(recent) / recent.length) * left;
  const decimals = decimalsAfterDivision(actual.value, ...recent);
  return { figure: { kind: 'number', value, decimals }, basis: 'recentPace', atPace: null };
}
