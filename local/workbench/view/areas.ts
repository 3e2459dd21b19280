import type { Area } from '../../runtime/sheets/area';
import { columnIndex } from '../../../src/shapes/a1';

const PART = /^\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i;
const ENDLESS = 1_048_576;

/** Reads one A1 notation; open ends (`A3:A`, `2:2`) reach to the last row or column. Null: no such notation. */
function parseArea(text: string): Area | null {
  const match = PART.exec(text.trim());
  if (!match || text.trim() === '') return null;
  const [, letters, digits, lastLetters, lastDigits] = match;
  const isRange = text.includes(':');
  const row = digits === undefined ? 0 : Number(digits) - 1;
  const column = letters === undefined ? 0 : columnIndex(letters);
  if (!isRange) return letters === undefined || digits === undefined ? null : { row, column, rows: 1, columns: 1 };
  const lastRow = lastDigits === undefined ? ENDLESS : Number(lastDigits) - 1;
  const lastColumn = lastLetters === undefined ? ENDLESS : columnIndex(lastLetters);
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** Reads the ranges of a rule, separated by blanks; what cannot be read is left out. */
export function parseAreas(text: string): Area[] {
  return text.split(/\s+/).flatMap((part) => parseArea(part) ?? []);
}

/** Reads a range with its sheet: `'Unit Kerja'!$A$2:$A$60`. Null: no such notation. */
export function parsePlace(text: string): { sheet: string; area: Area } | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text.trim().replace(/^[=#]/, ''));
  const area = match?.[3] === undefined ? null : parseArea(match[3]);
  return area && { sheet: (match?.[1] ?? match?.[2] ?? '').replaceAll("''", "'"), area };
}

/** Whether a cell lies in an area. */
export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}
