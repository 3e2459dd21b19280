import { countsInMeans } from './indicator';
import type { IndicatorStatus } from './assess-indicator';
import type { Evaluation, UnitReport } from './evaluation';
import { isAssessed, isFlagged, type Flag, type LimitJudgement } from './judgement';
import { roundOrNull } from '../number';
import { lastMonthOf, type Period } from '../period';

/** A figure that is judged, in points as printed. */
export interface Headline extends LimitJudgement {
  value: number | null;
}

/** A unit as the charts draw it, in points as printed. */
export interface UnitBar {
  code: string;
  name: string;
  /** Free-text kind of the unit (`Bidang`, `UPTD`, …). */
  kind: string;
  value: number | null;
  limit: number | null;
  isBelow: boolean;
  absorption: number | null;
  absorptionLimit: number | null;
  flag: Flag;
}

/** The agency at the end of a period. */
export interface TrendPoint {
  period: Period;
  value: number | null;
  absorption: number | null;
}

/** How often somebody was awarded in the year. */
export interface Wins {
  name: string;
  wins: number;
}

/** What the dashboard and the sidebar show at a glance. */
export interface DashboardFigures {
  attainment: Headline;
  /** Null: the workbook has no budget. */
  absorption: Headline | null;
  /** Units that are flagged, those that could be judged at all, and those that could not. */
  flagged: number;
  units: number;
  notAssessed: number;
  /** Indicators at every level but `Daerah`. */
  notReported: number;
  indicators: number;
  overdue: number;
  openFollowUps: number;
  bars: UnitBar[];
  /** Every flagged unit, in the order of the units. */
  belowLimits: UnitBar[];
  statuses: { status: IndicatorStatus; count: number }[];
  trend: TrendPoint[];
  wins: Wins[];
}

/** More bars than this cannot be told apart in a chart. */
export const mostBars = 12;

const statusOrder: readonly IndicatorStatus[] = [
  ...(['exceeded', 'reached', 'nearlyReached', 'belowLimit', 'notReached', 'missedWithoutScore'] as const),
  ...(['notReported', 'notDue', 'noTarget', 'noInterimTarget', 'notComputable'] as const),
];

/**
 * The units that the charts draw: all of them while they can be told apart, else the upper levels that can; of a level
 * that is too long the lowest values.
 */
export function drawnUnits(units: readonly UnitReport[]): UnitReport[] {
  if (units.length <= mostBars) return [...units];
  const depths = [...new Set(units.map(({ depth }) => depth))].sort((a, b) => b - a);
  const fitting = depths.find((depth) => units.filter((unit) => unit.depth <= depth).length <= mostBars);
  if (fitting !== undefined) return units.filter(({ depth }) => depth <= fitting);
  const top = Math.min(...depths);
  const lowest = units
    .filter(({ depth, value }) => depth === top && value.flagValue !== null)
    .sort((a, b) => (a.value.flagValue ?? 0) - (b.value.flagValue ?? 0))
    .slice(0, mostBars);
  return units.filter((unit) => lowest.includes(unit));
}

function barOf({ value, judgement, absorption }: UnitReport): UnitBar {
  return {
    code: value.unit.code,
    name: value.unit.name,
    kind: value.unit.kind,
    value: roundOrNull(value.flagValue),
    limit: roundOrNull(judgement.attainment.limit),
    isBelow: judgement.attainment.status === 'below',
    absorption: roundOrNull(absorption?.absorption ?? null),
    absorptionLimit: roundOrNull(judgement.absorption.limit),
    flag: judgement.flag,
  };
}

/** The frozen periods of the year in their order, the present one as it stands now. */
function trendWith(archived: readonly TrendPoint[], now: TrendPoint): TrendPoint[] {
  const end = lastMonthOf(now.period);
  const before = archived.filter(({ period }) => lastMonthOf(period) < end);
  return [...before.sort((a, b) => lastMonthOf(a.period) - lastMonthOf(b.period)), now];
}

/**
 * The headline figures of a period.
 *
 * @param archived the agency in the frozen periods of the same year
 * @param wins decided awards of the year, most first
 */
export function dashboardFigures(
  evaluation: Evaluation,
  archived: readonly TrendPoint[],
  wins: readonly Wins[],
): DashboardFigures {
  const { agency, units, results, input } = evaluation;
  const { value, judgement, absorption, followUps } = agency;
  const counted = results.filter(({ indicator }) => countsInMeans(indicator));
  const assessed = units.filter((unit) => isAssessed(unit.judgement, input.rules)).length;
  const figure = roundOrNull(value.flagValue);
  const absorbed = roundOrNull(absorption?.absorption ?? null);
  return {
    attainment: { ...judgement.attainment, value: figure },
    absorption: absorption ? { ...judgement.absorption, value: absorbed } : null,
    flagged: units.filter((unit) => isFlagged(unit.judgement.flag)).length,
    units: assessed,
    notAssessed: units.length - assessed,
    notReported: counted.filter(({ status }) => status === 'notReported').length,
    indicators: counted.length,
    overdue: followUps.overdue,
    openFollowUps: followUps.open,
    bars: drawnUnits(units).map(barOf),
    belowLimits: units.filter((unit) => isFlagged(unit.judgement.flag)).map(barOf),
    statuses: statusOrder
      .map((status) => ({ status, count: counted.filter((result) => result.status === status).length }))
      .filter(({ count }) => count > 0),
    trend: trendWith(archived, { period: input.rules.period, value: figure, absorption: absorbed }),
    wins: wins.slice(0, mostBars),
  };
}
