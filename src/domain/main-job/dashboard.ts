import { countsInMeans } from './indicator/indicator';
import type { IndicatorStatus } from './indicator/measure';
import type { Evaluation, UnitReport } from './evaluation';
import { judgedUnits } from './unit/judged-units';
import type { Flag, LimitJudgement } from './unit/judgement';
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

/** What a chart shows of a longer list, and of how many. */
export interface Drawn<T> {
  shown: T[];
  /** Which are shown: all, the units of the upper levels, or those below their limits and then the lowest; the most. */
  by: 'all' | 'upperLevels' | 'lowest' | 'most';
  of: number;
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
  /** Units in their order, for each figure those that its chart draws. */
  bars: { value: Drawn<UnitBar>; absorption: Drawn<UnitBar> };
  /** Every flagged unit, in the order of the units. */
  belowLimits: UnitBar[];
  statuses: { status: IndicatorStatus; count: number }[];
  trend: TrendPoint[];
  wins: Drawn<Wins>;
}

/** More bars than this cannot be told apart in a chart. */
export const mostBars = 12;

const statusOrder: readonly IndicatorStatus[] = [
  ...(['exceeded', 'reached', 'nearlyReached', 'belowLimit', 'notReached', 'missedWithoutScore'] as const),
  ...(['notReported', 'notDue', 'noTarget', 'noInterimTarget', 'notComputable'] as const),
];

/** A unit as it is picked for a chart: its figure, and whether it lies below its limit. */
type Picking = (report: UnitReport) => { value: number | null; isBelow: boolean };

const byValue: Picking = ({ value, judgement }) => ({
  value: value.flagValue,
  isBelow: judgement.attainment.status === 'below',
});
const byAbsorption: Picking = ({ absorption, judgement }) => ({
  value: absorption?.absorption ?? null,
  isBelow: judgement.absorption.status === 'below',
});

/** Those below their limits first, then the lowest, as many as can be told apart; those without a value are not drawn. */
function lowestOf(units: readonly UnitReport[], pick: Picking): UnitReport[] {
  const picked = units.flatMap((unit) => {
    const { value, isBelow } = pick(unit);
    return value === null ? [] : [{ unit, value, isBelow }];
  });
  picked.sort((one, other) => Number(other.isBelow) - Number(one.isBelow) || one.value - other.value);
  return picked.slice(0, mostBars).map(({ unit }) => unit);
}

/**
 * The units that a chart draws, in their order: all of them while they can be told apart, else the upper levels that
 * can; of a level that is too long those that a look is for.
 */
export function drawnUnits(units: readonly UnitReport[], pick: Picking = byValue): Drawn<UnitReport> {
  const of = units.length;
  if (of <= mostBars) return { shown: [...units], by: 'all', of };
  const depths = [...new Set(units.map(({ depth }) => depth))].sort((a, b) => b - a);
  const fitting = depths.find((depth) => units.filter((unit) => unit.depth <= depth).length <= mostBars);
  if (fitting !== undefined) return { shown: units.filter(({ depth }) => depth <= fitting), by: 'upperLevels', of };
  const top = Math.min(...depths);
  const lowest = new Set(
    lowestOf(
      units.filter(({ depth }) => depth === top),
      pick,
    ),
  );
  return { shown: units.filter((unit) => lowest.has(unit)), by: 'lowest', of };
}

const drawnBars = (units: readonly UnitReport[], pick: Picking): Drawn<UnitBar> => {
  const drawn = drawnUnits(units, pick);
  return { ...drawn, shown: drawn.shown.map(barOf) };
};

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
  const { assessed, flagged, unassessed } = judgedUnits(units, input.rules);
  const figure = roundOrNull(value.flagValue);
  const absorbed = roundOrNull(absorption?.absorption ?? null);
  return {
    attainment: { ...judgement.attainment, value: figure },
    absorption: absorption ? { ...judgement.absorption, value: absorbed } : null,
    flagged: flagged.length,
    units: assessed.length,
    notAssessed: unassessed.length,
    notReported: counted.filter(({ status }) => status === 'notReported').length,
    indicators: counted.length,
    overdue: followUps.overdue,
    openFollowUps: followUps.open,
    bars: { value: drawnBars(units, byValue), absorption: drawnBars(units, byAbsorption) },
    belowLimits: flagged.map(barOf),
    statuses: statusOrder
      .map((status) => ({ status, count: counted.filter((result) => result.status === status).length }))
      .filter(({ count }) => count > 0),
    trend: trendWith(archived, { period: input.rules.period, value: figure, absorption: absorbed }),
    wins: { shown: wins.slice(0, mostBars), by: wins.length > mostBars ? 'most' : 'all', of: wins.length },
  };
}
