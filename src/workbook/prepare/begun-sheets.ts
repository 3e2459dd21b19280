import { fingerprint } from '../../domain/fingerprint';
import type { Grid } from '../read/grid';
import type { Grids } from '../read/workbook';
import { fields, list, number, text } from '../sheets/records/codec';
import type { SheetPlan } from './sheet-plan';

/** Fingerprint of what stands in a sheet. */
export const contentSum = (values: readonly (readonly unknown[])[]): string =>
  fingerprint(values.map((row) => row.map(String)));

/** Fingerprints of a new sheet as it is left empty, with its headings alone, and whole. */
export function statesOf({ columns, records }: Pick<SheetPlan, 'columns' | 'records'>): string[] {
  const headings = columns.map(({ heading }) => heading);
  return [...new Set([[['']], [headings], [headings, ...records.values]].map(contentSum))];
}

/** A sheet to which something is being added, as it is kept until all of it stands. Rows and columns are 1-based. */
export interface BegunSheet {
  name: string;
  /** States in which a sheet that begins may have been left; none where it was there before. */
  states: readonly string[];
  /** Columns that come to it. */
  headerRow: number;
  firstColumn: number;
  headings: readonly string[];
  /** Rows that come below the others, with their fingerprint. */
  firstRow: number;
  rows: number;
  sum: string;
}

const begunSheets = list(
  fields<BegunSheet>({
    name: text,
    states: list(text),
    headerRow: number,
    firstColumn: number,
    headings: list(text),
    firstRow: number,
    rows: number,
    sum: text,
  }),
);

/** What was kept of sheets that had begun; none where it is damaged. */
export function readBegun(kept: string | null): BegunSheet[] {
  try {
    return begunSheets(JSON.parse(kept ?? '[]'));
  } catch {
    return [];
  }
}

const begins = ({ firstColumn, columns }: SheetPlan): boolean => firstColumn === 1 && columns.length > 0;

/** What has to be known of a sheet that is being prepared, so that a run that was stopped can be carried on. */
export const begunOf = (plan: SheetPlan): BegunSheet => ({
  name: plan.name,
  headerRow: plan.headerRow,
  firstColumn: plan.firstColumn,
  states: begins(plan) ? statesOf(plan) : [],
  headings: begins(plan) ? [] : plan.columns.map(({ heading }) => heading),
  firstRow: plan.records.firstRow,
  rows: begins(plan) ? 0 : plan.records.values.length,
  sum: begins(plan) ? '' : contentSum(plan.records.values),
});

/** A sheet without what was added to it, as far as nobody has added to that. */
function without(grid: Grid, { states, headerRow, firstColumn, headings, firstRow, rows, sum }: BegunSheet): Grid {
  if (states.includes(contentSum(grid.values))) return { ...grid, values: [['']] };
  const isEnd = rows > 0 && grid.values.length === firstRow - 1 + rows;
  const kept = isEnd && contentSum(grid.values.slice(firstRow - 1)) === sum ? firstRow - 1 : grid.values.length;
  const values = grid.values.slice(0, kept);
  const own = values.map((row) => row.slice(firstColumn - 1));
  const isOurs =
    headings.length > 0 &&
    own.every((row, at) => row.every((cell, column) => cell === (at === headerRow - 1 ? headings[column] : '')));
  return { ...grid, values: isOurs ? values.map((row) => row.slice(0, firstColumn - 1)) : values };
}

/**
 * Sheets as they were before something was added to them that was stopped on its way, so that planning over them plans all of it
 * again; what people have changed since is left.
 */
export function beforeBegun(grids: Grids, begun: readonly BegunSheet[]): Grids {
  const entries = Object.entries(grids).map(([key, grid]) => {
    const known = begun.find(({ name }) => name === grid.name);
    return [key, known ? without(grid, known) : grid] as const;
  });
  return Object.fromEntries(entries);
}
