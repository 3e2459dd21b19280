import { cleanText } from '../../values/markers';
import type { Grid } from '../grid';
import { areaOf, headingBlocks, type Area, type HeadingBlock } from '../headings';
import { endsTable, roleOf, type ColumnRole } from './vocabulary';

/** A table of a sheet: what stands above its columns, and its rows. */
export interface FoundTable {
  /** 0-based first row of the headings and of the figures; the row behind the last. */
  head: number;
  first: number;
  end: number;
  /** By column. */
  paths: readonly (readonly string[])[];
}

const figureRoles: readonly ColumnRole[] = ['target', 'actual', 'percentage', 'category', 'remainder'];

/** How many kinds of figures the headings name; a table has two at least. */
function figureKinds(paths: readonly (readonly string[])[]): Set<ColumnRole> {
  return new Set(paths.flatMap((path) => roleOf(path) ?? []).filter((role) => figureRoles.includes(role)));
}

const isTable = (paths: readonly (readonly string[])[]): boolean => {
  const kinds = figureKinds(paths);
  return kinds.size >= 2 && ['actual', 'percentage', 'category'].some((role) => kinds.has(role as ColumnRole));
};

/** Part of a sheet from a row on, with the merged cells in it. */
function below({ values, merged = [], name }: Grid, top: number): Grid {
  const isBelow = (range: string): boolean => areaOf(range).top >= top;
  const moved = (range: string): string => range.replace(/\d+/g, (row) => String(Number(row) - top));
  return { name, values: values.slice(top, top + WINDOW), merged: merged.filter(isBelow).map(moved) };
}

/** Headings are looked for in so many rows at a time. */
const WINDOW = 24;

const isWordRow = (row: readonly unknown[]): boolean =>
  row.every((cell) => typeof cell !== 'number') && row.some((cell) => cleanText(cell) !== '');

/** A heading row over which one with gaps stands, as files without merged cells have it: the group goes on to the right. */
function withRowBelow(grid: Grid, { first, last, paths, spans }: HeadingBlock): HeadingBlock | null {
  const next = grid.values[last + 1];
  if (!next || !isWordRow(next) || numbersColumns(next) || last - first >= 2) return null;
  // A title stands alone.
  if (paths.filter((path) => path.length > 0).length < 2) return null;
  let group: readonly string[] = [];
  const joined = paths.map((path, column) => {
    const own = cleanText(next[column]).replace(/\s+/g, ' ');
    if (path.length > 0) group = path;
    const above = path.length > 0 ? path : own === '' ? [] : group;
    return own === '' ? path : [...above, own];
  });
  return { first, last: last + 1, paths: joined, spans };
}

/** The first headings of a table at or below a row. */
function nextHeadings(grid: Grid, from: number): { head: number; last: number; paths: HeadingBlock['paths'] } | null {
  for (let top = from; top < grid.values.length; top += WINDOW / 2) {
    const part = below(grid, top);
    // Most rows hold figures: that is seen before any heading is understood.
    const found = headingBlocks(part).find((block) => {
      if (hasFigures(part, block)) return false;
      const further = withRowBelow(part, block);
      return isTable(block.paths) || (further !== null && isTable(further.paths) && !hasFigures(part, further));
    });
    if (!found) continue;
    const further = withRowBelow(part, found);
    const isBetter =
      further !== null && figureColumns(further.paths) > figureColumns(found.paths) && !hasFigures(part, further);
    const chosen = isBetter ? further : found;
    return { head: top + chosen.first, last: top + chosen.last, paths: chosen.paths };
  }
  return null;
}

const figureColumns = (paths: readonly (readonly string[])[]): number =>
  paths.filter((path) => figureRoles.includes(roleOf(path) ?? 'label')).length;

/** A figure with its unit; a year is none. */
const isFigureText = (cell: unknown): boolean => {
  const text = cleanText(cell);
  return /^\(?(rp\.?)?\s*\d[\d.,]*\s*(%|[a-z]{1,12})?\)?$/i.test(text) && !/^(19|20)\d\d$/.test(text);
};

/** A row of figures is no heading, however it is written. */
const hasFigures = (grid: Grid, { first, last }: HeadingBlock): boolean =>
  grid.values.slice(first, last + 1).some((row) => row.filter(isFigureText).length > 0 && !numbersColumns(row));

/** `1 2 3 …` or `(1) (2) (3 = 2/1)` below the headings. */
export function numbersColumns(row: readonly unknown[]): boolean {
  const cells = row.map((cell) => cleanText(cell)).filter((text) => text !== '');
  const numbers = cells.map((text) => /^\(?(\d{1,2})[a-z]?\)?\.?(\s*[=:(].*)?$/i.exec(text)?.[1]);
  const isRising = numbers.every((text, at) => text !== undefined && Number(text) >= Number(numbers[at - 1] ?? 0));
  return (
    cells.length >= 3 && isRising && Number(numbers[0]) <= 2 && Number(numbers[numbers.length - 1]) <= cells.length + 3
  );
}

const firstText = (row: readonly unknown[]): string =>
  row.map((cell) => cleanText(cell)).find((text) => text !== '') ?? '';

/** The row behind the last of a table: the next headings, a signature, or several empty rows. */
function endOf(grid: Grid, first: number, next: number): number {
  let empty = 0;
  for (let row = first; row < next; row++) {
    const cells = grid.values[row] ?? [];
    const text = firstText(cells);
    empty = text === '' ? empty + 1 : 0;
    const hasNumber = cells.some((cell) => typeof cell === 'number' || isFigureText(cell));
    if (empty >= 3 || (!hasNumber && endsTable(text))) return row;
  }
  return next;
}

/** Every table of a sheet that prints figures. */
export function findTables(grid: Grid): FoundTable[] {
  const tables: FoundTable[] = [];
  let found = nextHeadings(grid, 0);
  while (found) {
    const { head, last, paths } = found;
    const hasNumbers = numbersColumns(grid.values[last + 1] ?? []);
    const first = last + 1 + (hasNumbers ? 1 : 0);
    const next = nextHeadings(grid, first);
    tables.push({ head, first, end: endOf(grid, first, next?.head ?? grid.values.length), paths });
    found = next;
  }
  return tables;
}

/** The merged areas of a sheet, by each of their cells. */
export function mergedCells({ merged = [] }: Grid): Map<string, Area> {
  const byCell = new Map<string, Area>();
  for (const area of merged.map(areaOf)) {
    if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > 10_000) continue;
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) byCell.set(`${row}:${column}`, area);
  }
  return byCell;
}
