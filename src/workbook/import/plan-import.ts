import type { ImportResult } from '../../domain/import/import';
import { joinedCode } from '../../domain/import/code';
import { canonical } from '../../domain/canonical';
import type { Language } from '../../text/language';
import { formatOf } from '../prepare/layout';
import { plannedColumn, planPreparation } from '../prepare/plan';
import { knownRows } from '../prepare/setting-rows';
import { emptyPlan, isEmptyPlan, type PlannedValue, type Preparation, type SheetPlan } from '../prepare/sheet-plan';
import { findHeader } from '../read/header';
import type { Grid } from '../read/grid';
import type { Grids } from '../read/workbook';
import { inputSheets, type InputSheet } from '../schema/input-sheets';
import { nameIn } from '../schema/names';
import { settings } from '../schema/settings';
import { settingsTable } from '../schema/tables';
import type { Column, Table } from '../schema/table';
import { cleanText } from '../values/markers';
import { importedSettings, sheetRows, type SheetRow, type SheetRows } from './sheet-rows';

/** What becomes of the rows of one sheet. */
export interface Written {
  new: number;
  same: number;
  changed: number;
  /** Rows of the sheet that this import knows nothing of; they stay. */
  missing: number;
  /** Cells that somebody changed since the import before; they stay until that is answered. */
  conflicting: number;
}

/** A cell that an import found filled with something else. */
export interface ChangedCell {
  sheet: string;
  row: number;
  column: number;
  heading: string;
  before: PlannedValue;
  after: PlannedValue;
  key: string;
}

export interface ImportPlan {
  plans: SheetPlan[];
  unitColumn: Preparation['unitColumn'];
  /** By the name of the sheet. */
  written: Record<string, Written>;
  changes: ChangedCell[];
}

const SHEETS: readonly InputSheet[] = ['settings', 'units', 'indicators', 'actuals', 'budget'];

const columnsOf = (sheet: InputSheet): Record<string, Column> => (inputSheets[sheet].table as Table).columns;

const keysIn = (rows: readonly SheetRow[]): string[] => [...new Set(rows.flatMap((row) => Object.keys(row)))];

/** A new sheet with the columns of *Siapkan*, those that the rows need besides, and the rows. */
function fillNew(plan: SheetPlan, { sheet, rows }: SheetRows, language: Language): SheetPlan {
  const columns = columnsOf(sheet);
  const byHeading = new Map(Object.entries(columns).map(([key, column]) => [nameIn(column, language), key]));
  const keys = plan.columns.map(({ heading }) => byHeading.get(heading) ?? '');
  const lacking = keysIn(rows).filter((key) => !keys.includes(key) && columns[key]);
  const added = lacking.map((key) =>
    plannedColumn(sheet, { key, column: columns[key] as Column, isAdvanced: false }, language),
  );
  const all = [...keys, ...lacking];
  const formats = [...plan.columns, ...added].map(({ format }) => format);
  const values = rows.map((row) => all.map((key) => row[key] ?? ''));
  return {
    ...plan,
    columns: [...plan.columns, ...added],
    records: { firstRow: 2, values, formats: values.map(() => formats) },
  };
}

const keyText = (value: unknown): string => joinedCode(canonical(cleanText(value)));

function keyOfRow(row: SheetRow, key: readonly string[]): string {
  return key.map((one) => keyText(row[one] ?? '')).join('|');
}

interface Existing {
  grid: Grid;
  headerRow: number;
  columns: Record<string, number>;
  width: number;
}

function existingOf(sheet: InputSheet, grid: Grid | undefined): Existing | null {
  if (!grid) return null;
  const { header } = findHeader(inputSheets[sheet].table as Table, grid);
  if (!header) return null;
  const columns = Object.fromEntries(
    Object.entries(header.columns).filter((entry): entry is [string, number] => entry[1] !== undefined),
  );
  return { grid, headerRow: header.row, columns, width: Math.max(0, ...grid.values.map((row) => row.length)) };
}

const isSameValue = (one: unknown, other: PlannedValue): boolean =>
  one === other ||
  (typeof other === 'number'
    ? typeof one === 'number' && Math.abs(one - other) < 0.005
    : cleanText(one) === cleanText(other));

/** Columns of words and of keys: what a person wrote there stays. */
const isFigure = ({ kind }: Column): boolean =>
  kind === 'amount' || kind === 'measure' || kind === 'percent' || kind === 'number';

/** Rows joined into a sheet that is there: new ones below, figures changed in place, everything else left. */
function mergeInto(
  existing: Existing,
  { sheet, key, rows }: SheetRows,
  language: Language,
): { plan: SheetPlan; written: Written; changes: ChangedCell[] } {
  const { grid, headerRow, columns, width } = existing;
  const declared = columnsOf(sheet);
  const places = new Map(Object.entries(columns));
  const lacking = keysIn(rows).filter((one) => !places.has(one) && declared[one]);
  lacking.forEach((one, index) => places.set(one, width + index));
  const plan: SheetPlan = {
    ...emptyPlan(grid.name),
    ...{ headerRow: headerRow + 1, firstColumn: width + 1 },
    columns: lacking.map((one) =>
      plannedColumn(sheet, { key: one, column: declared[one] as Column, isAdvanced: false }, language),
    ),
  };
  const rowOf = new Map<string, number>();
  let last = headerRow;
  grid.values.forEach((values, row) => {
    if (row <= headerRow || values.every((value) => cleanText(value) === '')) return;
    last = row;
    const name = key.map((one) => keyText(values[places.get(one) ?? -1] ?? '')).join('|');
    if (!rowOf.has(name)) rowOf.set(name, row);
  });
  const written: Written = { new: 0, same: 0, changed: 0, missing: 0, conflicting: 0 };
  const changes: ChangedCell[] = [];
  const added: SheetRow[] = [];
  const seen = new Set<number>();
  for (const row of rows) {
    const at = rowOf.get(keyOfRow(row, key));
    if (at === undefined) {
      added.push(row);
      written.new++;
      continue;
    }
    seen.add(at);
    let isChanged = false;
    for (const [one, after] of Object.entries(row)) {
      const [column, place] = [declared[one], places.get(one)];
      if (!column || place === undefined) continue;
      const before = (grid.values[at]?.[place] ?? '') as PlannedValue;
      if (isSameValue(before, after)) continue;
      if (before !== '' && !isFigure(column)) continue;
      isChanged = true;
      plan.cells.push({ row: at + 1, column: place + 1, value: after, format: formatOf(column), expected: before });
      if (before !== '')
        changes.push({
          sheet: grid.name,
          row: at + 1,
          column: place + 1,
          heading: nameIn(column, language),
          before,
          after,
          key: keyOfRow(row, key),
        });
    }
    if (isChanged) written.changed++;
    else written.same++;
  }
  written.missing = rowOf.size - seen.size;
  const order = [...places].sort((a, b) => a[1] - b[1]);
  const total = width + lacking.length;
  const blank = (): PlannedValue[] => new Array<PlannedValue>(total).fill('');
  const values = added.map((row) => {
    const cells = blank();
    for (const [one, place] of order) cells[place] = row[one] ?? '';
    return cells;
  });
  const formats = blank().map((_, place) => {
    const one = order.find(([, at]) => at === place)?.[0];
    return one && declared[one] ? formatOf(declared[one]) : '@';
  });
  plan.records = { firstRow: last + 2, values, formats: values.map(() => formats) };
  return { plan, written, changes };
}

/** `Pengaturan`: a new one is filled; in one that is there only empty values are. */
function settingsPlan(
  plan: SheetPlan | undefined,
  grid: Grid | undefined,
  result: ImportResult,
  language: Language,
): SheetPlan[] {
  const values = importedSettings(result, language);
  if (plan?.isNew) {
    const byName = new Map(Object.entries(settings).map(([key, setting]) => [nameIn(setting, language), key]));
    const rows = plan.records.values.map(([name, value, ...rest]) => {
      const key = byName.get(String(name)) ?? '';
      return [name ?? '', values[key] ?? value ?? '', ...rest];
    });
    return [{ ...plan, records: { ...plan.records, values: rows } }];
  }
  if (!grid) return plan ? [plan] : [];
  const { header } = findHeader(settingsTable, grid);
  if (!header || header.columns.value === undefined) return plan ? [plan] : [];
  const column = header.columns.value;
  const own = plan ?? { ...emptyPlan(grid.name), headerRow: header.row + 1 };
  const cells = [...own.cells];
  for (const [key, row] of knownRows(grid, header)) {
    const value = values[key];
    const standing = (grid.values[row]?.[column] ?? '') as PlannedValue;
    // How far the figures reach moves with every import; the rest is the user's.
    const moves = key === 'period' || key === 'dataAsOf';
    if (value === undefined || isSameValue(standing, value) || (standing !== '' && !moves)) continue;
    const at = cells.findIndex((cell) => cell.row === row + 1 && cell.column === column + 1);
    const cell = { row: row + 1, column: column + 1, value, format: '@', expected: standing };
    if (at < 0) cells.push(cell);
    else cells[at] = cell;
  }
  return [{ ...own, cells }];
}

/**
 * Plans what an import writes: sheets that are missing, rows below those that stand, figures in place.
 *
 * @param grids every sheet of the core that is there
 * @param year the year of new settings where the import knows none
 */
export function planImport(result: ImportResult, grids: Grids, year: number, language: Language): ImportPlan {
  const preparation = planPreparation(SHEETS, grids, result.year ?? year, language);
  const rows = sheetRows(result, language);
  const planned = new Map(preparation.plans.map((plan) => [plan.name, plan]));
  const written: Record<string, Written> = {};
  const changes: ChangedCell[] = [];
  const plans: SheetPlan[] = [];
  for (const sheet of SHEETS) {
    const name = grids[sheet]?.name ?? nameIn(inputSheets[sheet].table, language);
    const plan = planned.get(name);
    if (sheet === 'settings') {
      plans.push(...settingsPlan(plan, grids.settings, result, language));
      continue;
    }
    const own = rows.find((one) => one.sheet === sheet) ?? { sheet, key: [], rows: [], sources: [] };
    const existing = existingOf(sheet, grids[sheet]);
    if (existing && own.rows.length > 0) {
      const merged = mergeInto(existing, own, language);
      plans.push(merged.plan);
      written[name] = merged.written;
      changes.push(...merged.changes);
    } else if (plan && plan.firstColumn === 1) {
      plans.push(fillNew(plan, own, language));
      if (own.rows.length > 0)
        written[name] = { new: own.rows.length, same: 0, changed: 0, missing: 0, conflicting: 0 };
    }
  }
  return { plans: plans.filter((plan) => !isEmptyPlan(plan)), unitColumn: preparation.unitColumn, written, changes };
}
