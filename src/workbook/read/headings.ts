import { cellPlace, type CellPlace } from '../../shapes/a1';
import type { Grid } from './grid';
import { cleanText } from '../values/markers';

/** A rectangle of merged cells, 0-based, both ends included. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

const FIRST_CELL: CellPlace = { row: 0, column: 0 };

/** A rectangle in A1 notation. */
export function areaOf(range: string): Area {
  const [from = 'A1', to = from] = range.split(':');
  const [first, last] = [cellPlace(from) ?? FIRST_CELL, cellPlace(to) ?? FIRST_CELL];
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

/** Headings stand within these rows. */
export const SEARCHED_ROWS = 20;
/** A heading takes at most so many rows. */
const MOST_ROWS = 3;

/** A block of heading rows, with what stands above each column. */
export interface HeadingBlock {
  /** 0-based first and last row. */
  first: number;
  last: number;
  /** By column: the headings above it from top to bottom, each merged one once. */
  paths: readonly (readonly string[])[];
  /** By column: the merged heading over several columns that it lies under; absent for most. */
  spans: readonly (Area | undefined)[];
}

/** The cells of the upper rows with what is merged over them. */
function upperCells({ values, merged = [] }: Grid) {
  const rows = Math.min(values.length, SEARCHED_ROWS + MOST_ROWS);
  const width = Math.max(0, ...values.slice(0, rows).map((row) => row.length));
  const used = Math.max(0, ...values.slice(0, rows).map((row) => lastFilled(row))) + 1;
  const byCell = new Map<number, Area>();
  for (const area of merged.map(areaOf)) {
    for (let row = area.top; row <= Math.min(area.bottom, rows - 1); row++) {
      for (let column = area.left; column <= Math.min(area.right, width - 1); column++)
        byCell.set(row * width + column, area);
    }
  }
  const areaAt = (row: number, column: number): Area | undefined => byCell.get(row * width + column);
  /** A cell that is merged over all columns is a title, no heading. */
  const isTitle = (area: Area | undefined): boolean =>
    area !== undefined && area.left === 0 && area.right > 0 && area.right >= used - 1;
  const textAt = (row: number, column: number): string => {
    const area = areaAt(row, column);
    if (isTitle(area)) return '';
    return cleanText(values[area?.top ?? row]?.[area?.left ?? column]).replace(/\s+/g, ' ');
  };
  return { rows, width, areaAt, textAt, isTitle };
}

function lastFilled(row: readonly unknown[]): number {
  for (let index = row.length - 1; index >= 0; index--) if (row[index] !== '' && row[index] !== null) return index;
  return -1;
}

/**
 * The blocks of up to three rows that may be the headings of a sheet. A block goes on downwards where a heading is merged over
 * several rows, or over several columns under which further words stand.
 */
export function headingBlocks(grid: Grid): HeadingBlock[] {
  const { rows, width, areaAt, textAt, isTitle } = upperCells(grid);
  const columns = Array.from({ length: width }, (_, index) => index);
  const startsInside = (row: number): boolean =>
    columns.some((column) => {
      const area = areaAt(row, column);
      return area !== undefined && area.top < row && !isTitle(area);
    });
  /** The merged heading over several columns under which a cell of the next row stands. */
  const groupOver = (row: number, column: number): boolean => {
    const area = areaAt(row, column);
    return area !== undefined && area.right > area.left && !isTitle(area) && textAt(row, column) !== '';
  };
  /** Whether a row goes on with the headings of the one above: words, all of them under a merged heading. */
  const goesOn = (row: number): boolean => {
    const filled = columns.filter((column) => cleanText(grid.values[row]?.[column]) !== '');
    const isUnder = (column: number): boolean =>
      typeof grid.values[row]?.[column] === 'string' && groupOver(row - 1, column);
    return filled.length > 0 && filled.every(isUnder);
  };
  const lastRowOf = (first: number): number => {
    let last = first;
    for (let row = first; row <= last; row++) {
      for (const column of columns) {
        const area = areaAt(row, column);
        if (area && !isTitle(area) && area.bottom - first < MOST_ROWS) last = Math.max(last, area.bottom);
      }
      if (row === last && row + 1 - first < MOST_ROWS && goesOn(row + 1)) last = row + 1;
    }
    return Math.min(last, rows - 1);
  };
  const blockAt = (first: number): HeadingBlock => {
    const last = lastRowOf(first);
    const paths = columns.map((column) => {
      const path: string[] = [];
      for (let row = first; row <= last; row++) {
        const area = areaAt(row, column);
        if (area && area.top < row) continue;
        const text = textAt(row, column);
        if (text !== '') path.push(text);
      }
      return path;
    });
    const spans = columns.map((column) => {
      for (let row = last; row >= first; row--) {
        const area = areaAt(row, column);
        if (area && area.right > area.left && !isTitle(area) && textAt(row, column) !== '') return area;
      }
      return undefined;
    });
    return { first, last, paths, spans };
  };
  return Array.from({ length: Math.min(rows, SEARCHED_ROWS) }, (_, row) => row)
    .filter((row) => !startsInside(row))
    .map(blockAt);
}
