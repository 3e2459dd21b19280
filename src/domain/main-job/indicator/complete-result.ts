import { attainment } from './attainment';
import { comparabilityOf } from './comparability';
import type { Indicator } from './indicator';
import type { AssessedFacts, IndicatorResult } from './indicator-result';
import { printedNumber, type Actual, type Target } from './measure';
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

/**
 * Derives everything that follows from target, actual and attainment (data dictionary, rules 11–13).
 *
 * @param before last year's actual, or null
 * @param sameFormula last year's figure has today's measure and kind of value
 */
export function completeResult(
  indicator: Indicator,
  facts: AssessedFacts,
  before: number | null,
  rules: Rules,
  sameFormula = true,
): IndicatorResult {
  const { target, actual, toDate, attainment: value } = facts;
  const { polarity } = indicator;

  /** The attainment formula on another pair of figures; null where it gives no value. */
  const formula = (goal: Target, figure: Actual | null): number | null => {
    if (!figure || figure.kind === 'missing') return null;
    const outcome = attainment(polarity.value, goal, figure, rulesFor(indicator, rules));
    return outcome.kind === 'value' ? outcome.value : null;
  };
  const expected = prognosis(indicator, toDate, rules.period);
  const pointsOf = (figure: Actual | null): number | null => formula(indicator.target.value, figure);
  const forecastPoints = pointsOf(expected?.figure ?? null);
  const pacePoints = pointsOf(expected?.atPace ?? null);
  const isForecastBelow = (points: number | null): boolean =>
    points !== null && !isFullYear(rules.period) && isBelow(points, rules.minimumAttainment);
  const reported = numberOf(actual);
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
    forecast: expected?.figure ?? null,
    forecastAtPace: expected?.atPace ?? null,
    forecastBasis: expected?.basis ?? null,
    prognosis: forecastPoints,
    prognosisAtPace: pacePoints,
    needsAttention: isForecastBelow(forecastPoints),
    needsFasterPace: !isForecastBelow(forecastPoints) && isForecastBelow(pacePoints),
    lastYear: before,
    comparability,
    change:
      comparability === 'comparable' && reported !== null && before !== null ? difference(reported, before) : null,
    planProgress: formula(indicator.planEnd.value, actual),
  };
}
