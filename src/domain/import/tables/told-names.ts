import { tableName } from './examine';
import type { Dialogue } from '../dialogue';
import type { BudgetTable, IndicatorTable } from './table';

/** What the name of the file or the tab alone says. */
export function tellFromName(table: BudgetTable | IndicatorTable, year: number | null, dialogue: Dialogue): void {
  const { period, periodFrom } = table;
  const month = periodFrom === 'file' || periodFrom === 'sheet' ? (period?.to ?? null) : null;
  if (year !== null || month !== null)
    dialogue.note({ code: 'from-name', table: tableName(table), cell: '', values: { year, month } });
}

/** The word by which a file calls its figures invented. */
export function tellInvented(table: BudgetTable | IndicatorTable, dialogue: Dialogue): void {
  const { invented } = table;
  if (invented !== '')
    dialogue.note({ code: 'invented-figures', table: tableName(table), cell: '', values: { word: invented } });
}
