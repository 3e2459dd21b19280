import { isDeepStrictEqual } from 'node:util';
import type { Cell, CellValue, Sheet } from 'hucre';
import type { StoredChart } from '../charts/sheet-charts';
import type { FormatsState } from './written-formats';

/** A protection set in this run; xlsx knows none that names people or only warns, so it ends with the run. */
export interface StoredProtection {
  description: string;
  warningOnly: boolean;
  /** Zero-based rectangle; null: the whole sheet. */
  area: { row: number; column: number; rows: number; columns: number } | null;
  /** Who set it. */
  owner: string;
  editors: string[];
  domainEdit: boolean;
  /** Cells of a protected sheet that are left open. */
  open?: { row: number; column: number; rows: number; columns: number }[];
}

/** What a store knows beside the xlsx structure. */
export interface StoreState {
  maxRows: number;
  maxColumns: number;
  protections: StoredProtection[];
  formats: FormatsState;
  unknownResults: string[];
  charts: { list: StoredChart[]; touched: number[] } | null;
}

/** A sheet as it stood at a moment, apart from what happens to it later. */
export interface SheetImage {
  sheet: Sheet;
  state: StoreState;
}

/** Parts that are large or never changed in place are shared; cells are changed in place, but not what they hold. */
const SHARED = new Set<string>(['rows', 'cells', 'autoFilter', 'charts', 'images', 'backgroundImage']);

const smallParts = (sheet: Sheet): Partial<Sheet> =>
  Object.fromEntries(Object.entries(sheet).filter(([part]) => !SHARED.has(part)));

/** A copy of a sheet of which nothing is shared with the first. */
export function copySheet(sheet: Sheet): Sheet {
  const cells = new Map<string, Cell>();
  for (const [key, cell] of sheet.cells ?? []) cells.set(key, { ...cell });
  return { ...sheet, ...structuredClone(smallParts(sheet)), rows: sheet.rows.map((row) => row.slice()), cells };
}

const isSameValue = (a: unknown, b: unknown): boolean =>
  a === b || (a instanceof Date && b instanceof Date && a.getTime() === b.getTime());

const areRowsSame = (a: readonly CellValue[][], b: readonly CellValue[][]): boolean =>
  a.length === b.length &&
  a.every((row, index) => {
    const other = b[index];
    return row.length === other?.length && row.every((value, column) => isSameValue(value, other[column]));
  });

function areCellsSame(a: ReadonlyMap<string, Cell>, b: ReadonlyMap<string, Cell>): boolean {
  if (a.size !== b.size) return false;
  for (const [key, cell] of a) {
    const other = b.get(key);
    if (!other || !Object.keys({ ...cell, ...other }).every((part) => isSamePart(cell, other, part as keyof Cell))) {
      return false;
    }
  }
  return true;
}

const isSamePart = (a: Cell, b: Cell, part: keyof Cell): boolean =>
  isSameValue(a[part], b[part]) || isDeepStrictEqual(a[part], b[part]);

/** Whether nothing that a person or a file could tell has changed between two moments. */
export function isSameSheet(a: SheetImage, b: SheetImage): boolean {
  return (
    a.sheet.autoFilter === b.sheet.autoFilter &&
    isDeepStrictEqual(smallParts(a.sheet), smallParts(b.sheet)) &&
    isDeepStrictEqual(a.state, b.state) &&
    areRowsSame(a.sheet.rows, b.sheet.rows) &&
    areCellsSame(a.sheet.cells ?? new Map<string, Cell>(), b.sheet.cells ?? new Map<string, Cell>())
  );
}
