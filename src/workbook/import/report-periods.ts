import type { ImportResult } from '../../domain/import/import';
import type { IndicatorRow } from '../../domain/import/indicators/settle-indicators';
import { isState } from '../../domain/main-job/indicator/indicator';
import type { Language } from '../../text/language';
import { plannedColumn } from '../prepare/plan';
import type { SheetPlan } from '../prepare/sheet-plan';
import { nameIn } from '../schema/names';
import { actualsTable, monthKeys, quarterKeys } from '../schema/tables';
import type { BookSheet } from './book-sheet';

type Values = readonly (number | string | null)[];

/**
 * What a quarter reached, by its months; null while its last one is not reported. Counts of single months add up, of states and of
 * figures to date the last month counts (data dictionary, rule 2).
 */
function quarterOf(months: Values, addsUp: boolean): number | string | null {
  const last = months[months.length - 1] ?? null;
  if (last === null || !addsUp) return last;
  const numbers = months.flatMap((value) => (typeof value === 'number' ? [value] : []));
  const filled = months.filter((value) => value !== null);
  return numbers.length === filled.length ? numbers.reduce((sum, value) => sum + value, 0) : last;
}

const inQuarters = (row: IndicatorRow, months: Values): Values => {
  const addsUp = row.polarity !== 'grade' && !row.isToDate && !isState(row.measureUnit);
  return [0, 3, 6, 9].map((first) =>
    quarterOf(
      Array.from({ length: 3 }, (_, at) => months[first + at] ?? null),
      addsUp,
    ),
  );
};

const lastFilled = (values: Values): number =>
  values.reduce<number>((last, value, at) => (value === null ? last : at + 1), 0);

/**
 * What was reached in months, as the sheet `Realisasi` has room for it: one sheet has months or quarters across (data dictionary,
 * "Realisasi"). A new sheet takes months unless other indicators come in quarters.
 */
export function asReported(result: ImportResult, book: BookSheet | null): ImportResult {
  const monthly = result.indicators.filter(({ months }) => months);
  const hasMonths = monthKeys.some((key) => book?.columns[key] !== undefined);
  const hasQuarters = result.indicators.some(({ quarters }) => quarters !== null);
  if (monthly.length === 0 || (book ? hasMonths : !hasQuarters)) return result;
  const quarters = new Map(monthly.map((row) => [row, inQuarters(row, row.months ?? [])]));
  const left = monthly.filter((row) => lastFilled(quarters.get(row) ?? []) * 3 < lastFilled(row.months ?? [])).length;
  result.dialogue.note({ code: 'months-as-quarters', table: '', cell: '', values: { count: monthly.length, left } });
  return {
    ...result,
    indicators: result.indicators.map((row) => {
      const own = quarters.get(row);
      return own ? { ...row, months: null, quarters: own } : row;
    }),
  };
}

/** A new sheet `Realisasi` with months in place of quarters, where that is how its rows report. */
export function withMonths(plan: SheetPlan, reportsMonths: boolean, language: Language): SheetPlan {
  if (!reportsMonths) return plan;
  const { columns } = actualsTable;
  const quarters = new Set<string>(quarterKeys.map((key) => nameIn(columns[key], language)));
  const first = plan.columns.findIndex(({ heading }) => quarters.has(heading));
  const months = monthKeys.map((key) =>
    plannedColumn('actuals', { key, column: columns[key], isAdvanced: false }, language),
  );
  const others = plan.columns.filter(({ heading }) => !quarters.has(heading));
  return { ...plan, columns: [...others.slice(0, first), ...months, ...others.slice(first)] };
}
