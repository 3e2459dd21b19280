import type { Sheet } from 'hucre';

/**
 * Values move with what they hold; formats stay with their rows, as the add-on's records have one format a column.
 *
 * @param from 0-based first row that moves; those between it and where it goes to are gone
 */
function moveCells(sheet: Sheet, from: number, by: number): void {
  const cells = [...(sheet.cells ?? [])];
  sheet.cells?.clear();
  for (const [key, cell] of cells) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (row >= from) sheet.cells?.set(`${row + by},${column}`, cell);
    else if (row < from + Math.min(by, 0)) sheet.cells?.set(key, cell);
  }
}

/** Takes rows away, `start` counting from 1. */
export function deleteRows(sheet: Sheet, start: number, count: number): void {
  sheet.rows.splice(start - 1, count);
  moveCells(sheet, start - 1 + count, -count);
}

/** Puts empty rows behind the one of that number, counting from 1. */
export function insertRows(sheet: Sheet, after: number, count: number): void {
  if (after < sheet.rows.length) sheet.rows.splice(after, 0, ...Array.from({ length: count }, () => []));
  moveCells(sheet, after, count);
}
