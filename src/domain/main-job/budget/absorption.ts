import type { Amount, BudgetRow, CeilingColumn } from './budget';
import type { BudgetNode, BudgetTree } from './budget-tree';
import { leafAmounts, type LeafAmounts } from './budget-amounts';
import {
  ceilingColumn,
  lacksLastQuarter,
  physicalColumn,
  servesPeriod,
  spentColumn,
  unknownSpending,
} from './budget-columns';
import { parentFindings, rowFindings } from './budget-findings';
import { budgetQuestions } from './budget-questions';
import type { Day } from '../../day';
import type { Finding } from '../../finding';
import { grouped } from '../../grouped';
import type { Located } from '../indicator/measure';
import { roundPrinted, sum, weightedMean } from '../../number';
import { isFullYear, limitQuarterOf } from '../../period';
import type { Rules } from '../../settings';

/** Absorption (*serapan*) of a set of leaves: amounts in Rupiah, figures in points, at full precision. */
export interface Absorption {
  ceiling: number;
  /** Null where nothing is reported, which is never zero. */
  spent: number | null;
  /** What no reported spending has used. */
  remainder: number;
  /** `Serapan (%)`; null when the ceiling is 0 or nothing is reported. */
  absorption: number | null;
  /** Without account group 5.1.01 (*Belanja Pegawai*). */
  withoutPersonnel: number | null;
  /** `Fisik (%)`, weighted by ceiling over the rows that have it. */
  physical: number | null;
  /** `Deviasi Fisik–Keuangan`: physical − absorption, in points as printed, so that the printed figures give it. */
  deviation: number | null;
  /** Limit in force in points; null in Januari and Februari or without a ceiling. */
  limit: number | null;
  /** Leaves whose spending is not reported. */
  notReported: number;
  leaves: number;
  /** The spending stands as of a `Tanggal Data` before the period's last quarter, of which it says nothing. */
  isOfEarlierDay?: boolean;
}

/** Realised ÷ ceiling in points at full precision; null without a ceiling above 0 (data dictionary, rule 9). */
export function absorptionOf(ceiling: number, spent: number): number | null {
  return ceiling > 0 ? (spent / ceiling) * 100 : null;
}

/** The sums of leaves, in Rupiah; `other…` without *Belanja Pegawai*. */
function sumsOf(leaves: readonly LeafAmounts[]) {
  const sums = { ceiling: 0, spent: 0, planned: 0, otherCeiling: 0, otherSpent: 0, notReported: 0, otherReported: 0 };
  for (const leaf of leaves) {
    sums.ceiling += leaf.ceiling;
    sums.spent += leaf.spent;
    sums.planned += leaf.planned;
    if (leaf.notReported) sums.notReported += 1;
    if (leaf.personnel) continue;
    sums.otherCeiling += leaf.ceiling;
    sums.otherSpent += leaf.spent;
    if (!leaf.notReported) sums.otherReported += 1;
  }
  return sums;
}

/** Everything the budget sheet yields for a period: the amounts of each leaf, and how to total them. */
export interface BudgetFigures {
  tree: BudgetTree;
  column: CeilingColumn;
  /** Whether the realised amounts stand in a column to date of the period, whatever `Tanggal Data` says. */
  isToDate: boolean;
  /** The day of the run. */
  today: Day;
  /** Absorption of all leaves below a node, the node itself included. */
  ofNode: (node: BudgetNode) => Absorption;
  /** Absorption of the leaves of some units (codes), or of all of them. */
  ofUnits: (codes: ReadonlySet<string> | null) => Absorption;
  /** Absorption of any choice of leaves, e.g. by fund or kind of spending. */
  ofLeaves: (nodes: readonly BudgetNode[]) => Absorption;
  /** The leaves whose spending is not reported. */
  awaited: BudgetNode[];
  /** The cell of the realised amount in force. */
  spentCell: (row: BudgetRow) => Located<Amount>;
  findings: Finding[];
}

/** The leaves below a node in the order of the sheet; a node without children is its own. */
function leavesBelow(node: BudgetNode, found: BudgetNode[] = []): BudgetNode[] {
  if (node.children.length === 0) found.push(node);
  for (const child of node.children) leavesBelow(child, found);
  return found;
}

/** Cash plan that a row states to the end of a quarter (1–4), in Rupiah. */
function cashPlanTo({ cashPlan }: BudgetRow, quarter: number): number | null {
  const plan = cashPlan[quarter - 1]?.value;
  return plan?.kind === 'number' ? plan.value : null;
}

/**
 * Cash plan of a leaf: its own; else its share, by ceiling, of the nearest row above that has one while none of the leaves
 * below that row does (agencies plan cash per sub kegiatan, not per account); null without any.
 */
function plannedOf(
  { node, ceiling }: LeafAmounts,
  planOf: (node: BudgetNode) => number | null,
  ceilingOf: (node: BudgetNode) => number,
): number | null {
  const own = planOf(node);
  if (own !== null) return own;
  for (let above = node.parent; above; above = above.parent) {
    const plan = planOf(above);
    if (plan === null) continue;
    const whole = ceilingOf(above);
    const isPlannedBelow = leavesBelow(above).some((leaf) => planOf(leaf) !== null);
    return isPlannedBelow || whole <= 0 ? null : (plan * ceiling) / whole;
  }
  return null;
}

/** Physical per cent of a node: its leaves' where any has one, else its own; weighted by ceiling. */
export function physicalParts(
  node: BudgetNode,
  physical: (row: BudgetRow) => number | null,
  ceiling: (node: BudgetNode) => number,
): { value: number; weight: number }[] {
  const below = node.children.flatMap((child) => physicalParts(child, physical, ceiling));
  if (below.length > 0) return below;
  const own = physical(node.row);
  return own === null ? [] : [{ value: own, weight: ceiling(node) }];
}

/** The difference of two percentages as they are printed. */
function deviationOf(physical: number | null, absorption: number | null): number | null {
  if (physical === null || absorption === null) return null;
  return roundPrinted(roundPrinted(physical) - roundPrinted(absorption));
}

/**
 * Reads the figures of absorption from the tree (data dictionary, rule 9): Σ realised ÷ Σ ceiling over leaves, never a
 * mean of percentages; the limit in force from the cash plan (RAK) or the share of the ceiling due by the quarter.
 */
export function budgetFigures(tree: BudgetTree, rules: Rules, today: Day): BudgetFigures {
  const rows = tree.nodes.map(({ row }) => row);
  const quarter = limitQuarterOf(rules.period);
  const fullYear = isFullYear(rules.period);
  const target = rules.absorptionTargets[quarter - 1] ?? 0;
  // What stands as of `Tanggal Data` alone says nothing of a time long before it.
  const isServed = servesPeriod(rules, today);
  const column = ceilingColumn(rows, rules);
  const stated = spentColumn(rows, rules.period);
  const isKnown = stated.earlier !== null || isServed;
  const spending = isKnown ? stated : unknownSpending;
  const isOfEarlierDay = stated.earlier === null && lacksLastQuarter(rules);
  const physical = physicalColumn(rows, rules.period) ?? (isServed ? (row: BudgetRow) => row.physical.value : null);

  const amounts = new Map(tree.leaves.map((node) => [node, leafAmounts(node, column, spending)]));
  const all = [...amounts.values()];
  const ceilingOfNode = (node: BudgetNode): number =>
    sum(leavesBelow(node).map((leaf) => amounts.get(leaf)?.ceiling ?? 0));

  // Most sheets plan no cash at all, and then no plan is looked for in the rows above a leaf.
  const isPlanned = [1, 2, 3, 4].map((to) => rows.some((row) => cashPlanTo(row, to) !== null));
  const planTo = (leaf: LeafAmounts, to: number): number | null =>
    isPlanned[to - 1] ? plannedOf(leaf, ({ row }) => cashPlanTo(row, to), ceilingOfNode) : null;
  for (const leaf of all) leaf.planned = planTo(leaf, quarter) ?? leaf.ceiling * (target / 100);

  const total = (leaves: readonly LeafAmounts[], physicalPoints: number | null, yearLimit: number): Absorption => {
    const { ceiling, spent, planned, otherCeiling, otherSpent, notReported, otherReported } = sumsOf(leaves);
    // Where nothing at all is reported there is no figure, not a low one.
    const isReported = isKnown && notReported < leaves.length;
    const absorption = isReported ? absorptionOf(ceiling, spent) : null;
    const interim = quarter === 0 || ceiling <= 0 ? null : (planned / ceiling) * 100;
    return {
      ceiling,
      spent: isReported ? spent : null,
      remainder: ceiling - spent,
      absorption,
      withoutPersonnel: isKnown && otherReported > 0 ? absorptionOf(otherCeiling, otherSpent) : null,
      physical: physicalPoints,
      deviation: deviationOf(physicalPoints, absorption),
      limit: fullYear ? (ceiling > 0 ? yearLimit : null) : interim,
      notReported,
      leaves: leaves.length,
      ...(isOfEarlierDay && { isOfEarlierDay }),
    };
  };
  const hasPhysical = physical !== null && rows.some((row) => physical(row) !== null);
  /** Physical per cent over the nodes; most sheets state none anywhere, and then there is nothing to look for. */
  const physicalOf = (nodes: () => readonly BudgetNode[]): number | null =>
    hasPhysical ? weightedMean(nodes().flatMap((node) => physicalParts(node, physical, ceilingOfNode))) : null;
  /** The highest nodes whose leaves all belong to the choice: there a physical per cent may stand above the leaves. */
  const topsOf = (leaves: readonly BudgetNode[]): BudgetNode[] => {
    const chosen = new Set(leaves);
    const whole = new Map<BudgetNode, boolean>();
    const isWhole = (node: BudgetNode): boolean => {
      const known = whole.get(node);
      if (known !== undefined) return known;
      const answer = node.children.length === 0 ? chosen.has(node) : node.children.every(isWhole);
      whole.set(node, answer);
      return answer;
    };
    const tops = new Set<BudgetNode>();
    for (const leaf of leaves) {
      let top = leaf;
      while (top.parent && isWhole(top.parent)) top = top.parent;
      tops.add(top);
    }
    return [...tops];
  };
  const amountsOf = (nodes: readonly BudgetNode[]): LeafAmounts[] => nodes.flatMap((node) => amounts.get(node) ?? []);
  const ofChoice = (leaves: readonly LeafAmounts[], yearLimit = rules.minimumAbsorption): Absorption =>
    total(
      leaves,
      physicalOf(() => topsOf(leaves.map(({ node }) => node))),
      yearLimit,
    );

  // Every unit is asked for, so the leaves are sorted by unit once; each list is in the order of the sheet.
  const byUnit = grouped(all, ({ node }) => node.unit);
  const ofAgency = ofChoice(all, rules.agencyAbsorptionTarget);

  return {
    tree,
    column,
    isToDate: spending.earlier !== null,
    today,
    spentCell: spending.cellOf,
    awaited: isKnown ? all.filter(({ notReported }) => notReported).map(({ node }) => node) : [],
    ofNode: (node) =>
      total(
        amountsOf(leavesBelow(node)),
        physicalOf(() => [node]),
        rules.minimumAbsorption,
      ),
    ofLeaves: (nodes) => ofChoice(amountsOf(nodes)),
    ofUnits: (codes) => (codes === null ? ofAgency : ofChoice([...codes].flatMap((code) => byUnit.get(code) ?? []))),
    findings: [
      ...rowFindings(tree, column, spending.cellOf, amounts),
      ...parentFindings(tree, column, spending.cellOf),
      ...budgetQuestions({
        rows,
        leaves: all,
        column,
        spending,
        isKnown,
        isServed,
        rules,
        today,
        planTo,
      }),
    ],
  };
}

/** Figures that stand: every agreement asks for those of its version. */
const byCeiling = new WeakMap<BudgetFigures, Map<CeilingColumn, BudgetFigures>>();

/** The same budget by another column of ceilings. */
export function budgetByCeiling(figures: BudgetFigures, column: CeilingColumn, rules: Rules): BudgetFigures {
  if (figures.column === column) return figures;
  const known = byCeiling.get(figures) ?? new Map<CeilingColumn, BudgetFigures>();
  byCeiling.set(figures, known);
  const found = known.get(column) ?? budgetFigures(figures.tree, { ...rules, ceilingBasis: column }, figures.today);
  known.set(column, found);
  return found;
}
