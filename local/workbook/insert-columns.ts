import { insertColumns, type Cell, type Sheet } from 'hucre';
import type { WrittenFormats } from './written-formats';

const indexOf = (letters: string): number =>
  [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;

function lettersOf(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? lettersOf(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** References of a formula to its own sheet. */
const reference = /(?<![A-Za-z0-9_!'.])(\$?)([A-Z]{1,3})(\$?\d+)(?![A-Za-z0-9_(.])/g;

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
  const moved = (text: string): string =>
    text.replace(reference, (_, mark: string, letters: string, row: string) => {
      const index = indexOf(letters);
      return mark + lettersOf(index < at ? index : index + count) + row;
    });
  insertColumns(sheet, at, count);
  // The sheet gets a new map; ours is the one that the store holds.
  const shifted = [...(sheet.cells ?? [])];
  cells.clear();
  for (const [key, cell] of shifted) cells.set(key, cell.formula ? { ...cell, formula: moved(cell.formula) } : cell);
  sheet.cells = cells;
  formats.insertColumns(at, count);
}
