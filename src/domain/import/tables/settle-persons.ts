import { tableName } from './examine';
import type { Dialogue } from '../dialogue';
import type { BudgetTable, IndicatorTable } from './table';

/**
 * Leaves names of persons away unless somebody asked for them: what they stand for, a unit, is found by other ways.
 *
 * @returns null while the question is open
 */
export function settlePersons<T extends BudgetTable | IndicatorTable>(
  table: T,
  withoutNames: (table: T) => T,
  dialogue: Dialogue,
): T | null {
  const { persons, file, sheet, layout } = table;
  if (!persons) return table;
  const { heading: column, count } = persons;
  const answer = dialogue.ask({
    id: `person-names:${file}:${sheet}`,
    code: 'person-names',
    table: tableName(table),
    cells: [],
    values: { column, count },
    options: [
      { value: 'leave', word: 'leaveNames' },
      { value: 'take', word: 'takeNames' },
    ],
    fallback: 'leave',
    holdsFor: layout,
  });
  if (answer === null) return null;
  if (answer === 'take') return table;
  return { ...withoutNames(table), taken: table.taken.filter((one) => one !== persons.column) };
}

/** A budget table without the names of its lines, which were those of persons. */
export const budgetWithoutNames = (table: BudgetTable): BudgetTable => ({
  ...table,
  lines: table.lines.map((line) => ({ ...line, label: '' })),
});

/** A table of indicators without its units, which were the names of persons. */
export const indicatorsWithoutNames = (table: IndicatorTable): IndicatorTable => ({
  ...table,
  lines: table.lines.map((line) => ({ ...line, unit: '' })),
});
