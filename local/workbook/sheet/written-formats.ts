import type { Cell, CellStyle, Sheet } from 'hucre';
import { mergedStyle } from './cell-details';

/** Google's format code of a cell that nobody has formatted. */
export const AUTOMATIC_FORMAT = '0.###############';
const UNFORMATTED = new Set(['', 'General', AUTOMATIC_FORMAT]);

/** Formats written over part of a row; rows written alike share one `formats` array. */
interface FormatRun {
  from: number;
  formats: readonly string[];
}

/** How cells of a column look from a row down to the end of the sheet, or to the next such row. */
interface ColumnLook {
  fromRow: number;
  style: CellStyle;
}

/** All that was written, at a moment; its parts are replaced, never changed in place. */
export interface FormatsState {
  runs: (FormatRun[] | undefined)[];
  /** By column: its looks from the top down. */
  looks: (readonly ColumnLook[] | undefined)[];
  bases: CellStyle[];
}

/** Formats written by the script, kept apart until the file is saved: a cell costs nothing until then. */
export interface WrittenFormats {
  /** Undefined: the script has not formatted this cell. */
  at(row: number, column: number): string | undefined;
  set(row: number, column: number, formats: readonly string[]): void;
  /** Styles columns from a row down to the end of the sheet, however many rows come. */
  setLook(fromRow: number, column: number, count: number, style: CellStyle): void;
  /** The style that a cell has once the formats are handed over. */
  styleOf(row: number, column: number): CellStyle | undefined;
  /** Moves what stands from column `at` on to the right. */
  insertColumns(at: number, count: number): void;
  /** Moves what stands behind columns that are gone to the left. */
  deleteColumns(at: number, count: number): void;
  /** Hands the formats to the xlsx structure; to be called again after further changes. */
  finish(): void;
  state(): FormatsState;
}

function storedFormat(format: string): string | undefined {
  return UNFORMATTED.has(format) ? undefined : format;
}

const lookAt = (looks: readonly ColumnLook[] | undefined, row: number): ColumnLook | undefined =>
  looks?.filter(({ fromRow }) => fromRow <= row).at(-1);

/** The looks of a column with another over those that stand from its row on; what is above keeps its own. */
function withLook(looks: readonly ColumnLook[], { fromRow, style }: ColumnLook): ColumnLook[] {
  const above = looks.filter((look) => look.fromRow < fromRow);
  const below = looks.filter((look) => look.fromRow > fromRow);
  const base = lookAt(looks, fromRow)?.style ?? {};
  return [
    ...above,
    { fromRow, style: mergedStyle(base, style) },
    ...below.map((look) => ({ ...look, style: mergedStyle(look.style, style) })),
  ];
}

interface FormatChange {
  at: number;
  formats: readonly string[];
  next: readonly string[];
}

/** Formats with some of them changed; rows that shared an array share the changed one, too. */
function sharedChanges(): (known: readonly string[], at: number, formats: readonly string[]) => readonly string[] {
  const changed = new WeakMap<readonly string[], Map<string, readonly string[]>>();
  /** The change made last: rows below each other mostly get the same array. */
  const lately = new WeakMap<readonly string[], FormatChange>();
  return (known, at, formats) => {
    const last = lately.get(known);
    if (last?.at === at && last.formats === formats) return last.next;
    const changes = changed.get(known) ?? new Map<string, readonly string[]>();
    changed.set(known, changes);
    const key = JSON.stringify([at, formats]);
    const next = changes.get(key) ?? [...known.slice(0, at), ...formats, ...known.slice(at + formats.length)];
    changes.set(key, next);
    lately.set(known, { at, formats, next });
    return next;
  };
}

/** What becomes of a run when empty columns are inserted. */
function pushedApart({ from, formats }: FormatRun, at: number, count: number): FormatRun[] {
  if (from >= at) return [{ from: from + count, formats }];
  if (at >= from + formats.length) return [{ from, formats }];
  const left = { from, formats: formats.slice(0, at - from) };
  return [left, { from: at + count, formats: formats.slice(at - from) }];
}

/** What is left of a run when columns are taken out. */
function drawnTogether({ from, formats }: FormatRun, at: number, count: number): FormatRun[] {
  const left = formats.slice(0, Math.max(at - from, 0));
  const right = formats.slice(Math.max(at + count - from, 0));
  const kept = [...left, ...right];
  return kept.length === 0 ? [] : [{ from: from < at ? from : Math.max(from - count, at), formats: kept }];
}

/** Written formats of one sheet; `cells` is the map of its cells with details. */
export function createWrittenFormats(sheet: Sheet, cells: Map<string, Cell>, known?: FormatsState): WrittenFormats {
  const runs = known?.runs.slice() ?? [];
  const looks = known?.looks.slice() ?? [];
  // Formats of columns are what this writes itself.
  const bases =
    known?.bases.slice() ?? (sheet.columns ?? []).map(({ style }): CellStyle => ({ ...style, numFmt: undefined }));
  const styles = new Map<string, CellStyle>();

  function at(row: number, column: number): string | undefined {
    for (const { from, formats } of runs[row] ?? []) {
      if (column >= from && column < from + formats.length) return formats[column - from];
    }
    return undefined;
  }

  const withChange = sharedChanges();

  function set(row: number, column: number, formats: readonly string[]): void {
    while (runs.length <= row) runs.push(undefined);
    const end = column + formats.length;
    const standing = runs[row] ?? [];
    const [whole] = standing;
    if (standing.length === 1 && whole && whole.from <= column && whole.from + whole.formats.length > end - 1) {
      runs[row] = [{ from: whole.from, formats: withChange(whole.formats, column - whole.from, formats) }];
      return;
    }
    const visible = standing.filter((run) => run.from < column || run.from + run.formats.length > end);
    runs[row] = [{ from: column, formats }, ...visible];
  }

  function setLook(fromRow: number, column: number, count: number, style: CellStyle): void {
    while (looks.length < column + count) looks.push(undefined);
    for (let index = column; index < column + count; index += 1) {
      looks[index] = withLook(looks[index] ?? [], { fromRow, style });
    }
  }

  function insertColumns(at: number, count: number): void {
    if (bases.length > at) bases.splice(at, 0, ...new Array<CellStyle>(count).fill(bases[at - 1] ?? {}));
    if (looks.length > at) looks.splice(at, 0, ...new Array<undefined>(count).fill(undefined));
    runs.forEach((row, index) => {
      runs[index] = row?.flatMap((run) => pushedApart(run, at, count));
    });
  }

  function deleteColumns(at: number, count: number): void {
    bases.splice(at, count);
    looks.splice(at, count);
    runs.forEach((row, index) => {
      runs[index] = row?.flatMap((run) => drawnTogether(run, at, count));
    });
  }

  /** The formats that most rows share become those of the columns; only the others cost an entry per cell. */
  function commonFormats(): readonly string[] {
    const counts = new Map<readonly string[], number>();
    for (const row of runs) {
      const first = row?.[0];
      if (first?.from === 0) counts.set(first.formats, (counts.get(first.formats) ?? 0) + 1);
    }
    let common: readonly string[] = [];
    for (const [formats, count] of counts) if (count > (counts.get(common) ?? 0)) common = formats;
    return common;
  }

  /** What a cell without a style of its own looks like: the column's style, its look where it reaches, and a number format. */
  function sharedStyle(row: number, column: number, numFmt: string | undefined): CellStyle {
    const look = lookAt(looks[column], row);
    const key = `${column} ${look?.fromRow ?? ''} ${numFmt ?? ''}`;
    const known = styles.get(key);
    if (known) return known;
    const base = mergedStyle(bases[column] ?? {}, look?.style ?? {});
    const style = Object.fromEntries(Object.entries({ ...base, numFmt }).filter(([, part]) => part !== undefined));
    styles.set(key, style);
    return style;
  }

  function styleOf(row: number, column: number): CellStyle | undefined {
    const own = cells.size === 0 ? undefined : cells.get(`${row},${column}`)?.style;
    const format = runs.length === 0 ? undefined : at(row, column);
    if (format === undefined)
      return own ?? (looks[column] ? sharedStyle(row, column, undefined) : sheet.columns?.[column]?.style);
    const shared = sharedStyle(row, column, storedFormat(format));
    return own ? mergedStyle(shared, own) : shared;
  }

  function setStyle(row: number, column: number, cell: Cell | undefined, style: CellStyle): void {
    const value = sheet.rows[row]?.[column] ?? null;
    const base: Cell = cell ?? { value, type: value === null ? 'empty' : 'string' };
    cells.set(`${row},${column}`, { ...base, style });
  }

  function finishCell(row: number, column: number): void {
    const ofColumn = sheet.columns?.[column]?.style;
    const cell = cells.get(`${row},${column}`);
    const format = at(row, column);
    if (format === undefined) {
      // Not ours: the format of the column must not reach it.
      if (ofColumn?.numFmt !== undefined && !cell?.style)
        setStyle(row, column, cell, sharedStyle(row, column, undefined));
      return;
    }
    const style = sharedStyle(row, column, storedFormat(format));
    if (cell?.style) setStyle(row, column, cell, { ...mergedStyle(style, cell.style), numFmt: storedFormat(format) });
    else if (cell || style !== ofColumn) setStyle(row, column, cell, style);
  }

  function finishRow(row: number, common: readonly string[]): void {
    const values = sheet.rows[row] ?? [];
    const own = runs[row] ?? [];
    const width = Math.max(common.length, ...own.map(({ from, formats }) => from + formats.length));
    while (own.length > 0 && values.length < width) values.push(null);
    for (let column = 0; column < Math.min(width, values.length); column += 1) finishCell(row, column);
  }

  function finish(): void {
    if (runs.length === 0) return;
    const common = commonFormats();
    const columns = (sheet.columns ??= []);
    while (columns.length < Math.max(common.length, looks.length)) columns.push({});
    for (let column = 0; column < Math.max(common.length, looks.length); column += 1) {
      const format = common[column];
      const style = sharedStyle(Infinity, column, format === undefined ? undefined : storedFormat(format));
      if (Object.keys(style).length > 0) columns[column] = { ...columns[column], style };
    }
    const bare = cells.size === 0;
    const head = Math.max(0, ...looks.map((own) => own?.at(-1)?.fromRow ?? 0));
    for (let row = 0; row < sheet.rows.length; row += 1) {
      const own = runs[row];
      const asColumns = bare && row >= head && own?.length === 1 && own[0]?.formats === common;
      if (!asColumns) finishRow(row, common);
    }
  }

  const state = (): FormatsState => ({ runs: runs.slice(), looks: looks.slice(), bases: bases.slice() });

  return { at, set, setLook, styleOf, insertColumns, deleteColumns, finish, state };
}
