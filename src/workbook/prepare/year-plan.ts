import { evaluate } from '../../domain/main-job/evaluation';
import { isOpen } from '../../domain/main-job/follow-up';
import { isFilled, type Actual, type Target } from '../../domain/main-job/indicator/measure';
import { texts } from '../../text';
import type { Language } from '../../text/language';
import { findHeader } from '../read/header';
import type { Grid } from '../read/grid';
import type { WorkbookData } from '../read/workbook';
import { historyTable, settingsTable } from '../schema/tables';
import { nameIn } from '../schema/names';
import { columnsOf, formatOf } from './layout';
import { planPreparation } from './plan';
import { yearCell } from './setting-rows';
import { emptyPlan, type PlannedValue, type SheetPlan } from './sheet-plan';

/** Everything that *Siapkan tahun baru* does, and what it tells beforehand. */
export interface YearPlan {
  from: number;
  to: number;
  plans: SheetPlan[];
  /** Rows added to `Riwayat Kinerja`. */
  rows: number;
  /** Indicators without an actual of the year. */
  missing: number;
  openFollowUps: number;
  historySheet: string;
}

type HistoryKey = keyof (typeof historyTable)['columns'];
type Records = Record<HistoryKey, PlannedValue>[];

/** A target or actual as a cell holds it. */
function cellOf(measure: Target | Actual): PlannedValue {
  if (measure.kind === 'number') return measure.value;
  if (measure.kind === 'range') return `${measure.low} - ${measure.high}`;
  return measure.kind === 'grade' ? measure.grade : '';
}

/** The rows of `Riwayat Kinerja` for the year of the workbook; indicators that have one already are left out. */
function historyRecords(data: WorkbookData, language: Language): { records: Records; missing: number } {
  const { input } = data;
  const { year } = input.rules;
  const known = new Set(input.history.filter((row) => row.year === year).map(({ code }) => code.toLowerCase()));
  const fullYear = { ...input.rules, period: { kind: 'year' } as const };
  const results = evaluate({ ...input, rules: fullYear }).results.filter(
    ({ indicator }) => !known.has(indicator.code.toLowerCase()),
  );
  const reported = results.filter(({ actual }) => isFilled(actual));
  const source = texts(language).prepare.year.source(String(year));
  const records = reported.map(({ indicator, actual }) => ({
    code: indicator.code,
    indicator: indicator.name,
    measureUnit: indicator.measureUnit,
    year,
    target: cellOf(indicator.target.value),
    actual: cellOf(actual),
    source,
  }));
  return { records, missing: results.length - reported.length };
}

/** Adds records below the last row of a history sheet, under its own headings. */
function historyPlan(grid: Grid | undefined, records: Records, year: number, language: Language): SheetPlan[] {
  if (records.length === 0) return [];
  const columns = columnsOf('history', historyTable);
  const { header } = grid ? findHeader(historyTable, grid) : { header: null };
  const [prepared] = planPreparation(['history'], grid ? { history: grid } : {}, year, language).plans;
  const plan = prepared ?? emptyPlan(grid?.name ?? nameIn(historyTable, language));
  const width = Math.max(
    header && grid ? (grid.values[0]?.length ?? 0) : 0,
    plan.firstColumn - 1 + plan.columns.length,
  );
  const places = header
    ? columns.map(({ key, column }) => {
        const added = plan.columns.findIndex(({ heading }) => heading === nameIn(column, language));
        return header.columns[key as HistoryKey] ?? plan.firstColumn - 1 + added;
      })
    : columns.map((_, index) => index);
  const formats = new Array<string>(width).fill('General');
  columns.forEach(({ key, column }, index) => (formats[places[index] ?? 0] = key === 'year' ? '0' : formatOf(column)));
  const values = records.map((record) => {
    const row = new Array<PlannedValue>(width).fill('');
    columns.forEach(({ key }, index) => (row[places[index] ?? 0] = record[key as HistoryKey]));
    return row;
  });
  const firstRow = header && grid ? grid.values.length + 1 : 2;
  return [{ ...plan, records: { firstRow, values, formats: values.map(() => formats) } }];
}

/**
 * Plans the change to the next year: the year's targets and actuals become rows of `Riwayat Kinerja`, then `Tahun` is
 * changed. Nothing is emptied: figures are the agency's, and an undo across a whole workbook is none. Follow-ups stay
 * open, cool-downs live in `Hasil Penghargaan`.
 *
 * @returns null when `Tahun` is not stated in the sheet of settings
 */
export function planYear(
  data: WorkbookData,
  grids: { settings?: Grid; history?: Grid },
  language: Language,
): YearPlan | null {
  const { settings: grid, history } = grids;
  const header = grid ? findHeader(settingsTable, grid).header : null;
  const cell = grid && header ? yearCell(grid, header) : null;
  if (!grid || !cell || data.settings.year === null) return null;
  const from = data.settings.year;
  const { records, missing } = historyRecords(data, language);
  const plans = historyPlan(history, records, from, language);
  const change: SheetPlan = {
    ...emptyPlan(grid.name),
    cells: [{ row: cell.row, column: cell.column, value: from + 1, format: '0', expected: cell.value as PlannedValue }],
  };
  return {
    from,
    to: from + 1,
    plans: [...plans, change],
    rows: records.length,
    missing,
    openFollowUps: data.input.followUps.filter(isOpen).length,
    historySheet: plans[0]?.name ?? history?.name ?? nameIn(historyTable, language),
  };
}
