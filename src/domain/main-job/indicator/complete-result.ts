import type { ActualToDate } from './actual';
import { attainment } from './attainment';
import { comparabilityOf } from './comparability';
import type { Indicator } from './indicator';
import type { AssessedFacts, IndicatorResult } from './indicator-result';
import { actualOf, figureOf, printedNumber, type Actual, type Earlier, type Target } from './measure';
import { isBelow, roundMeasured } from '../../number';
import { isFullYear } from '../../period';
import { polarityOf } from '../polarity/polarities';
import { prognosis } from './prognosis';
import { rate } from './rating';
import type { Rules } from '../../settings';
import { rulesFor } from './survey-rules';

/** The part of a figure that can be subtracted, as it is printed: printed operands give the printed difference (rule 8). */
function numberOf(measure: Actual | Target | null): number | null {
  return measure?.kind === 'number' ? printedNumber(measure) : null;
}

/** What is left between two printed figures, without the dust of subtracting. */
const difference = (one: number, other: number): number => roundMeasured(one - other);

/** Actual − last year's; of a grade between the scores, where both state one. */
function changeSince(graded: boolean, actual: Actual, before: Earlier | null): number | null {
  const figure = graded ? figureOf : numberOf;
  const [now, then] = [figure(actual), figure(actualOf(before))];
  return now === null || then === null ? null : difference(now, then);
}

/** Actual − target; for a range the distance to the nearest bound, 0 inside. */
function gapOf(target: Target | null, actual: Actual): number | null {
  const reported = numberOf(actual);
  if (reported === null || !target) return null;
  if (target.kind === 'number') return difference(reported, target.value);
  if (target.kind !== 'range') return null;
  return difference(reported, Math.min(Math.max(reported, target.low), target.high));
}

function remainingOf(indicator: Indicator, actual: Actual): number | null {
  const reported = numberOf(actual);
  const year = numberOf(indicator.target.value);
  const polarity = polarityOf(indicator);
  if (reported === null || year === null || !polarity) return null;
  const left = difference(year, reported);
  return polarity.rises ? Math.max(0, left) : left;
}

/** Points that a figure comes to against a target of its indicator; null where the formula gives no value. */
type Points = (goal: Target, figure: Actual | null) => number | null;

type ForecastFields = Pick<
  IndicatorResult,
  | 'forecast'
  | 'forecastAtPace'
  | 'forecastBasis'
  | 'prognosis'
  | 'prognosisAtPace'
  | 'needsAttention'
  | 'needsFasterPace'
>;

const noForecast: ForecastFields = {
  forecast: null,
  forecastAtPace: null,
  forecastBasis: null,
  prognosis: null,
  prognosisAtPace: null,
  needsAttention: false,
  needsFasterPace: false,
};

/** What is expected at the year's end, and whether it calls for something to be done (rule 11). */
function forecastOf(indicator: Indicator, toDate: ActualToDate, rules: Rules, points: Points): ForecastFields {
  const expected = prognosis(indicator, toDate, rules.period);
  if (!expected) return noForecast;
  const isForecastBelow = (value: number | null): boolean =>
    value !== null && !isFullYear(rules.period) && isBelow(value, rules.minimumAttainment);
  const goal = indicator.target.value;
  const [asForecast, atPace] = [points(goal, expected.figure), points(goal, expected.atPace)];
  return {
    forecast: expected.figure,
    forecastAtPace: expected.atPace,
    forecastBasis: expected.basis,
    prognosis: asForecast,
    prognosisAtPace: atPace,
    needsAttention: isForecastBelow(asForecast),
    needsFasterPace: !isForecastBelow(asForecast) && isForecastBelow(atPace),
  };
}

/**
 * Derives everything that follows from target, actual and attainment (data dictionary, rules 11–13).
 *
 * @param before last year's actual, or null
 * @param sameFormula last year's figure has today's measure and kind of value
 */
export function completeResult(
  indicator: Indicator,
  facts: AssessedFacts,
  before: Earlier | null,
  rules: Rules,
  sameFormula = true,
): IndicatorResult {
  const { target, actual, toDate, attainment: value } = facts;
  const { polarity } = indicator;

  /** The attainment formula on another pair of figures; null where it gives no value. */
  const formula: Points = (goal, figure) => {
    if (!figure || figure.kind === 'missing') return null;
    const outcome = attainment(polarity.value, goal, figure, rulesFor(indicator, rules));
    return outcome.kind === 'value' ? outcome.value : null;
  };
  const forecast = forecastOf(indicator, toDate, rules, formula);
  const comparability = comparabilityOf({ indicator, target, lastYear: before }, sameFormula, rules.period);
  // Spelt out: thousands of results of one shape cost less than as many that grow from a copy.
  return {
    indicator,
    target,
    actual,
    toDate,
    periodTarget: facts.periodTarget,
    attainment: value,
    assessment: facts.assessment,
    status: facts.status,
    notComputable: facts.notComputable,
    findings: facts.findings,
    annualProgress: formula(indicator.target.value, actual),
    rating: value === null ? null : rate(value, rules.ratingScale),
    gap: gapOf(target, actual),
    remaining: remainingOf(indicator, actual),
    forecast: forecast.forecast,
    forecastAtPace: forecast.forecastAtPace,
    forecastBasis: forecast.forecastBasis,
    prognosis: forecast.prognosis,
    prognosisAtPace: forecast.prognosisAtPace,
    needsAttention: forecast.needsAttention,
    needsFasterPace: forecast.needsFasterPace,
    lastYear: before,
    comparability,
    change: comparability === 'comparable' ? changeSince(polarityOf(indicator)?.graded ?? false, actual, before) : null,
    planProgress: formula(indicator.planEnd.value, actual),
  };
}
