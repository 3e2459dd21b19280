import type { BudgetFigures } from '../main-job/budget/absorption';
import type { BudgetNode } from '../main-job/budget/budget-tree';
import { countsInMeans, type Indicator } from '../main-job/indicator/indicator';
import type { UnitTree } from '../main-job/unit/unit';
import { activityShares, namedRows } from './activities';

/** A row of `Rencana Aksi`: an indicator and one of the activities that are to reach it. */
export interface ActionRow {
  /** 1, 2, …: the indicator's; its further rows have the same. */
  number: number;
  indicator: Indicator;
  /** Null: the indicator names no programme of the budget. */
  activity: BudgetNode | null;
  /** The indicator beside which the sub kegiatan of `activity` stand, where several name the same. */
  sharedWith: Indicator | null;
  /** Indicators of level `Sub Kegiatan` that measure the activity. */
  outputs: Indicator[];
  /** In Rupiah; null where the activity's amount already stands in a row above, so that a sum counts it once. */
  ceiling: number | null;
}

/**
 * The action plan of the agreements (*rencana aksi*): every agreed indicator with the sub kegiatan that pay for it. Indicators
 * of level `Sub Kegiatan` stand as outputs beside their activity; `Daerah` belongs to nobody's agreement.
 */
export function actionPlan(
  indicators: readonly Indicator[],
  budget: BudgetFigures | null,
  units: UnitTree,
): ActionRow[] {
  const tree = budget?.tree ?? null;
  const shares = activityShares(tree, units);
  const outputsOf = new Map<BudgetNode, Indicator[]>();
  const asRows: Indicator[] = [];
  for (const indicator of indicators.filter(countsInMeans)) {
    const [only, ...others] = tree && indicator.level === 'subActivity' ? namedRows(indicator, tree) : [];
    // An output belongs to the one sub kegiatan that it names; one that names none or a programme has a row of its own.
    if (only?.level === 'subActivity' && others.length === 0) {
      outputsOf.set(only, [...(outputsOf.get(only) ?? []), indicator]);
    } else asRows.push(indicator);
  }
  const counted = new Set<BudgetNode>();
  return asRows.flatMap((indicator, index): ActionRow[] => {
    const { nodes, sharedWith } = shares.of(indicator);
    const row = (activity: BudgetNode | null): ActionRow => {
      const isCounted = activity === null || sharedWith !== null || counted.has(activity);
      if (activity) counted.add(activity);
      return {
        number: index + 1,
        indicator,
        activity,
        sharedWith,
        outputs: activity ? (outputsOf.get(activity) ?? []) : [],
        ceiling: activity && budget && !isCounted ? budget.ofNode(activity).ceiling : null,
      };
    };
    return nodes.length === 0 ? [row(null)] : nodes.map(row);
  });
}
