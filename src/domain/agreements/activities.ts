import { canonical } from '../canonical';
import type { BudgetNode, BudgetTree } from '../main-job/budget/budget-tree';
import type { Indicator } from '../main-job/indicator/indicator';
import { subtreeOf, type UnitTree } from '../main-job/unit/unit';

/** The budget rows that an indicator names in `Program`, by code or description: programme, kegiatan or sub kegiatan. */
export function namedRows({ programme }: Indicator, budget: BudgetTree): BudgetNode[] {
  const wanted = canonical(programme);
  if (wanted === '') return [];
  return budget.nodes.filter(
    ({ row, level }) =>
      level !== 'account' && (canonical(row.code) === wanted || canonical(row.description) === wanted),
  );
}

/**
 * The sub kegiatan of the rows an indicator names: those of its unit, else of the units below it; of the agency's head all.
 */
function activitiesOf(indicator: Indicator, named: readonly BudgetNode[], units: UnitTree): BudgetNode[] {
  const below = (node: BudgetNode): BudgetNode[] =>
    node.level === 'subActivity' ? [node] : node.children.flatMap(below);
  const all = named.flatMap(below);
  if (indicator.level === 'head') return all;
  const own = all.filter(({ unit }) => unit === indicator.unit);
  if (own.length > 0) return own;
  const codes = new Set(subtreeOf(units, indicator.unit));
  return all.filter(({ unit }) => codes.has(unit));
}

/** The sub kegiatan that stand behind an indicator, and whether it names the only one of them itself. */
export function activitiesBehind(
  indicator: Indicator,
  budget: BudgetTree,
  units: UnitTree,
): { activities: BudgetNode[]; isOwn: boolean } {
  const named = namedRows(indicator, budget);
  const activities = activitiesOf(indicator, named, units);
  const [only] = activities;
  return { activities, isOwn: only !== undefined && activities.length === 1 && named.includes(only) };
}

/** The budget rows beside an indicator. */
export interface ActivityShare {
  nodes: BudgetNode[];
  /** The indicator beside which the sub kegiatan stand; this one then has only the row that it names. */
  sharedWith: Indicator | null;
}

/**
 * Deals out sub kegiatan to indicators in the order in which they ask: several indicators of one programme would otherwise
 * each repeat all of it. One that names a sub kegiatan itself always has it, but whose money it is is told once.
 */
export function activityShares(budget: BudgetTree | null, units: UnitTree) {
  const shownBy = new Map<BudgetNode, Indicator>();
  const used = new Set<BudgetNode>();
  const rowsOf = (indicator: Indicator) => {
    const named = budget ? namedRows(indicator, budget) : [];
    const activities = activitiesOf(indicator, named, units);
    activities.forEach((node) => used.add(node));
    return { named, activities };
  };
  return {
    /** Sub kegiatan that some indicator names. */
    used: used as ReadonlySet<BudgetNode>,
    /** Counts what an indicator names as named, without showing it. */
    touch: (indicator: Indicator): void => void rowsOf(indicator),
    of: (indicator: Indicator): ActivityShare => {
      const { named, activities } = rowsOf(indicator);
      if (activities.length === 0) return { nodes: [...named], sharedWith: null };
      const [only] = activities;
      if (only && activities.length === 1 && named.includes(only)) {
        const sharedWith = shownBy.get(only) ?? null;
        shownBy.set(only, sharedWith ?? indicator);
        return { nodes: activities, sharedWith };
      }
      const fresh = activities.filter((node) => !shownBy.has(node));
      if (fresh.length === 0 && only) return { nodes: named.slice(0, 1), sharedWith: shownBy.get(only) ?? null };
      fresh.forEach((node) => shownBy.set(node, indicator));
      return { nodes: fresh, sharedWith: null };
    },
  };
}
