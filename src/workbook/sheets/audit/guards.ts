import type { Grid } from '../../read/grid';
import { cellName, cellPlace } from '../../../shapes/a1';
import { findHeader } from '../../read/header';
import type { Table } from '../../schema/table';
import type { AuditContext } from './audit-context';
import { inSheet, quoted, when, type Expression } from './expressions';

/** The cell of a column in a row (1-based) in A1 notation; empty when the sheet has no such column. */
export type CellFinder = (row: number, key: string) => string;

/** Finds the cells of a table's columns. */
export function decidingCells<K extends string>(table: Table<K>, grid: Grid | undefined): CellFinder {
  const header = grid ? findHeader(table, grid).header : null;
  return (row, key) => {
    const column = header?.columns[key as K];
    return column === undefined ? '' : cellName(row - 1, column);
  };
}

/** A cell's text as a formula sees it. */
function writtenAt(grid: Grid | undefined, cell: string): string | null {
  const place = cellPlace(cell);
  if (!grid || !place) return null;
  const raw = grid.values[place.row]?.[place.column] ?? '';
  return typeof raw === 'string' ? raw : null;
}

/** The longest text that a formula may hold. */
const LONGEST = 200;

/**
 * Says that a row is to be made anew when a word that decided its formula is another one now: numbers and blanks are followed,
 * words are not.
 */
export function guardOf(
  { grids, words }: AuditContext,
  sheet: string,
  row: number,
  find: CellFinder,
  keys: readonly string[],
): Expression {
  const grid = Object.values(grids).find((one) => one.name === sheet);
  const conditions = keys.flatMap((key) => {
    const cell = find(row, key);
    const written = cell === '' ? null : writtenAt(grid, cell);
    if (written === null || written.length > LONGEST) return [];
    return [`${inSheet(sheet, cell)}=${quoted(written)}`];
  });
  if (conditions.length === 0) return '""';
  return when(`AND(${conditions.join(',')})`, '""', quoted(words.audit.changed));
}
