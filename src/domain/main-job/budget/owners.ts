import type { OwnersOf } from '../../named-beside';
import type { BudgetTree } from './budget-tree';

/** Whether a code is another one, or stands above it. */
export const covers = (code: string, other: string): boolean => code === other || other.startsWith(`${code}.`);

/** The units of the leaves at, below or above a code; none where one of them is without a unit. */
export function budgetOwners({ leaves }: Pick<BudgetTree, 'leaves'>): OwnersOf {
  return (code) => {
    const own = leaves.filter(({ row }) => covers(code, row.code) || covers(row.code, code));
    const units = [...new Set(own.map(({ unit }) => unit))];
    return units.includes('') ? [] : units;
  };
}
