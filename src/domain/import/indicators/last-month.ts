import type { IndicatorRow } from './settle-indicators';
import type { IndicatorTable } from '../tables/table';

/** How far what was reached goes: to the last quarter or month, else as the tables say, else to the year's end; null where nothing was. */
export function lastMonthOf(rows: readonly IndicatorRow[], tables: readonly IndicatorTable[]): number | null {
  const filled = (values: readonly unknown[] | null = [], months: number): number[] =>
    (values ?? []).flatMap((value, index) => (value === null ? [] : [(index + 1) * months]));
  const reached = rows.flatMap(({ quarters, months }) => [...filled(quarters, 3), ...filled(months, 1)]);
  const isOfPeriods = rows.every(({ quarters, months, actual }) => quarters !== null || months || actual === null);
  if (isOfPeriods) return reached.length > 0 ? Math.max(...reached) : null;
  return Math.max(...tables.map(({ period }) => period?.to ?? 12));
}
