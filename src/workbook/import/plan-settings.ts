import type { ImportResult } from '../../domain/import/import';
import { reachedMonth, type ImportMemory, type RowResult } from '../../domain/import/book/memory';
import { lastMonthOf } from '../../domain/period';
import type { Language } from '../../text/language';
import { emptyPlan, type PlannedValue, type SheetPlan } from '../prepare/sheet-plan';
import { knownRows } from '../prepare/setting-rows';
import type { Grid } from '../read/grid';
import { findHeader } from '../read/header';
import { nameIn } from '../schema/names';
import { settings } from '../schema/settings';
import { settingsTable } from '../schema/tables';
import { cleanText } from '../values/markers';
import { understandPeriod } from '../values/period';
import { isSameValue } from './book-sheet';
import { keptOf, valueOf } from './kept-value';
import { nothingWritten, type MergedSheet } from './merge-sheet';
import { importedSettings } from './sheet-rows';

/** How far the figures reach: these move with every import; the rest is the user's. */
const moving = ['period', 'dataAsOf'] as const;

const resultOf = (key: string, value: PlannedValue, before: PlannedValue | null, memory: ImportMemory): RowResult => ({
  sheet: 'settings',
  key,
  source: '',
  raw: '',
  layouts: [],
  isNew: false,
  values: { value: keptOf(value) },
  before: before === null ? {} : { value: keptOf(before) },
  known: memory.rows.find((row) => row.sheet === 'settings' && row.key === key) ?? null,
});

/** New settings, filled with what the import knows. */
function fillNew(plan: SheetPlan, values: Record<string, PlannedValue>, memory: ImportMemory, language: Language) {
  const byName = new Map(Object.entries(settings).map(([key, setting]) => [nameIn(setting, language), key]));
  const rows = plan.records.values.map(([name, value, ...rest]) => {
    const key = byName.get(String(name)) ?? '';
    return [name ?? '', values[key] ?? value ?? '', ...rest];
  });
  const results = moving.flatMap((key) => {
    const value = values[key];
    return value === undefined ? [] : [resultOf(key, value, null, memory)];
  });
  return { plan: { ...plan, records: { ...plan.records, values: rows } }, written: nothingWritten, results };
}

/** Whether the period of the file takes the place of another one that a person chose. */
function takesPeriod(standing: PlannedValue, period: PlannedValue, { dialogue }: ImportResult): boolean {
  const [inBook, inFile] = [cleanText(standing), cleanText(period)];
  const answer = dialogue.ask({
    id: 'period-differs',
    code: 'period-differs',
    table: '',
    cells: [],
    values: { inBook, inFile },
    options: [
      { value: 'book', word: 'keepPeriod', about: inBook },
      { value: 'file', word: 'filePeriod', about: inFile },
    ],
    fallback: 'book',
  });
  return answer === 'file';
}

/** The values of settings as they stand, and which of them an import wrote. */
class Standing {
  private readonly memory: ImportMemory;
  private readonly cells: ReadonlyMap<string, PlannedValue>;

  constructor(memory: ImportMemory, cells: ReadonlyMap<string, PlannedValue>) {
    this.memory = memory;
    this.cells = cells;
  }

  value(key: string): PlannedValue {
    return this.cells.get(key) ?? '';
  }

  isOurs(key: string): boolean {
    const last = this.memory.rows.find((row) => row.sheet === 'settings' && row.key === key)?.values.value;
    return last !== undefined && isSameValue(this.value(key), valueOf(last));
  }

  /** Whether a person chose how far the figures reach. */
  get isChosen(): boolean {
    return this.value('period') !== '' && !this.isOurs('period');
  }
}

/** Whether the settings follow the file in how far the figures reach. */
function follows(standing: Standing, period: PlannedValue | undefined, result: ImportResult, memory: ImportMemory) {
  const chosen = understandPeriod(cleanText(standing.value('period')))?.period;
  const shown = chosen && standing.isOurs('period') ? lastMonthOf(chosen) : 0;
  const reached = Math.max(reachedMonth(memory) ?? 0, shown);
  if (period === undefined || (result.lastMonth ?? 0) < reached) return false;
  const isOpen = !standing.isChosen || isSameValue(standing.value('period'), period);
  return isOpen || takesPeriod(standing.value('period'), period, result);
}

/**
 * `Pengaturan`: a new one is filled; in one that is there empty values are, and how far the figures reach follows the imports unless a
 * person chose another period.
 */
export function planSettings(
  planned: ReadonlyMap<string, SheetPlan>,
  grid: Grid | undefined,
  result: ImportResult,
  memory: ImportMemory,
  language: Language,
): MergedSheet {
  const values = importedSettings(result, language);
  const fresh = planned.get(grid?.name ?? nameIn(settingsTable, language));
  if (fresh?.firstColumn === 1 && fresh.columns.length > 0) return fillNew(fresh, values, memory, language);
  const header = grid && findHeader(settingsTable, grid).header;
  const column = header?.columns.value;
  const plan = emptyPlan(grid?.name ?? '');
  const results: RowResult[] = [];
  if (!header || column === undefined) return { plan, written: nothingWritten, results };
  const rows = [...knownRows(grid, header)];
  const cells = rows.map(([key, row]) => [key, (grid.values[row]?.[column] ?? '') as PlannedValue] as const);
  const standing = new Standing(memory, new Map(cells));
  const moves = follows(standing, values.period, result, memory);
  for (const [key, row] of rows) {
    const [value, before] = [values[key], standing.value(key)];
    const isMoving = moves && (moving as readonly string[]).includes(key);
    const mayChange = before === '' || (isMoving && (standing.isChosen || standing.isOurs(key)));
    if (value === undefined) continue;
    if (isSameValue(before, value)) {
      if (isMoving) results.push(resultOf(key, value, null, memory));
    } else if (mayChange) {
      plan.cells.push({ row: row + 1, column: column + 1, value, format: '@', expected: before });
      results.push(resultOf(key, value, before, memory));
    }
  }
  return { plan, written: nothingWritten, results };
}
