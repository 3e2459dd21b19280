import { standsAside } from '../../../domain/main-job/budget/budget';
import type { BudgetNode, BudgetTree } from '../../../domain/main-job/budget/budget-tree';
import type { UnitTree } from '../../../domain/main-job/unit/unit';
import { FIRST_ROW } from './audit-table';
import { runsOf, type Run } from './expressions';

/** A budget row with its place on the sheet. */
export interface PlacedNode {
  node: BudgetNode;
  row: number;
  isLeaf: boolean;
  /** Rows of the leaves and parts below it, neighbours as one; empty for a leaf. */
  below: Run[];
}

/** The rows of the budget in the order of the sheet, without those that repeat what others say. */
export function placeNodes(tree: BudgetTree): { placed: PlacedNode[]; rows: ReadonlyMap<BudgetNode, number> } {
  const nodes = tree.nodes.filter(({ level }) => !standsAside(level));
  const rows = new Map(nodes.map((node, index) => [node, FIRST_ROW + index]));
  const rowsBelow = new Map<BudgetNode, number[]>();
  const collect = (node: BudgetNode): number[] => {
    const known = rowsBelow.get(node);
    if (known) return known;
    const found = node.children.flatMap((child) => [rows.get(child) ?? 0, ...collect(child)]);
    rowsBelow.set(node, found);
    return found;
  };
  const placed = nodes.map((node): PlacedNode => ({
    node,
    row: rows.get(node) ?? 0,
    isLeaf: node.children.length === 0,
    below: runsOf([...collect(node)].sort((a, b) => a - b)),
  }));
  return { placed, rows };
}

/**
 * The rows whose own physical per cent counts: those that state one while nothing below them does (data dictionary, rule 9).
 */
export function physicalParts(tree: BudgetTree, states: (node: BudgetNode) => boolean): ReadonlySet<BudgetNode> {
  const parts = new Set<BudgetNode>();
  const search = (node: BudgetNode): boolean => {
    const isBelow = node.children.map(search).some(Boolean);
    const isOwn = !isBelow && states(node);
    if (isOwn) parts.add(node);
    return isBelow || isOwn;
  };
  tree.roots.forEach(search);
  return parts;
}

const pathOf = (code: string, { byCode }: UnitTree): string[] => {
  const path: string[] = [];
  for (let unit = byCode.get(code); unit; unit = byCode.get(unit.parent)) path.unshift(unit.code);
  return path;
};

/** The lowest unit that covers all leaves below a node; null: none does. */
export function unitCovering(node: BudgetNode, tree: UnitTree): string | null {
  const leaves = (one: BudgetNode): BudgetNode[] => (one.children.length === 0 ? [one] : one.children.flatMap(leaves));
  const paths = [...new Set(leaves(node).map(({ unit }) => unit))].map((code) => pathOf(code, tree));
  const [first = [], ...others] = paths;
  let depth = 0;
  while (first[depth] !== undefined && others.every((path) => path[depth] === first[depth])) depth++;
  return first[depth - 1] ?? null;
}
