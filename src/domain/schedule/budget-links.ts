import type { BudgetFigures } from '../main-job/budget/absorption';
import { isCoded } from '../main-job/budget/budget';
import { covers } from '../main-job/budget/owners';
import type { BudgetNode } from '../main-job/budget/budget-tree';
import { finding, type Finding } from '../finding';
import type { Activity } from './activity';
import type { ControlledActivity } from './control';

/** How the schedule and the budget fit together, by sub kegiatan. */
export interface BudgetLinks {
  /** False when no activity states a `Kode`: then nothing can be said. */
  isLinked: boolean;
  /** Sub kegiatan that spent money and have no activity at all. */
  spentWithoutActivity: { node: BudgetNode; spent: number }[];
  /** Sub kegiatan that spent money although none of their activities has begun. */
  spentBeforeActivity: { node: BudgetNode; spent: number; activities: Activity[] }[];
  /** Activities whose code is not in the budget, or has no ceiling. */
  activityWithoutMoney: { activity: Activity; isUnknown: boolean }[];
}

const hasBegun = ({ activity, state }: ControlledActivity): boolean =>
  activity.actualStart !== null || activity.actualEnd !== null || state === 'done' || state === 'running';

/** Salaries are paid without any activity: a sub kegiatan of *Belanja Pegawai* alone is left out. */
export const isPersonnelOnly = (node: BudgetNode): boolean =>
  node.children.length > 0 && node.children.every(({ row }) => /^5\.1\.01(\.|$)/.test(row.account));

/**
 * Whether an activity belongs to a budget row by its `Kode`: the same code, or one above or below it. Where several units
 * share a code, an activity speaks for its own unit's money.
 */
export function isLinkedTo(
  { budgetCode, unit }: Pick<Activity, 'budgetCode' | 'unit'>,
  node: BudgetNode,
  rows: readonly BudgetNode[],
): boolean {
  if (budgetCode === '' || !(covers(budgetCode, node.row.code) || covers(node.row.code, budgetCode))) return false;
  if (unit === '' || unit === node.unit) return true;
  return !rows.some((other) => other !== node && other.row.code === node.row.code);
}

/** Links activities with budget rows by `Kode`. */
export function linkBudget(controlled: readonly ControlledActivity[], budget: BudgetFigures): BudgetLinks {
  const coded = controlled.filter(({ activity }) => activity.budgetCode !== '');
  const none: BudgetLinks = {
    isLinked: false,
    spentWithoutActivity: [],
    spentBeforeActivity: [],
    activityWithoutMoney: [],
  };
  if (coded.length === 0) return none;
  const rows = budget.tree.nodes.filter(isCoded);
  const links: BudgetLinks = { ...none, isLinked: true };
  for (const node of rows.filter(({ level }) => level === 'subActivity')) {
    const { spent } = budget.ofNode(node);
    if (spent === null || spent <= 0 || isPersonnelOnly(node)) continue;
    const linked = coded.filter(({ activity }) => isLinkedTo(activity, node, rows));
    if (linked.length === 0) links.spentWithoutActivity.push({ node, spent });
    else if (!linked.some(hasBegun)) {
      links.spentBeforeActivity.push({ node, spent, activities: linked.map(({ activity }) => activity) });
    }
  }
  const funded = rows.filter((node) => budget.ofNode(node).ceiling > 0);
  for (const { activity, state } of coded) {
    if (state === 'cancelled') continue;
    const fits = ({ row, level }: BudgetNode): boolean =>
      covers(activity.budgetCode, row.code) || (level === 'subActivity' && covers(row.code, activity.budgetCode));
    if (!funded.some(fits)) links.activityWithoutMoney.push({ activity, isUnknown: !rows.some(fits) });
  }
  return links;
}

/** The findings of the links: money without activity at the budget row, activity without money at the activity. */
export function linkFindings(links: BudgetLinks, scheduleSheet: string): Finding[] {
  if (!links.isLinked) return [finding('schedule-not-linked', { sheet: scheduleSheet, cell: '' })];
  const atRow = ({ row }: BudgetNode) => ({ sheet: row.sheet, cell: `A${row.row}` });
  return [
    ...links.activityWithoutMoney.map(({ activity, isUnknown }) =>
      finding(
        isUnknown ? 'activity-code-unknown' : 'activity-without-money',
        { sheet: activity.sheet, cell: activity.cells.code },
        { activity: activity.name, code: activity.budgetCode },
      ),
    ),
    ...links.spentBeforeActivity.map(({ node, spent, activities }) =>
      finding('spent-before-activity', atRow(node), {
        code: node.row.code,
        amount: spent,
        activities: activities.map(({ name }) => name),
      }),
    ),
    ...links.spentWithoutActivity.map(({ node, spent }) =>
      finding('spent-without-activity', atRow(node), {
        code: node.row.code,
        name: node.row.description,
        amount: spent,
      }),
    ),
  ];
}
