import type { Dialogue } from '../dialogue';
import { tableName } from './examine';
import type { BudgetTable, IndicatorTable } from './table';

/** What nobody sees in a table is taken as well, and told. */
export function tellHidden(table: BudgetTable | IndicatorTable, dialogue: Dialogue): void {
  const { sheet, hiddenRows, hiddenColumns = [] } = table;
  const name = tableName(table);
  if (hiddenRows > 0) dialogue.note({ code: 'hidden-rows', table: name, cell: '', values: { count: hiddenRows } });
  const [first] = hiddenColumns;
  if (first !== undefined) {
    const cell = `${sheet}!${first}:${first}`;
    dialogue.note({ code: 'hidden-columns', table: name, cell, values: { columns: [...hiddenColumns] } });
  }
}
