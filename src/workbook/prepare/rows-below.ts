import type { Language } from '../../text/language';
import type { Grid } from '../read/grid';
import { findHeader } from '../read/header';
import { inputSheets, type InputSheet } from '../schema/input-sheets';
import { nameIn } from '../schema/names';
import type { Column, Table } from '../schema/table';
import { columnsOf, formatOf } from './layout';
import { planPreparation } from './plan';
import { emptyPlan, type PlannedValue, type SheetPlan } from './sheet-plan';

/** A row by the keys of its columns; what it does not name stays empty. */
export type AddedRow = Partial<Record<string, PlannedValue>>;

/**
 * Plans rows below the last one of an input sheet, under its own headings; a sheet or a column that is missing is prepared first.
 *
 * @param formats number formats in place of those of the columns
 * @returns null where the sheet has content whose headings are not known: that is the user's to put right
 */
export function planRowsBelow(
  sheet: InputSheet,
  grid: Grid | undefined,
  rows: readonly AddedRow[],
  { year, language, formats = {} }: { year: number; language: Language; formats?: Partial<Record<string, string>> },
): SheetPlan | null {
  const table: Table = inputSheets[sheet].table;
  const preparation = planPreparation([sheet], grid ? { [sheet]: grid } : {}, year, language);
  if (preparation.untouched.length > 0) return null;
  const plan = preparation.plans[0] ?? emptyPlan(grid?.name ?? nameIn(table, language));
  const header = grid ? findHeader(table, grid).header : null;
  const width = Math.max(header ? (grid?.values[0]?.length ?? 0) : 0, plan.firstColumn - 1 + plan.columns.length);
  const headings = new Map(plan.columns.map(({ heading }, index) => [heading, plan.firstColumn - 1 + index]));
  const placeOf = (key: string, column: Column): number | undefined =>
    header?.columns[key] ?? headings.get(nameIn(column, language));
  const places = columnsOf(sheet, table).flatMap(({ key, column }) => {
    const at = placeOf(key, column);
    return at === undefined ? [] : [{ key, at, format: formats[key] ?? formatOf(column) }];
  });
  const ofRow = new Array<string>(width).fill('General');
  for (const { at, format } of places) ofRow[at] = format;
  const values = rows.map((row) => {
    const cells = new Array<PlannedValue>(width).fill('');
    for (const { key, at } of places) cells[at] = row[key] ?? '';
    return cells;
  });
  const firstRow = header && grid ? grid.values.length + 1 : 2;
  return { ...plan, records: { firstRow, values, formats: values.map(() => ofRow) } };
}
