import type { Absorption, BudgetFigures } from '../../../domain/main-job/budget/absorption';
import type { BudgetLevel } from '../../../domain/main-job/budget/budget';
import type { BudgetNode } from '../../../domain/main-job/budget/budget-tree';
import { grouped } from '../../../domain/grouped';
import { repeatedNames } from '../../name-labels';
import type { Writer } from '../../writer';
import { computed } from '../../figures/sources';

/** A sub kegiatan (or what stands in its place) with the absorption of the leaves that belong to the choice. */
export interface BudgetItem {
  node: BudgetNode;
  absorption: Absorption;
}

/** Items under one programme; `programme` is null for rows outside any. */
export interface BudgetGroup {
  programme: BudgetNode | null;
  absorption: Absorption;
  items: BudgetItem[];
}

/** The row itself or the nearest above it at a level; null where there is none. */
export function ancestor(node: BudgetNode, level: BudgetLevel): BudgetNode | null {
  for (let current: BudgetNode | null = node; current; current = current.parent)
    if (current.level === level) return current;
  return null;
}

/** The row that a leaf is shown under: its sub kegiatan, else the lowest row above that is not an account. */
function itemOf(leaf: BudgetNode): BudgetNode {
  const subActivity = ancestor(leaf, 'subActivity');
  if (subActivity) return subActivity;
  let node = leaf;
  while (node.level === 'account' && node.parent) node = node.parent;
  return node;
}

/** Leaves of some units (codes), or of all; by programme and sub kegiatan, in the order of the sheet. */
export function budgetGroups(figures: BudgetFigures, units: ReadonlySet<string> | null): BudgetGroup[] {
  const leaves = figures.tree.leaves.filter(({ unit }) => units === null || units.has(unit));
  return [...grouped(leaves, (leaf) => ancestor(leaf, 'programme'))].map(([programme, ofProgramme]) => ({
    programme,
    absorption: figures.ofLeaves(ofProgramme),
    items: [...grouped(ofProgramme, itemOf)].map(([node, own]) => ({ node, absorption: figures.ofLeaves(own) })),
  }));
}

/** The rows that stand in a table of these groups. */
export const rowsOf = (groups: readonly BudgetGroup[]): BudgetNode[] =>
  groups.flatMap(({ items }) => items.map(({ node }) => node));

/** A row with its code. */
export const codedLabel = ({ t }: Pick<Writer, 't'>, { row }: BudgetNode): string =>
  row.code === '' ? row.description : t.frame.codedRow(row.description, row.code);

/** The nodes of a table with their codes and, where that is not enough to tell them apart, their unit. */
export function codedLabels(writer: Writer, groups: readonly BudgetGroup[]): (node: BudgetNode) => string {
  const { t, evaluation } = writer;
  const coded = (node: BudgetNode): string => codedLabel(writer, node);
  const sharesCode = repeatedNames(rowsOf(groups).map(coded));
  return (node) =>
    !sharesCode(coded(node)) || node.unit === ''
      ? coded(node)
      : t.frame.ofUnit(coded(node), evaluation.tree.byCode.get(node.unit)?.name ?? node.unit);
}

/** The nodes under their names, for where there is little room; those that share one as in a table. */
export function nodeLabels(writer: Writer, groups: readonly BudgetGroup[]): (node: BudgetNode) => string {
  const sharesName = repeatedNames(rowsOf(groups).map(({ row }) => row.description));
  const coded = codedLabels(writer, groups);
  return (node) => (sharesName(node.row.description) ? coded(node) : node.row.description);
}

/** How many rows of each kind: `14 sub kegiatan dan 1 program`. */
export function rowCount({ t, list, count: figure }: Writer, nodes: readonly BudgetNode[], of: string): string {
  const words = t.budget.rowCount;
  const known = ['programme', 'activity', 'subActivity'] as const;
  const count = (level: BudgetLevel): number => nodes.filter((node) => node.level === level).length;
  const others = nodes.filter(({ level }) => !known.some((name) => name === level)).length;
  const parts = known.flatMap((level) =>
    count(level) > 0 ? [words[level](figure(count(level), computed('rows', `${of} ${level}`)))] : [],
  );
  return list(others > 0 ? [...parts, words.other(figure(others, computed('rows', of)))] : parts);
}

/** Any grouping of the leaves by a text, e.g. fund or kind of spending; the largest ceiling first. */
export function budgetBy(
  figures: BudgetFigures,
  textOf: (leaf: BudgetNode) => string,
): { name: string; absorption: Absorption }[] {
  return [...grouped(figures.tree.leaves, textOf)]
    .map(([name, leaves]) => ({ name, absorption: figures.ofLeaves(leaves) }))
    .sort((a, b) => b.absorption.ceiling - a.absorption.ceiling);
}

/** A text of the row or, where it is empty, of the nearest row above. */
export function inherited(leaf: BudgetNode, field: 'kind' | 'fund'): string {
  for (let node: BudgetNode | null = leaf; node; node = node.parent) {
    const text = node.row[field].trim();
    if (text !== '') return text;
  }
  return '';
}
