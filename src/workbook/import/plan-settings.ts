import type { ImportResult } from '../../domain/import/import';
import { reachedMonth, type ImportMemory, type RowResult } from '../../domain/import/memory';
import type { Language } from '../../text/language';
import { emptyPlan, type PlannedValue, type SheetPlan } from '../prepare/sheet-plan';
import { knownRows } from '../prepare/setting-rows';
import type { Grid } from '../read/grid';
import { findHeader } from '../read/header';
import { nameIn } from '../schema/names';
import { settings } from '../schema/settings';
import { settingsTable } from '../schema/tables';
import { cleanText } from '../values/markers';
import { isSameValue } from './book-sheet';
import { keptOf, valueOf } from './kept-value';
import { nothingWritten, type MergedSheet } from './merge-sheet';
import { importedSettings } from './sheet-rows';

/** How far the figures reach: these move with every import; the rest is the user's. */
const moving = ['period', 'dataAsOf'] as const;

const resultOf = (key: string, value: PlannedValue, before: PlannedValue | null, memory: ImportMemory): RowResult => ({
  ...{ sheet: 'settings', key, source: '', raw: '', layouts: [], isNew: false },
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
    ...{ id: 'period-differs', code: 'period-differs', table: '', cells: [], values: { inBook, inFile } },
    options: [
      { value: 'book', word: 'keepPeriod', about: inBook },
      { value: 'file', word: 'filePeriod', about: inFile },
    ],
    fallback: 'book',
  });
  return answer === 'file';
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
  if (!header || column === undefined) return { plan, written: nothingWritten, results: [] };
  const reached = reachedMonth(memory);
  const isOlder = reached !== null && (result.lastMonth ?? 0) < reached;
  const rows = knownRows(grid, header);
  const cellOf = (key: keyof typeof settings): PlannedValue =>
    (grid.values[rows.get(key) ?? -1]?.[column] ?? '') as PlannedValue;
  const isOurs = (key: string, standing: PlannedValue): boolean => {
    const last = memory.rows.find((row) => row.sheet === 'settings' && row.key === key)?.values.value;
    return last !== undefined && isSameValue(standing, valueOf(last));
  };
  const period = cellOf('period');
  const isChosen = period !== '' && !isOurs('period', period);
  const moves =
    !isOlder &&
    (!isChosen || isSameValue(period, values.period ?? period) || takesPeriod(period, values.period ?? '', result));
  const results: RowResult[] = [];
  for (const [key, row] of rows) {
    const value = values[key];
    const standing = cellOf(key);
    if (value === undefined) continue;
    const isMoving = (moving as readonly string[]).includes(key);
    if (isMoving && moves && isSameValue(standing, value)) results.push(resultOf(key, value, null, memory));
    const mayChange = standing === '' || (isMoving && moves && (isChosen || isOurs(key, standing)));
    if (!mayChange || isSameValue(standing, value)) continue;
    plan.cells.push({ row: row + 1, column: column + 1, value, format: '@', expected: standing });
    results.push(resultOf(key, value, standing, memory));
  }
  return { plan, written: nothingWritten, results };
}
