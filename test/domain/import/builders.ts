import type {
  BudgetLine,
  BudgetTable,
  IndicatorLine,
  IndicatorTable,
  Measure,
} from '../../../src/domain/import/tables/table';

/** A line of a budget table with its amounts in Rupiah; null is an empty cell. */
export function line(
  code: string,
  amounts: Partial<Record<Measure, number | null>>,
  more: Partial<BudgetLine> = {},
): BudgetLine {
  return {
    row: 1,
    office: { code: '', name: '' },
    label: '',
    code,
    account: '',
    name: code,
    kind: '',
    group: '',
    fund: '',
    depth: null,
    isTotal: false,
    amounts: new Map(Object.entries(amounts) as [Measure, number | null][]),
    ...more,
  };
}

const LETTERS = ['C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N'];

/** A flat table of the tab `Tab` whose columns are the measures of its lines, from C on; its rows start at 2. */
export function budgetTable(lines: readonly BudgetLine[], more: Partial<BudgetTable> = {}): BudgetTable {
  const measures = [...new Set(lines.flatMap(({ amounts }) => [...amounts.keys()]))];
  return {
    file: 'a.xlsx',
    sheet: 'Tab',
    range: 'A1:H9',
    kind: 'flat',
    layout: 'tata letak',
    agency: '',
    invented: '',
    lines: lines.map((one, index) => ({ ...one, row: index + 2 })),
    year: 2025,
    period: null,
    periodFrom: null,
    yearIsFromName: false,
    periodIsOpen: false,
    scale: null,
    inRupiah: [],
    isBesideIndicators: false,
    isHiddenSheet: false,
    hiddenRows: 0,
    taken: [],
    persons: null,
    crossTotals: [],
    unreadable: [],
    behindTotal: [],
    columns: new Map(measures.map((measure, index) => [measure, LETTERS[index] ?? 'Z'])),
    headings: new Map(measures.map((measure) => [measure, `Kolom ${measure}`])),
    ...more,
  };
}

/** A line of a table of indicators. */
export function indicatorLine(name: string, more: Partial<IndicatorLine> = {}): IndicatorLine {
  return {
    row: 1,
    number: '',
    objective: '',
    name,
    measureUnit: '%',
    target: 100,
    actual: null,
    quarterTargets: none,
    quarterActuals: none,
    unclearQuarters: none,
    printed: null,
    unit: '',
    ...more,
  };
}

const none = [null, null, null, null];

/** A table of indicators in the tab `Indikator`, whose rows start at 2. */
export function indicatorTable(lines: readonly IndicatorLine[], more: Partial<IndicatorTable> = {}): IndicatorTable {
  return {
    file: 'i.xlsx',
    sheet: 'Indikator',
    range: 'A1:H9',
    layout: 'tata letak',
    year: 2025,
    period: null,
    lines: lines.map((one, index) => ({ ...one, row: index + 2 })),
    periodFrom: null,
    isToDate: false,
    agency: '',
    invented: '',
    isHiddenSheet: false,
    hiddenRows: 0,
    taken: [],
    persons: null,
    columns: { actual: 'E', quarters: ['F', 'G', 'H', 'I'], unclear: ['J', 'K', 'L', 'M'], printed: 'N', unit: 'B' },
    ...more,
  };
}
