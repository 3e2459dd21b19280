import { AGENCY_CODE } from '../main-job/unit/unit';
import type { Absorption } from '../main-job/budget/absorption';
import { completeResult } from '../main-job/indicator/complete-result';
import type { IndicatorResult } from '../main-job/indicator/indicator-result';
import type { IndicatorStatus, Actual, Measure, Target } from '../main-job/indicator/measure';
import { attainment } from '../main-job/indicator/attainment';
import type { PeriodTarget } from '../main-job/indicator/interim-target';
import type { LimitStatus } from '../main-job/unit/judgement';
import { roundPrinted } from '../number';
import { endsQuarter, isFullYear } from '../period';
import type { Rules } from '../settings';
import type { Value } from '../main-job/unit/unit-value';

/** An indicator as `Arsip Capaian` keeps it: figures with every digit, attainment in points. */
export interface FrozenIndicator {
  code: string;
  name: string;
  target: Target | null;
  actual: Actual;
  attainment: number | null;
  status: IndicatorStatus;
  /** Figures as printed: a version that kept no other ones froze them. */
  isRounded?: true;
  /** Where it stands, e.g. `Arsip Capaian!J4`. */
  source: string;
}

/** A frozen status with the limit (points) that was in force; null where there was none. */
export interface FrozenJudgement {
  status: LimitStatus;
  limit: number | null;
}

/** A unit, or the agency, as `Arsip Capaian` keeps it: `Target` and `Realisasi` are its ceiling and spending in Rupiah. */
export interface FrozenUnit {
  code: string;
  name: string;
  ceiling: number | null;
  spent: number | null;
  flagValue: number | null;
  meanAttainment: number | null;
  absorption: number | null;
  attainmentJudged: FrozenJudgement;
  absorptionJudged: FrozenJudgement;
  /** As of an indicator. */
  isRounded?: true;
  source: string;
}

/** Everything frozen of one period. Time as `YYYY-MM-DD HH:MM`; units by code, the agency under `INSTANSI`. */
export interface FrozenPeriod {
  time: string;
  user: string;
  indicators: ReadonlyMap<string, FrozenIndicator>;
  units: ReadonlyMap<string, FrozenUnit>;
}

/** How a figure is taken for comparing. */
export type Digits = (value: number) => number;

/** As many digits as calculating in another order leaves alone; as printed where the archive kept no others. */
export const digitsOf = ({ isRounded }: { isRounded?: true }): Digits =>
  isRounded ? roundPrinted : (value) => Number(value.toPrecision(12));

/** A target or an actual as it is compared, a grade with its score; empty for none. */
export function comparedMeasure(measure: Measure | number | null, digits: Digits): string | number {
  if (typeof measure === 'number') return digits(measure);
  switch (measure?.kind) {
    case 'number':
      return digits(measure.value);
    case 'range':
      return `${digits(measure.low)}–${digits(measure.high)}`;
    case 'grade':
      return measure.score === undefined ? measure.grade : `${measure.grade} (${digits(measure.score)})`;
    case 'missing':
    case 'notDue':
    case undefined:
      return '';
  }
}

const isSameFigure = (a: number | null, b: number | null, kept: { isRounded?: true }): boolean =>
  comparedMeasure(a, digitsOf(kept)) === comparedMeasure(b, digitsOf(kept));

/** Whether today's figures of an indicator are still those frozen. */
export function isUnchanged(result: IndicatorResult, frozen: FrozenIndicator): boolean {
  const digits = digitsOf(frozen);
  return (
    comparedMeasure(result.target, digits) === comparedMeasure(frozen.target, digits) &&
    comparedMeasure(result.actual, digits) === comparedMeasure(frozen.actual, digits) &&
    isSameFigure(result.attainment, frozen.attainment, frozen) &&
    result.status === frozen.status
  );
}

/** The limits and settings under which the period was judged, so that a later change does not judge it anew. */
export function frozenRules(rules: Rules, { units }: FrozenPeriod): Rules {
  const [unit] = [...units.values()].filter(({ code }) => code !== AGENCY_CODE);
  const agency = units.get(AGENCY_CODE);
  const fullYear = isFullYear(rules.period);
  return {
    ...rules,
    minimumAttainment: unit?.attainmentJudged.limit ?? rules.minimumAttainment,
    agencyAttainmentTarget: agency?.attainmentJudged.limit ?? rules.agencyAttainmentTarget,
    ...(fullYear && {
      minimumAbsorption: unit?.absorptionJudged.limit ?? rules.minimumAbsorption,
      agencyAbsorptionTarget: agency?.absorptionJudged.limit ?? rules.agencyAbsorptionTarget,
    }),
  };
}

/** Why a frozen indicator had no target. */
function withoutTarget(status: IndicatorStatus, { period }: Rules): PeriodTarget {
  if (status === 'notDue') return { kind: 'notDue', cells: [] };
  return status === 'noInterimTarget'
    ? { kind: 'interimMissing', between: !endsQuarter(period) }
    : { kind: 'yearMissing' };
}

/**
 * The result of an indicator with its frozen figures; unchanged ones keep today's full precision. What follows from
 * target and actual (gap, change, forecast) is computed from the frozen pair; the calculation is spelt only where it
 * still gives the frozen attainment.
 */
export function frozenResult(result: IndicatorResult, frozen: FrozenIndicator, rules: Rules): IndicatorResult {
  if (isUnchanged(result, frozen)) return result;
  const { indicator, lastYear, findings } = result;
  const { target, actual, status } = frozen;
  const outcome = target && attainment(indicator.polarity.value, target, actual, rules);
  const isReproduced = outcome?.kind === 'value' && isSameFigure(outcome.value, frozen.attainment, frozen);
  const periodTarget: PeriodTarget = target
    ? { kind: 'target', target, cells: [], proportional: false }
    : withoutTarget(status, rules);
  const facts = {
    target,
    actual,
    toDate: {
      ...result.toDate,
      actual,
      sources: [frozen.source],
      method:
        actual.kind === 'missing' ? ({ kind: 'notReported', standing: null } as const) : ({ kind: 'stated' } as const),
      increments: [],
    },
    periodTarget,
    attainment: isReproduced ? outcome.value : frozen.attainment,
    assessment: isReproduced || (outcome?.kind === 'missed' && status === 'missedWithoutScore') ? outcome : null,
    status,
    notComputable: status === 'notComputable' && outcome?.kind === 'notComputable' ? outcome.reason : null,
    findings,
  };
  return { ...completeResult(indicator, facts, lastYear, rules), isFrozen: true };
}

/** A value with its frozen figures and whether it was provisional then; equal figures keep today's full precision. */
export function frozenValue<V extends Value>(value: V, frozen: FrozenUnit): V {
  const keep = (today: number | null, then: number | null): number | null =>
    isSameFigure(today, then, frozen) ? today : then;
  return {
    ...value,
    flagValue: keep(value.flagValue, frozen.flagValue),
    meanAttainment: keep(value.meanAttainment, frozen.meanAttainment),
    wasProvisional: frozen.attainmentJudged.status === 'provisional',
  };
}

/** Whether the budget of a unit still gives the frozen amounts. */
export function isSameBudget(absorption: Absorption | null, frozen: FrozenUnit): boolean {
  if ((absorption?.leaves ?? 0) === 0) return frozen.ceiling === null;
  return (
    isSameFigure(absorption?.ceiling ?? null, frozen.ceiling, frozen) &&
    isSameFigure(absorption?.spent ?? null, frozen.spent, frozen) &&
    isSameFigure(absorption?.absorption ?? null, frozen.absorption, frozen)
  );
}

/**
 * Absorption with the frozen amounts and limit. Figures that the archive does not keep (physical per cent, without
 * personnel) are left out once the budget has changed.
 */
export function frozenAbsorption(absorption: Absorption | null, frozen: FrozenUnit): Absorption | null {
  const { ceiling, spent, absorptionJudged } = frozen;
  if (ceiling === null) return null;
  const { limit } = absorptionJudged;
  if (absorption && isSameBudget(absorption, frozen)) {
    return { ...absorption, limit: isSameFigure(absorption.limit, limit, frozen) ? absorption.limit : limit };
  }
  return {
    ceiling,
    spent,
    remainder: ceiling - (spent ?? 0),
    absorption: frozen.absorption,
    limit,
    withoutPersonnel: null,
    physical: null,
    deviation: null,
    notReported: absorptionJudged.status === 'provisional' ? Math.max(1, absorption?.notReported ?? 1) : 0,
    leaves: Math.max(1, absorption?.leaves ?? 1),
  };
}
