import type { BegunImport, ImportMemory, KeptValue, KnownRow } from '../../domain/import/book/memory';
import type { Dialogue } from '../../domain/import/dialogue';
import type { SheetUndo } from '../../shapes/sheet-undo';
import { formatOf } from '../prepare/layout';
import type { PlannedValue } from '../prepare/sheet-plan';
import { knownRows } from '../prepare/setting-rows';
import { cellName } from '../../shapes/a1';
import type { Grid } from '../read/grid';
import { findHeader } from '../read/header';
import type { Grids } from '../read/workbook';
import { settingsTable } from '../schema/tables';
import { cleanText } from '../values/markers';
import { unfilledRows } from './begun-inserts';
import { bookSheet, columnsOf, isSameValue, shortOf, type BookSheet } from './book-sheet';
import { valueOf } from './kept-value';

/** What undoing an import does. */
export interface UndoPlan {
  undos: SheetUndo[];
  /** Rows taken away and cells restored, by the name of the sheet. */
  restored: Record<string, { rows: number; cells: number }>;
}

/** An import as it is undone: the last one, or one that was stopped. */
type Undoable = Pick<ImportMemory, 'rows' | 'last'> & Partial<Pick<BegunImport, 'inserts'>>;

/** A step of undoing, and whether what it undoes still stands as it was imported. */
interface Step {
  sheet: string;
  cell: string;
  isAsImported: boolean;
  /** 1-based row that goes, or the cell that gets its value back. */
  does: { row: number } | { cell: SheetUndo['cells'][number] };
}

const dayFormat = 'dd/mm/yyyy';

const restoring = (row: number, column: number, before: PlannedValue, standing: PlannedValue, format: string) => ({
  cell: {
    row: row + 1,
    column: column + 1,
    value: before,
    expected: standing,
    format: before instanceof Date ? dayFormat : format,
  },
});

/** Whether a cell is as it was: its value was brought back already, or the import was stopped before it changed it. */
const isRestored = (standing: PlannedValue, before: KeptValue, imported: KeptValue): boolean =>
  isSameValue(standing, valueOf(before)) && !isSameValue(standing, valueOf(imported));

/** Whether a row holds what was imported and nothing else. */
function isWholeImport(known: KnownRow, book: BookSheet, at: number, grid: Grid): boolean {
  const expected = new Map(
    Object.entries(known.values).flatMap(([column, value]) => {
      const place = book.columns[column];
      return place === undefined ? [] : [[place, valueOf(value)] as const];
    }),
  );
  return (grid.values[at] ?? []).every((value, place) => isSameValue(value, expected.get(place) ?? ''));
}

function stepsOf(known: KnownRow, book: BookSheet, grid: Grid): Step[] {
  const row = book.find({ key: known.key, short: shortOf(book.sheet, known.key) });
  if (!row || !known.undo) return [];
  const { isNew, before } = known.undo;
  const place = (column: number): string => `${book.name}!${cellName(row.at, column)}`;
  if (isNew)
    return [
      {
        sheet: book.name,
        cell: place(0),
        isAsImported: isWholeImport(known, book, row.at, grid),
        does: { row: row.at + 1 },
      },
    ];
  const declared = columnsOf(book.sheet);
  return Object.entries(before).flatMap(([column, value]): Step[] => {
    const [at, imported] = [book.columns[column], known.values[column]];
    if (at === undefined || imported === undefined) return [];
    const standing = row.value(column);
    if (isRestored(standing, value, imported)) return [];
    const format = declared[column] ? formatOf(declared[column]) : '@';
    return [
      {
        sheet: book.name,
        cell: place(at),
        isAsImported: isSameValue(standing, valueOf(imported)),
        does: restoring(row.at, at, valueOf(value), standing, format),
      },
    ];
  });
}

/** Settings are rows by their names, with one value each. */
function settingSteps(memory: Undoable, grid: Grid | undefined): Step[] {
  const header = grid && findHeader(settingsTable, grid).header;
  const column = header?.columns.value;
  if (!header || column === undefined) return [];
  const rows = new Map<string, number>(knownRows(grid, header));
  return memory.rows.flatMap(({ sheet, key, values, undo }): Step[] => {
    const [row, before, imported] = [rows.get(key), undo?.before.value, values.value];
    if (sheet !== 'settings' || row === undefined || before === undefined || imported === undefined) return [];
    const standing = (grid.values[row]?.[column] ?? '') as PlannedValue;
    if (isRestored(standing, before, imported)) return [];
    return [
      {
        sheet: grid.name,
        cell: `${grid.name}!${cellName(row, column)}`,
        isAsImported: isSameValue(standing, valueOf(imported)),
        does: restoring(row, column, valueOf(before), standing, '@'),
      },
    ];
  });
}

/** Columns that were added and hold nothing any more, 1-based. */
function emptiedColumns(memory: Undoable, grid: Grid, { rows, cells }: Pick<SheetUndo, 'rows' | 'cells'>): number[] {
  const headings = (memory.last?.columns ?? []).filter(({ sheet }) => sheet === grid.name);
  return headings.flatMap(({ heading }) => {
    const headerRow = grid.values.findIndex((row) => row.some((cell) => cleanText(cell) === heading));
    const column = grid.values[headerRow]?.findIndex((cell) => cleanText(cell) === heading) ?? -1;
    const isLeft = grid.values.some((row, at) => {
      if (at === headerRow || cleanText(row[column]) === '' || rows.includes(at + 1)) return false;
      const restored = cells.find((cell) => cell.row === at + 1 && cell.column === column + 1);
      return restored?.value !== '';
    });
    return column < 0 || isLeft ? [] : [column + 1];
  });
}

/** Every step of undoing, sheet by sheet. */
function allSteps(memory: Undoable, grids: Grids): Step[] {
  const steps = settingSteps(memory, grids.settings);
  for (const sheet of ['units', 'indicators', 'actuals', 'budget'] as const) {
    const grid = grids[sheet];
    const book = bookSheet(sheet, grid);
    if (!grid || !book) continue;
    for (const known of memory.rows) if (known.sheet === sheet) steps.push(...stepsOf(known, book, grid));
  }
  return steps;
}

/** Whether what was changed since is restored too; null while that is open. */
function restoresAll(changed: readonly string[], dialogue: Dialogue): boolean | null {
  if (changed.length === 0) return false;
  const answer = dialogue.ask({
    id: 'changed-since',
    code: 'changed-since',
    table: '',
    cells: changed.slice(0, 20),
    values: { count: changed.length, cells: changed.slice(0, 10) },
    options: [
      { value: 'keep', word: 'keepChanged' },
      { value: 'restore', word: 'restoreAll' },
    ],
    fallback: 'keep',
  });
  return answer === null ? null : answer === 'restore';
}

/** What undoing does, by the names of sheets. */
class Undos {
  readonly byName = new Map<string, SheetUndo>();

  of(name: string): SheetUndo {
    const known = this.byName.get(name) ?? { name, remove: null, rows: [], columns: [], cells: [] };
    this.byName.set(name, known);
    return known;
  }

  take({ sheet, does }: Step): void {
    if ('row' in does) this.of(sheet).rows.push(does.row);
    else this.of(sheet).cells.push(does.cell);
  }
}

/**
 * Plans how the last import is undone. What was changed since is asked about and stays unless that is answered otherwise.
 *
 * @param contents fingerprints of the sheets that the import made, as they stand
 * @returns null while the question is open
 */
export function planUndo(
  memory: Undoable,
  grids: Grids,
  contents: ReadonlyMap<string, string>,
  dialogue: Dialogue,
): UndoPlan | null {
  const made = (memory.last?.sheets ?? []).filter(({ name, fingerprint }) => contents.get(name) === fingerprint);
  const gone = new Set(made.map(({ name }) => name));
  const steps = allSteps(memory, grids);
  const open = steps.filter(({ sheet }) => !gone.has(sheet));
  const restores = restoresAll(
    open.filter(({ isAsImported }) => !isAsImported).map(({ cell }) => cell),
    dialogue,
  );
  if (restores === null) return null;
  const undos = new Undos();
  for (const { name, isNew } of made) undos.of(name).remove = isNew ? 'sheet' : 'content';
  for (const step of open) if (step.isAsImported || restores) undos.take(step);
  for (const [name, rows] of unfilledRows(memory.inserts, grids))
    if (!gone.has(name)) undos.of(name).rows.push(...rows);
  const widened = new Set(memory.last?.columns.map(({ sheet }) => sheet));
  for (const grid of Object.values(grids).filter(({ name }) => widened.has(name) && !gone.has(name)))
    undos.of(grid.name).columns.push(...emptiedColumns(memory, grid, undos.of(grid.name)));
  const counts = ({ name, remove, rows, cells }: SheetUndo) => ({
    rows: remove ? steps.filter(({ sheet }) => sheet === name).length : rows.length,
    cells: cells.length,
  });
  const all = [...undos.byName.values()];
  return { undos: all, restored: Object.fromEntries(all.map((undo) => [undo.name, counts(undo)])) };
}
