/** Names of cells and columns in A1 notation; rows and columns count from 0. */

/** Where a cell stands. */
export interface CellPlace {
  row: number;
  column: number;
}

/** A rectangle by its upper left cell; a single cell without a size. */
interface SizedPlace extends CellPlace {
  rows?: number;
  columns?: number;
}

const known: string[] = [];

function lettersOf(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? lettersOf(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** Letters of a column: 0 → A, 26 → AA. */
export const columnLetters = (index: number): string => (known[index] ??= lettersOf(index));

/** The column that letters of either case name: A → 0, AA → 26. */
export const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The name of a cell: 3, 1 → B4. */
export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** The name of an area, as `Range.getA1Notation` gives it: `B4`, or `B4:D9`. */
export function areaName({ row, column, rows = 1, columns = 1 }: SizedPlace): string {
  const first = cellName(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
}

/** The cell that a name names; null where it names none. */
export function cellPlace(name: string): CellPlace | null {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
  return letters && digits ? { row: Number(digits) - 1, column: columnIndex(letters) } : null;
}
