import { actualToDate, type ActualToDate } from './actual';
import { attainment, LARGEST, type Attainment, type NotComputable } from './attainment';
import { isDue } from './due';
import { comparabilityOf, type Comparability } from './comparability';
import { isContradicted, isOnScale } from './grade';
import { finding, type Finding } from '../../finding';
import { placeOfActual, placeOfTarget } from './figure-places';
import { aggregationOf, type Indicator } from './indicator';
import { interimTargetToDate, targetOfPeriod, type PeriodTarget } from './interim-target';
import { isPrintedAlike, isStated, printedNumber, type Actual, type IndicatorStatus, type Target } from './measure';
import { isBelow, roundMeasured, roundPrinted } from '../../number';
import { endsQuarter, isFullYear, quarterOf, type Period } from '../../period';
import { polarityOf } from '../polarity/polarities';
import { prognosis, type ForecastBasis } from './prognosis';
import { rate, type Rating } from './rating';
import type { Rules } from '../../settings';

export type { IndicatorStatus } from './measure';

/** Last year's figures from `Riwayat Kinerja` or `Realisasi Tahun Lalu`. */
export interface LastYear {
  actual: number | null;
  target: number | null;
  /** Absent: its name and measure are today's. */
  sameFormula?: boolean;
}

/** One row of `Capaian`: figures in the indicator's own unit or in points, all at full precision. */
export interface IndicatorResult {
  indicator: Indicator;
  /** The period's target; null when the indicator is not assessed. */
  target: Target | null;
  actual: Actual;
  toDate: ActualToDate;
  periodTarget: PeriodTarget;
  /** `Capaian (%)` in points, unbounded. */
  attainment: number | null;
  assessment: Attainment | null;
  /** `Kemajuan Tahunan (%)`. */
  annualProgress: number | null;
  rating: Rating | null;
  status: IndicatorStatus;
  notComputable: NotComputable | null;
  /** `Selisih`: actual − target of the period. */
  gap: number | null;
  /** `Kurang`: still needed to the year's target, or the room left for a negative indicator. */
  remaining: number | null;
  forecast: Actual | null;
  /** Beside a forecast that assumes the rest of the target: the figure that the present pace alone would give. */
  forecastAtPace: Actual | null;
  /** What the forecast assumes. */
  forecastBasis: ForecastBasis | null;
  /** `Prognosis (%)` in points. */
  prognosis: number | null;
  /** Beside a forecast that assumes the rest of the target: what the present pace alone would give, in points. */
  prognosisAtPace: number | null;
  /** The forecast lies below the limit before the year's end (*Perlu perhatian*). */
  needsAttention: boolean;
  /** The forecast by the rest of the target is not below the limit, and what the present pace alone would give is. */
  needsFasterPace: boolean;
  lastYear: number | null;
  /** Whether last year's figure is like this one, or why not: decided here for sheets and papers alike. */
  comparability: Comparability;
  /** `Perubahan`: actual − last year's actual; null where they are not alike. */
  change: number | null;
  /** `Renstra (%)` in points. */
  planProgress: number | null;
  /** The figures are those frozen in `Arsip Capaian`; today's sheets give others. */
  isFrozen?: boolean;
  /** A grave question about it is open (domain/questions): the value it helps to form is provisional. */
  isDoubtful?: boolean;
  findings: Finding[];
}

/** What an indicator was found to be, before anything is derived from it. */
export type AssessedFacts = Pick<
  IndicatorResult,
  | 'target'
  | 'actual'
  | 'toDate'
  | 'periodTarget'
  | 'attainment'
  | 'assessment'
  | 'status'
  | 'notComputable'
  | 'findings'
>;

function statusOf(value: number, rules: Rules): IndicatorStatus {
  const printed = roundPrinted(value);
  if (printed > 100) return 'exceeded';
  if (printed === 100) return 'reached';
  if (!isBelow(printed, rules.minimumAttainment)) return 'nearlyReached';
  return isFullYear(rules.period) && !rules.isRunning ? 'notReached' : 'belowLimit';
}

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

/** Surveys of satisfaction have bounds of their own: their grades are compared by letter alone (rule 3). */
const rulesFor = ({ isSurvey }: Indicator, rules: Rules): Rules =>
  isSurvey ? { ...rules, gradeScales: rules.gradeScales.map(({ grades }) => ({ grades })) } : rules;

/** Whether an indicator is to be measured in the period at all (data dictionary, rule 1). */
function isMeasured(indicator: Indicator, target: PeriodTarget, actual: Actual, period: Period): boolean {
  if (!isDue(indicator.frequency, period) || target.kind === 'notDue') return false;
  if (indicator.reported?.grid === 'quarter' && !endsQuarter(period)) return false;
  return !(actual.kind === 'missing' && actual.dueQuarter && actual.dueQuarter > quarterOf(period));
}

/** Where several reasons fit, the first of: not due, polarity, target, not reported, not computable (rule 1). */
function judge(
  indicator: Indicator,
  target: PeriodTarget,
  toDate: ActualToDate,
  rules: Rules,
): Attainment | IndicatorStatus {
  const { actual } = toDate;
  if (!isMeasured(indicator, target, actual, rules.period)) return 'notDue';
  if (indicator.isUnclear) return { kind: 'notComputable', reason: 'unclear' };
  if (!indicator.polarity.value) return { kind: 'notComputable', reason: 'polarity' };
  if (target.kind === 'interimMissing') return 'noInterimTarget';
  if (target.kind !== 'target') return 'noTarget';
  if (toDate.method.kind === 'zeroDenominator') return { kind: 'notComputable', reason: 'denominator' };
  if (actual.kind === 'missing') return 'notReported';
  if (actual.kind === 'number' && !(Math.abs(actual.value) < LARGEST))
    return { kind: 'notComputable', reason: 'notFinite' };
  return attainment(indicator.polarity.value, target.target, actual, rulesFor(indicator, rules));
}

/** An empty *Cara Hitung*; an unknown word in it is no default. */
const takesDefaultAggregation = ({ aggregation, reported, isUnclear }: Indicator): boolean =>
  !aggregation.value && reported !== null && !isUnclear;

/** A range that is a single figure: seldom meant, and said (rule 3, *Rentang*). */
function rangesOfOne({ sheet, code, polarity, target, interimTargets }: Indicator): Finding[] {
  if (polarity.value !== 'range') return [];
  return [target, ...interimTargets].flatMap(({ value, cell }) =>
    value.kind === 'number' && value.value > 0
      ? [finding('range-of-one', { sheet, cell }, { code, target: value.value })]
      : [],
  );
}

/** Why a figure could not be computed, at the cell that keeps it from being one. */
function notComputableFindings(result: IndicatorResult, { gradeScales }: Rules): Finding[] {
  const { indicator, notComputable, target, actual } = result;
  const { sheet, row, code, polarity } = indicator;
  const [atTarget, atActual] = [placeOfTarget(result), placeOfActual(result)];
  if (notComputable === 'polarity')
    return [finding('missing-polarity', { sheet, cell: polarity.cell || `A${row}` }, { code })];
  if (notComputable === 'zeroTarget') return [finding('zero-target', atTarget, { code })];
  if (notComputable === 'negativeTarget') return [finding('negative-target', atTarget, { code })];
  if (notComputable === 'kind' && target) return [finding('kinds-differ', atActual, { code, target, actual })];
  if (notComputable === 'grade') {
    const grade = target?.kind === 'grade' ? target.grade : '';
    return [finding('unknown-grade', isOnScale(grade, gradeScales) ? atActual : atTarget, { code, grade })];
  }
  return [];
}

/** Findings about the figures of one indicator that the reader of the sheets could not see. */
function figureFindings(result: IndicatorResult, lastYear: LastYear, rules: Rules): Finding[] {
  const { indicator, assessment } = result;
  const { sheet, row, code } = indicator;
  const findings = notComputableFindings(result, rules);
  const at = (cell: string) => ({ sheet, cell: cell || `A${row}` });
  findings.push(...rangesOfOne(indicator));
  const { actual } = result;
  if (actual.kind === 'grade' && isContradicted(actual, rulesFor(indicator, rules).gradeScales)) {
    const values = { code, grade: actual.grade, score: actual.score ?? 0 };
    findings.push(finding('grade-contradicts-score', placeOfActual(result), values));
  }
  if (assessment?.kind === 'value') {
    if (assessment.calculation.formula === 'zeroActual') {
      findings.push(finding('zero-actual-inverse', placeOfActual(result), { code }));
    }
    if (assessment.value < 0) {
      findings.push(
        finding('negative-attainment', placeOfActual(result), { code, value: roundPrinted(assessment.value) }),
      );
    }
  }
  if (takesDefaultAggregation(indicator)) {
    findings.push(
      finding('default-aggregation', at(indicator.aggregation.cell), { code, aggregation: aggregationOf(indicator) }),
    );
  }
  const fourth = interimTargetToDate(indicator, 4);
  const [year, interim] = [indicator.target.value, fourth.value];
  if (isStated(year) && isStated(interim) && !isPrintedAlike(year, interim)) {
    findings.push(finding('fourth-quarter-target-differs', at(fourth.cell), { code, interim, year }));
  }
  const stated = indicator.lastYear.value;
  if (stated !== null && lastYear.actual !== null && roundMeasured(stated) !== roundMeasured(lastYear.actual)) {
    findings.push(finding('history-differs', at(indicator.lastYear.cell), { code, stated, history: lastYear.actual }));
  }
  return findings;
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

/**
 * Assesses one indicator for the period (data dictionary, rules 1–3 and 11–13). Never throws: what cannot be computed is
 * a status, what deserves a look is a finding.
 */
export function assessIndicator(indicator: Indicator, rules: Rules, lastYear: LastYear): IndicatorResult {
  const toDate = actualToDate(indicator, rules.period);
  const periodTarget = targetOfPeriod(indicator, rules.period, rules.proportionalTargets);
  const verdict = judge(indicator, periodTarget, toDate, rules);
  const assessment = typeof verdict === 'string' ? null : verdict;
  const value = assessment?.kind === 'value' ? assessment.value : null;
  const status = typeof verdict === 'string' ? verdict : statusOfAttainment(verdict, rules);
  const isAsked = ({ code }: Finding): boolean => status !== 'notDue' || code !== 'older-than-quarter';
  const facts: AssessedFacts = {
    target: periodTarget.kind === 'target' ? periodTarget.target : null,
    actual: toDate.actual,
    toDate,
    periodTarget,
    attainment: value,
    assessment,
    status,
    notComputable: assessment?.kind === 'notComputable' ? assessment.reason : null,
    findings: toDate.findings.filter(isAsked),
  };
  const before = lastYear.actual ?? indicator.lastYear.value;
  const sameFormula = lastYear.actual === null || lastYear.sameFormula !== false;
  const result = completeResult(indicator, facts, before, rules, sameFormula);
  result.findings.push(...figureFindings(result, lastYear, rules));
  return result;
}

function statusOfAttainment(outcome: Attainment, rules: Rules): IndicatorStatus {
  if (outcome.kind === 'value') return statusOf(outcome.value, rules);
  return outcome.kind === 'missed' ? 'missedWithoutScore' : 'notComputable';
}
