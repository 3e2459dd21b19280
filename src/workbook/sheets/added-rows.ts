import { emptyPlan, type PlannedValue, type SheetPlan } from '../prepare/sheet-plan';
import { formatOf } from '../prepare/layout';
import type { Grid } from '../read/grid';
import { findHeader } from '../read/header';
import type { Table } from '../schema/table';
import { cleanText } from '../values/markers';

/** A day as the date of a cell, in the zone of the script. */
export const cellDate = (day: string): Date => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
};

/** The highest whole number that stands in a column of numbers (`No`); 0 without any. */
export function highestNumber<K extends string>(table: Table<K>, grid: Grid, key: NoInfer<K>): number {
  const { header } = findHeader(table, grid);
  const column = header?.columns[key] ?? 0;
  const numbers = grid.values.slice((header?.row ?? 0) + 1).map((cells) => Number(cells[column]));
  return Math.max(0, ...numbers.filter((number) => Number.isInteger(number)));
}

/**
 * Plans records below everything that stands in an input sheet; nothing else is touched. Null when the sheet lacks a required
 * heading.
 *
 * @param formatFor number format of a column; without it that of its kind
 */
export function rowsBelow<K extends string>(
  table: Table<K>,
  grid: Grid,
  records: readonly Partial<Record<NoInfer<K>, PlannedValue>>[],
  formatFor: (key: K) => string = (key) => formatOf(table.columns[key]),
): SheetPlan | null {
  const { header, findings } = findHeader(table, grid);
  if (!header || findings.some(({ severity }) => severity === 'error')) return null;
  const filled = grid.values.map((cells) => cells.some((cell) => cleanText(cell) !== ''));
  const firstRow = filled.lastIndexOf(true) + 2;
  const width = grid.values[header.row]?.length ?? 0;
  const keyAt = new Map((Object.entries(header.columns) as [K, number][]).map(([key, index]) => [index, key]));
  const inColumns = <T>(fill: (key: K | undefined) => T): T[] =>
    Array.from({ length: width }, (_, column) => fill(keyAt.get(column)));
  const formats = inColumns((key) => (key ? formatFor(key) : 'General'));
  const values = records.map((record) => inColumns((key): PlannedValue => (key && record[key]) ?? ''));
  return { ...emptyPlan(grid.name), records: { firstRow, values, formats: values.map(() => formats) } };
}
