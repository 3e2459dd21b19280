import { cellPlace, type CellPlace } from '../../../../src/shapes/a1';
import type { SheetFacts } from '../../protocol';

/** Height of a row that nobody has made higher, and of the row with the letters of columns; pixels. */
export const ROW = 24;
export const HEADER = 26;

/** Where rows or columns begin, in pixels from the first one. */
export interface Axis {
  readonly count: number;
  readonly total: number;
  start(index: number): number;
  size(index: number): number;
  /** The one that covers a position. */
  at(position: number): number;
}

function axisOf(count: number, sizeOf: (index: number) => number): Axis {
  const starts = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1) starts[index + 1] = (starts[index] ?? 0) + sizeOf(index);
  const start = (index: number): number => starts[Math.max(0, Math.min(index, count))] ?? 0;
  return {
    count,
    total: start(count),
    start,
    size: (index) => start(index + 1) - start(index),
    at: (position) => {
      let [low, high] = [0, count - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (start(middle) <= position) low = middle;
        else high = middle - 1;
      }
      return Math.max(0, low);
    },
  };
}

export interface Geometry {
  rows: Axis;
  columns: Axis;
  /** Width of the row numbers. */
  numbers: number;
  frozenRows: number;
  frozenColumns: number;
  /** Pixels that frozen rows and columns take. */
  frozenHeight: number;
  frozenWidth: number;
}

/** A geometry as far as it is scrolled, in pixels. */
export interface Sight {
  shape: Geometry;
  left: number;
  top: number;
}

/** Where a column begins in the window. */
export function leftOf(column: number, { shape, left }: Sight): number {
  const start = shape.numbers + shape.columns.start(column);
  return column < shape.frozenColumns ? start : start - left;
}

/** Where a row begins in the window. */
export function topOf(row: number, { shape, top }: Sight): number {
  const start = HEADER + shape.rows.start(row);
  return row < shape.frozenRows ? start : start - top;
}

/** Frozen parts may take this share of the window at most, or nothing else could be seen. */
const FROZEN_SHARE = 0.6;

function frozenFit(axis: Axis, wanted: number, room: number): number {
  let count = Math.min(wanted, axis.count);
  while (count > 0 && axis.start(count) > room * FROZEN_SHARE) count -= 1;
  return count;
}

/** Places of all rows and columns of a sheet, in a window of a size. */
export function geometryOf(facts: SheetFacts, width: number, height: number): Geometry {
  const heights = new Map(facts.heights);
  const rows = axisOf(facts.rows, (row) => heights.get(row) ?? ROW);
  const columns = axisOf(facts.columns, (column) => facts.widths[column] ?? 100);
  const frozenRows = frozenFit(rows, facts.frozenRows, height - HEADER);
  const numbers = 24 + 8 * Math.max(2, String(facts.rows).length);
  const frozenColumns = frozenFit(columns, facts.frozenColumns, width - numbers);
  return {
    rows,
    columns,
    numbers,
    frozenRows,
    frozenColumns,
    frozenHeight: rows.start(frozenRows),
    frozenWidth: columns.start(frozenColumns),
  };
}

/** Reads an address typed into the name box; null when it is none. */
export const readAddress = (text: string): CellPlace | null =>
  /^\s*[A-Z]{1,3}\d{1,7}\s*$/i.test(text) ? cellPlace(text.trim().toUpperCase()) : null;
