import type { BudgetLine, Measure } from '../../../src/domain/import/table';

/** A line of a budget table with its amounts in Rupiah; null is an empty cell. */
export function line(
  code: string,
  amounts: Partial<Record<Measure, number | null>>,
  more: Partial<BudgetLine> = {},
): BudgetLine {
  return {
    ...{
      row: 1,
      office: { code: '', name: '' },
      label: '',
      code,
      account: '',
      name: code,
      kind: '',
      group: '',
      fund: '',
    },
    ...{ depth: null, isTotal: false, amounts: new Map(Object.entries(amounts) as [Measure, number | null][]) },
    ...more,
  };
}
