import { budgetByCeiling, type BudgetFigures } from '../budget/absorption';
import type { ObjectiveResult } from './agency-value';
import type { IndicatorResult } from '../indicator/indicator-result';
import type { CeilingColumn } from '../budget/budget';
import { isBelow, roundPrinted, weightedMean } from '../../number';
import type { Rules } from '../../settings';
import { bounded, valueFrom, type Value } from './unit-value';

/** The figures between `Nilai Penandaan` and `Rata-rata Capaian`, in points at full precision. */
export interface Bridge {
  flagValue: number;
  /** With the floor alone. */
  withoutCap: number;
  /** Without bounds: `Rata-rata Capaian`. */
  mean: number;
  /** The same indicators without weights. */
  perIndicator: number;
  /** Mean over the sasaran of the head's agreement; null without one that counts. */
  perObjective: number | null;
}

/**
 * The steps from the flagged value to the mean that an annual report prints: the cap is taken away, then the floor. Null when there
 * is no value, or when its shares do not give it (a frozen value).
 */
export function bridgeOf(value: Value, objectives: readonly ObjectiveResult[], rules: Rules): Bridge | null {
  const { shares, flagValue, meanAttainment: mean } = value;
  if (flagValue === null || mean === null) return null;
  const again = valueFrom(shares, [], rules);
  if (again.flagValue === null || roundPrinted(again.flagValue) !== roundPrinted(flagValue)) return null;
  const withoutCap = valueFrom(shares, [], { ...rules, cap: null }).flagValue;
  const even = shares.map(({ result }) => ({ value: result.attainment ?? 0, weight: 1 }));
  const means = objectives.flatMap(({ meanAttainment }) => meanAttainment ?? []);
  return {
    flagValue,
    mean,
    withoutCap: withoutCap ?? mean,
    perIndicator: weightedMean(even) ?? mean,
    perObjective: weightedMean(means.map((figure) => ({ value: figure, weight: 1 }))),
  };
}

/** Why an indicator counts otherwise in the two figures, or in neither. */
export type Difference = 'cap' | 'floor' | 'none' | 'weight' | 'lower' | 'region' | 'uncounted';

/** An indicator in the two figures of its unit; points, share as a ratio. */
export interface ReconciledIndicator {
  result: IndicatorResult;
  /** Bounded attainment; null where it forms no value. */
  used: number | null;
  share: number | null;
  /** What it adds to `Rata-rata Capaian` beyond `Nilai Penandaan`. */
  effect: number;
  difference: Difference;
}

function differenceOf(result: IndicatorResult, isForming: boolean, rules: Rules): Difference {
  const { attainment, indicator } = result;
  if (indicator.level === 'region') return 'region';
  if (attainment === null) return 'uncounted';
  if (!isForming) return indicator.weight.value === 0 ? 'weight' : 'lower';
  const used = bounded(attainment, rules);
  return used < attainment ? 'cap' : used > attainment ? 'floor' : 'none';
}

/** The indicators of a unit, each with what it does in the unit's value. */
export function reconcileIndicators(
  results: readonly IndicatorResult[],
  value: Value,
  rules: Rules,
): ReconciledIndicator[] {
  return results.map((result) => {
    const share = value.shares.find((part) => part.result === result)?.share ?? null;
    const { attainment } = result;
    const difference = differenceOf(result, share !== null, rules);
    if (share === null || attainment === null) return { result, used: null, share: null, effect: 0, difference };
    const used = bounded(attainment, rules);
    return { result, used, share, effect: share * (attainment - used), difference };
  });
}

/** Whether the two figures are judged alike against a limit; null when there are none. */
export function judgedAlike({ flagValue, meanAttainment }: Value, limit: number): boolean | null {
  if (flagValue === null || meanAttainment === null) return null;
  return isBelow(flagValue, limit) === isBelow(meanAttainment, limit);
}

/** The budget by one version of its ceilings. */
export interface VersionFigures {
  version: CeilingColumn;
  figures: BudgetFigures;
  isInForce: boolean;
}

const versions: readonly CeilingColumn[] = ['original', 'shifted', 'revised'];

/** The budget by every ceiling version that the sheet has, oldest first. */
export function ceilingVersions(budget: BudgetFigures, rules: Rules): VersionFigures[] {
  return versions
    .filter((version) => budget.tree.nodes.some(({ row }) => row.ceilings[version].value.kind === 'number'))
    .map((version) => {
      const isInForce = version === budget.column;
      return {
        version,
        isInForce,
        figures: budgetByCeiling(budget, version, rules),
      };
    });
}
