import { codesByLevel } from './budget-codes';
import type { Publication } from './catalogue';
import type { PublishedBudgetRow, PublishedIndicator, PublishedTable } from './published-table';

/** The unit that a row belongs to: the agency, or the agency in one period where a table prints several. */
export interface PublishedUnit {
  code: string;
  name: string;
}

export interface IndicatorRow {
  key: string;
  code: string;
  unit: PublishedUnit;
  printed: PublishedIndicator;
}

export interface BudgetRow {
  key: string;
  code: string;
  account: string;
  unit: PublishedUnit;
  printed: PublishedBudgetRow;
  /** A grand total: readers pass over it, and it is compared with the agency's own total. */
  total: boolean;
}

export interface PublishedRows {
  units: PublishedUnit[];
  indicators: IndicatorRow[];
  budget: BudgetRow[];
}

const slug = (text: string): string => text.replace(/[^0-9A-Za-z]+/g, '-').replace(/^-|-$/g, '');

/** Identifies an indicator row within its file: its number and, where a table has several, its period. */
export const indicatorKey = (row: PublishedIndicator): string =>
  row.period === undefined ? String(row.no) : `${row.no}/${row.period}`;

/** Identifies a budget row within its file: its printed number, else its place and period. */
export const budgetKey = (row: PublishedBudgetRow, index: number): string =>
  ['budget', row.no ?? String(index + 1), row.period].filter((part) => part !== undefined).join('/');

/** The printed rows with the codes and units that the workbook gives them. */
export function publishedRows(table: PublishedTable, publication: Publication): PublishedRows {
  const units = new Map<string, PublishedUnit>();
  const unitOf = (period: string | undefined): PublishedUnit => {
    const label = period ?? '';
    const known = units.get(label);
    if (known) return known;
    const unit = {
      code: `U${units.size + 1}`,
      name: label === '' ? table.agency : `${table.agency}, ${label}`,
    };
    units.set(label, unit);
    return unit;
  };
  const indicators = (table.indicators ?? [])
    .filter((row) => row.target_raw !== null)
    .map((printed): IndicatorRow => {
      const key = indicatorKey(printed);
      return { key, code: `I-${slug(key)}`, unit: unitOf(printed.period), printed };
    });
  const withAmounts = (table.budget ?? []).filter((row) => row.anggaran_raw !== null && row.realisasi_raw !== null);
  const codes = codesByLevel(withAmounts, publication.codePrefix ?? '');
  const budget = withAmounts.map((printed, index): BudgetRow => {
    const code = codes[index] ?? { code: '', account: '' };
    return {
      key: budgetKey(printed, index),
      ...code,
      unit: unitOf(printed.period),
      printed,
      total: printed.level === 'total',
    };
  });
  return { units: [...units.values()], indicators, budget };
}
