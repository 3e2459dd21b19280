import type { PlannedInsert } from '../../domain/import/book/memory';
import type { SheetPlan } from '../prepare/sheet-plan';
import type { Grid } from '../read/grid';
import type { Grids } from '../read/workbook';
import { cleanText } from '../values/markers';
import { bookSheet } from './book-sheet';

/** Empty rows from a row on, 0-based. */
function blanksFrom({ values }: Grid, from: number): number {
  let row = from;
  while (row < values.length && (values[row] ?? []).every((cell) => cleanText(cell) === '')) row++;
  return row - from;
}

/** The keys of the rows of a sheet, by their numbers. */
const keysOf = (grid: Grid): ReadonlyMap<number, string> =>
  new Map(bookSheet('budget', grid)?.rows.map(({ at, key }) => [at + 1, key]));

/** What plans put between rows that are there, as it is kept before anything is written. */
export function plannedInserts(plans: readonly SheetPlan[], { budget: grid }: Grids): PlannedInsert[] {
  const own = plans.filter(({ name, inserts }) => name === grid?.name && inserts.length > 0);
  if (!grid || own.length === 0) return [];
  const keys = keysOf(grid);
  return own.flatMap(({ name, inserts }) =>
    inserts.map(({ after, values }) => ({
      sheet: name,
      after,
      anchor: keys.get(after) ?? '',
      rows: values.length,
      blanks: blanksFrom(grid, after),
    })),
  );
}

/**
 * By the name of the sheet the rows, 1-based, that an import put there and was stopped before it filled them. They are inserted from below, so what is
 * above the last of them has not moved: it stands behind the row that it was to stand behind.
 */
export function unfilledRows(inserts: readonly PlannedInsert[] = [], { budget: grid }: Grids): Map<string, number[]> {
  if (!grid || inserts.length === 0) return new Map();
  const keys = keysOf(grid);
  const found = inserts.find(
    ({ sheet, after, anchor, rows, blanks }) =>
      sheet === grid.name && blanksFrom(grid, after) - blanks === rows && (keys.get(after) ?? '') === anchor,
  );
  return new Map(found && [[grid.name, Array.from({ length: found.rows }, (_, index) => found.after + 1 + index)]]);
}
