import { tableName } from '../../domain/import/tables/examine';
import type { ImportResult } from '../../domain/import/import';
import type { ImportMemory, KnownLayout, RowResult } from '../../domain/import/book/memory';
import type { Language } from '../../text/language';
import { plannedColumn, planPreparation } from '../prepare/plan';
import { isEmptyPlan, type Preparation, type SheetPlan } from '../prepare/sheet-plan';
import type { Grids } from '../read/workbook';
import { inputSheets } from '../schema/input-sheets';
import { nameIn } from '../schema/names';
import type { Column } from '../schema/table';
import { monthKeys } from '../schema/tables';
import { asKindOfBook } from './actuals-kind';
import { bookSheet, columnsOf, keyOf, rowKeys, type BookSheet, type FilledSheet } from './book-sheet';
import { joinMonths } from './join-months';
import { keptOf } from './kept-value';
import { knownLayouts } from './known-layouts';
import { mergeSheet, nothingWritten, type MergedSheet, type Written } from './merge-sheet';
import { pairRows, withoutEmptyParents } from './pair-rows';
import { planSettings } from './plan-settings';
import { withQuarterTargets } from './quarter-target';
import { reconcile } from './reconcile';
import { asReported, withMonths } from './report-periods';
import { tellAssumed } from './tell-assumed';
import { sheetRows, type SheetRows } from './sheet-rows';

export interface ImportPlan {
  plans: SheetPlan[];
  unitColumn: Preparation['unitColumn'];
  /** By the name of the sheet. */
  written: Record<string, Written>;
  /** What is known of every row afterwards. */
  results: RowResult[];
  layouts: KnownLayout[];
}

const filledSheets = Object.keys(rowKeys) as FilledSheet[];

/** A new sheet with the columns of *Siapkan*, those that the rows need besides, and the rows. */
function fillNew(plan: SheetPlan, { sheet, rows }: SheetRows, language: Language): MergedSheet {
  const columns = columnsOf(sheet);
  const byHeading = new Map(Object.entries(columns).map(([key, column]) => [nameIn(column, language), key]));
  const keys = plan.columns.map(({ heading }) => byHeading.get(heading) ?? '');
  const needed = new Set(rows.flatMap(({ cells }) => Object.keys(cells)));
  const lacking = [...needed].filter((key) => !keys.includes(key) && columns[key]);
  const added = lacking.map((key) =>
    plannedColumn(sheet, { key, column: columns[key] as Column, isAdvanced: false }, language),
  );
  const all = [...keys, ...lacking];
  const formats = [...plan.columns, ...added].map(({ format }) => format);
  const values = rows.map(({ cells }) => all.map((key) => cells[key] ?? ''));
  return {
    plan: {
      ...plan,
      columns: [...plan.columns, ...added],
      records: { firstRow: 2, values, formats: values.map(() => formats) },
    },
    written: { ...nothingWritten, new: rows.length },
    results: rows.map(({ cells, source, layouts }) => ({
      sheet,
      key: keyOf(sheet, (column) => cells[column] ?? '').key,
      before: {},
      isNew: true,
      known: null,
      values: Object.fromEntries(Object.entries(cells).map(([column, value]) => [column, keptOf(value)])),
      source,
      raw: '',
      layouts,
    })),
  };
}

/** Whether what was reached stands month by month. */
const reportsMonths = ({ sheet, rows }: SheetRows): boolean =>
  sheet === 'actuals' && rows.some(({ cells }) => monthKeys.some((key) => key in cells));

type Books = Record<FilledSheet, BookSheet | null>;

const booksOf = (grids: Grids): Books => ({
  units: bookSheet('units', grids.units),
  indicators: bookSheet('indicators', grids.indicators),
  actuals: bookSheet('actuals', grids.actuals),
  budget: bookSheet('budget', grids.budget),
});

/** Tables whose rows a sheet holds. */
const tablesOf = (sheet: FilledSheet, { tables, indicatorTables }: ImportResult): { file: string; sheet: string }[] =>
  sheet === 'budget' ? tables.map(({ table }) => table) : sheet === 'units' ? [] : [...indicatorTables];

function mergeInto(
  book: BookSheet,
  own: SheetRows,
  memory: ImportMemory,
  { lastMonth, dialogue }: ImportResult,
  language: Language,
): MergedSheet | null {
  const all = pairRows(own, book, memory);
  const pairs = own.sheet === 'budget' ? withoutEmptyParents(all) : all;
  const joined = own.sheet === 'budget' ? joinMonths(pairs, book, memory, lastMonth, dialogue) : pairs;
  return joined && mergeSheet(joined, book, memory, language, dialogue);
}

/** The rows of an import in the terms of the book: its codes, its periods, and its kind of actuals. */
function rowsFor(result: ImportResult, books: Books, memory: ImportMemory, language: Language): SheetRows[] {
  const reconciled = reconcile(result, books, memory, language);
  tellAssumed(reconciled, books.indicators);
  const targeted = withQuarterTargets(reconciled, books.indicators);
  const reported = asReported(targeted ?? reconciled, books.actuals);
  const ofKind = targeted && asKindOfBook(reported, books.indicators, books.actuals);
  if (!ofKind) result.heldBack.push(...result.indicatorTables.map(tableName));
  return sheetRows(ofKind ?? { ...reported, indicators: [] }, language);
}

/**
 * Plans what an import writes: sheets that are missing, rows below those that stand, figures of imports in place. What the book says
 * otherwise is asked through the dialogue of the result; a sheet whose question is open stays as it is, and its tables are added to
 * those that are held back.
 *
 * @param grids every sheet of the core that is there
 * @param year the year of new settings where the import knows none
 */
export function planImport(
  result: ImportResult,
  grids: Grids,
  memory: ImportMemory,
  year: number,
  language: Language,
): ImportPlan {
  const preparation = planPreparation(['settings', ...filledSheets], grids, result.year ?? year, language);
  const books = booksOf(grids);
  const rows = rowsFor(result, books, memory, language);
  const planned = new Map(preparation.plans.map((plan) => [plan.name, plan]));
  const written: Record<string, Written> = {};
  const merged: MergedSheet[] = [];
  const held: FilledSheet[] = [];
  for (const sheet of filledSheets) {
    const name = grids[sheet]?.name ?? nameIn(inputSheets[sheet].table, language);
    const plan = planned.get(name);
    const own = rows.find((one) => one.sheet === sheet) ?? { sheet, rows: [] };
    const book = books[sheet];
    const isNew = !book && plan?.firstColumn === 1;
    const found =
      book && own.rows.length > 0
        ? mergeInto(book, own, memory, result, language)
        : isNew
          ? fillNew(withMonths(plan, reportsMonths(own), language), own, language)
          : undefined;
    if (found === null) {
      held.push(sheet);
      result.heldBack.push(...tablesOf(sheet, result).map(tableName));
    }
    if (!found) continue;
    merged.push(found);
    if (own.rows.length > 0) written[name] = found.written;
  }
  const isWritten = rows.some(({ sheet }) => sheet !== 'units' && !held.includes(sheet));
  if (!isWritten) return { plans: [], unitColumn: null, written: {}, results: [], layouts: [] };
  const reporting = held.includes('budget') ? { ...result, lastMonth: null } : result;
  const ofSettings = planSettings(planned, grids.settings, reporting, memory, language);
  const all = [ofSettings, ...merged];
  const results = all.flatMap((one) => one.results);
  return {
    plans: all.map(({ plan }) => plan).filter((plan) => !isEmptyPlan(plan)),
    unitColumn: preparation.unitColumn,
    written,
    results,
    layouts: knownLayouts(result, results),
  };
}
