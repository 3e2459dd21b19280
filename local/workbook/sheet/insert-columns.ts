import { deleteColumns, insertColumns, type Cell, type Sheet } from 'hucre';
import { columnIndex, columnLetters } from '../../../src/shapes/a1';
import type { WrittenFormats } from './written-formats';

/** References of a formula to its own sheet. */
const reference = /(?<![A-Za-z0-9_!'.])(\$?)([A-Z]{1,3})(\$?\d+)(?![A-Za-z0-9_(.])/g;

/**
 * The cells of a sheet whose columns have moved, in the map that the sheet keeps; formulas follow.
 *
 * @param place where a column stands now; null: it is gone
 */
function keepCells(sheet: Sheet, cells: Map<string, Cell>, place: (column: number) => number | null): void {
  const moved = (text: string): string =>
    text.replace(reference, (_, mark: string, letters: string, row: string) => {
      const index = place(columnIndex(letters));
      return index === null ? '#REF!' : mark + columnLetters(index) + row;
    });
  // The library makes a new map; ours is the one that the store holds.
  const shifted = [...(sheet.cells ?? [])];
  cells.clear();
  for (const [key, cell] of shifted) cells.set(key, cell.formula ? { ...cell, formula: moved(cell.formula) } : cell);
  sheet.cells = cells;
}

/**
 * Inserts empty columns into a sheet, as Google does: what stands to the right moves along, with its formats, and formulas of
 * the sheet follow. Formulas of other sheets are not looked at.
 *
 * @param at index of the first new column
 * @param cells the map that the sheet keeps
 */
export function insertSheetColumns(
  sheet: Sheet,
  cells: Map<string, Cell>,
  formats: WrittenFormats,
  at: number,
  count: number,
): void {
  insertColumns(sheet, at, count);
  keepCells(sheet, cells, (column) => (column < at ? column : column + count));
  formats.insertColumns(at, count);
}

/** Takes columns out of a sheet, as Google does: what stands to the right moves to the left, and formulas of the sheet follow. */
export function deleteSheetColumns(
  sheet: Sheet,
  cells: Map<string, Cell>,
  formats: WrittenFormats,
  at: number,
  count: number,
): void {
  deleteColumns(sheet, at, count);
  keepCells(sheet, cells, (column) => (column < at ? column : column < at + count ? null : column - count));
  formats.deleteColumns(at, count);
}
