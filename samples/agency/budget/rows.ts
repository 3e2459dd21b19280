import type { Words } from '../../workbook/words';
import type { BudgetActivity, BudgetGroup, BudgetMoney } from '../model';
import { empowermentBudget } from './empowerment';
import { protectionBudget } from './protection';
import { rehabilitationBudget } from './rehabilitation';
import { supportBudget } from './support';

/** Rupiah of one row; `spent` and `plan` are figures to date at the end of TW I–III (plan: I–IV). */
export interface BudgetAmounts {
  ceiling: number;
  revised: number;
  spent: [number, number, number];
  plan: [number, number, number, number];
}

/** One row of the sheet `Anggaran Belanja`. */
export interface BudgetRow extends BudgetAmounts {
  code: string;
  account?: string;
  /** Only where it differs from the row above, which it would inherit. */
  unit?: string;
  description: Words;
  physical?: number;
  type?: Words;
  fund?: string;
}

const budgetPrograms: readonly BudgetGroup[] = [
  supportBudget,
  ...empowermentBudget,
  ...rehabilitationBudget,
  ...protectionBudget,
].sort((a, b) => a.code.localeCompare(b.code));

const NOTHING: BudgetAmounts = { ceiling: 0, revised: 0, spent: [0, 0, 0], plan: [0, 0, 0, 0] };

function inRupiah(money: BudgetMoney): BudgetAmounts {
  const revised = money.revised ?? money.ceiling;
  const share = (percent: number): number => Math.round((revised * percent) / 100);
  const [first, second, third] = money.plan;
  return {
    ceiling: money.ceiling,
    revised,
    spent: [share(money.spent[0]), share(money.spent[1]), share(money.spent[2])],
    plan: [share(first), share(second), share(third), revised],
  };
}

const add = (a: BudgetAmounts, b: BudgetAmounts): BudgetAmounts => ({
  ceiling: a.ceiling + b.ceiling,
  revised: a.revised + b.revised,
  spent: [a.spent[0] + b.spent[0], a.spent[1] + b.spent[1], a.spent[2] + b.spent[2]],
  plan: [a.plan[0] + b.plan[0], a.plan[1] + b.plan[1], a.plan[2] + b.plan[2], a.plan[3] + b.plan[3]],
});

/** The rows of a sub kegiatan: itself, then its accounts. */
function activityRows(activity: BudgetActivity): BudgetRow[] {
  const accounts = (activity.accounts ?? []).map((one): BudgetRow => ({
    code: activity.code,
    account: one.account,
    unit: activity.unit,
    description: one.description,
    type: one.type,
    fund: activity.fund,
    ...inRupiah(one),
  }));
  const amounts = activity.money ? inRupiah(activity.money) : accounts.reduce<BudgetAmounts>(add, NOTHING);
  const own: BudgetRow = {
    code: activity.code,
    unit: activity.unit,
    description: activity.description,
    physical: activity.physical,
    type: activity.money?.type,
    fund: activity.fund,
    ceiling: amounts.ceiling,
    revised: amounts.revised,
    spent: amounts.spent,
    plan: amounts.plan,
  };
  return [own, ...accounts];
}

function groupRows(group: BudgetGroup): BudgetRow[] {
  const below = group.children.map((child) => ('children' in child ? groupRows(child) : activityRows(child)));
  const amounts = below.flatMap((rows) => rows[0] ?? []).reduce<BudgetAmounts>(add, NOTHING);
  const own: BudgetRow = {
    code: group.code,
    unit: group.unit,
    description: group.description,
    ceiling: amounts.ceiling,
    revised: amounts.revised,
    spent: amounts.spent,
    plan: amounts.plan,
  };
  return [own, ...below.flat()];
}

/** Every row of the budget in the order of the codes; each parent is the sum of the rows right below it. */
export const budgetRows: readonly BudgetRow[] = budgetPrograms.flatMap(groupRows);

/** What is left of a sub kegiatan at the end of TW III, in Rupiah. */
export function remainderOf(code: string, unit: string): number {
  const row = budgetRows.find((one) => one.code === code && one.unit === unit && !one.account);
  if (!row) throw new Error(`No budget row ${code} of ${unit}`);
  return row.revised - row.spent[2];
}
