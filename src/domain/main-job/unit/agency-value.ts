import { countsInMeans } from '../indicator/indicator';
import type { IndicatorResult } from '../indicator/indicator-result';
import { grouped } from '../../grouped';
import { roundPrinted } from '../../number';
import { rate, type Rating } from '../indicator/rating';
import type { Rules } from '../../settings';
import { agencyUnitOf, type UnitTree } from './unit';
import {
  causesOf,
  isUnreported,
  valueOfIndicators,
  valueOfValues,
  type Cause,
  type Counts,
  type UnitValue,
  type Value,
} from './unit-value';

/** A row of `Rapor Sasaran`. */
export interface ObjectiveResult {
  /** Empty for the group of indicators without `Sasaran`. */
  objective: string;
  results: IndicatorResult[];
  counted: number;
  /** `Rata-rata Capaian (%)`, weighted, without bounds. */
  meanAttainment: number | null;
  rating: Rating | null;
  value: Value;
}

/** How the value of the agency was formed (data dictionary, rule 6). */
export type AgencyFormation = 'objectives' | 'units' | 'singleUnit';

export interface AgencyValue extends Value {
  formation: AgencyFormation;
  /** The single top-level unit that is the agency, else null. */
  singleUnit: UnitValue | null;
  counts: Counts;
  outputAttainment: number | null;
  causes: Cause[];
}

function groupByObjective(results: readonly IndicatorResult[], rules: Rules): ObjectiveResult[] {
  const groups = grouped(results, ({ indicator }) => indicator.objective);
  return [...groups].map(([objective, group]) => {
    const value = valueOfIndicators(group, rules);
    const mean = value.meanAttainment;
    return {
      objective,
      results: group,
      counted: group.filter(({ attainment }) => attainment !== null).length,
      meanAttainment: mean,
      rating: mean === null ? null : rate(roundPrinted(mean), rules.ratingScale),
      value,
    };
  });
}

const isHeadLevel = ({ indicator }: IndicatorResult): boolean => indicator.level === 'head';
const inMeans = ({ indicator }: IndicatorResult): boolean => countsInMeans(indicator);

/** `Rapor Sasaran`: the indicators at level `Kepala Dinas`; without any, all (data dictionary, rule 6). */
export function objectiveResults(results: readonly IndicatorResult[], rules: Rules): ObjectiveResult[] {
  const ofHead = results.filter(isHeadLevel);
  return groupByObjective(ofHead.length > 0 ? ofHead : results.filter(inMeans), rules);
}

/** `Rata-rata Unit`: the weighted mean of the top-level units. */
export function meanOfUnits(tree: UnitTree, units: ReadonlyMap<string, UnitValue>, rules: Rules): Value {
  const parts = tree.top.flatMap((unit) => {
    const value = units.get(unit.code);
    return value ? [{ value, weight: unit.weight.value ?? 1 }] : [];
  });
  return valueOfValues(parts, rules);
}

/** The units that `Rata-rata Unit` is the mean of: those at the top that have a value. */
export function unitsOfMean<R extends { depth: number; value: Pick<Value, 'flagValue'> }>(units: readonly R[]): R[] {
  const top = Math.min(...units.map(({ depth }) => depth));
  return units.filter(({ depth, value }) => depth === top && value.flagValue !== null);
}

/**
 * The value of the agency (data dictionary, rule 6): the mean over sasaran of the weighted mean of their indicators at
 * level `Kepala Dinas`; without such indicators the weighted mean of the top-level units.
 */
export function agencyValue(
  tree: UnitTree,
  units: ReadonlyMap<string, UnitValue>,
  results: readonly IndicatorResult[],
  rules: Rules,
): AgencyValue {
  const inCounts = results.filter(inMeans);
  const counts = {
    indicators: inCounts.length,
    counted: inCounts.filter(({ attainment }) => attainment !== null).length,
    notReported: inCounts.filter(isUnreported).length,
  };
  const ofHead = results.filter(isHeadLevel);
  if (ofHead.length > 0) {
    const parts = groupByObjective(ofHead, rules).map(({ value }) => ({ value, weight: 1 }));
    const value = valueOfValues(parts, rules);
    const others = inCounts.filter((result) => !isHeadLevel(result));
    const outputAttainment = valueOfIndicators(others, rules).meanAttainment;
    return {
      ...value,
      formation: 'objectives',
      singleUnit: null,
      counts,
      outputAttainment,
      causes: causesOf(value, rules),
    };
  }
  // The unit that is the agency counts whatever its weight.
  const agency = units.get(agencyUnitOf(tree)?.code ?? '') ?? null;
  const { shares, awaited, undecided, flagValue, meanAttainment } = agency ?? meanOfUnits(tree, units, rules);
  const value: Value = { shares, awaited, ...(undecided && { undecided }), flagValue, meanAttainment };
  return {
    ...value,
    formation: agency ? 'singleUnit' : 'units',
    singleUnit: agency,
    counts,
    outputAttainment: agency?.outputAttainment ?? null,
    causes: causesOf(value, rules),
  };
}
