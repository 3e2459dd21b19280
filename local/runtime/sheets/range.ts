import { localFromWall, wallFromLocal } from '../../workbook/sheet/dates';
import { parseEntry } from '../../workbook/sheet/parse-entry';
import type { SheetStore } from '../../workbook/sheet/sheet-store';
import type { Execution } from '../execution/execution';
import { guardWriters, refuseProtected } from './protection';
import { lookMethods } from './range-look';
import { call, free, service, type Methods } from '../execution/service';
import { ServiceError } from '../execution/service-error';
import { areaName } from '../../../src/shapes/a1';
import type { Area, Neighbours } from './area';
import { filterMethods } from './sheet-view';

const TEXT_FORMAT = '@';

function checkSize(area: Area, data: readonly unknown[][]): void {
  const wrong = (what: string, have: number, want: number): never => {
    throw new ServiceError(
      `The number of ${what} in the data does not match the number of ${what} in the range. ` +
        `The data has ${have} but the range has ${want}.`,
    );
  };
  if (data.length !== area.rows) wrong('rows', data.length, area.rows);
  for (const row of data) {
    if (!Array.isArray(row)) throw new ServiceError('Cannot convert the data to Object[][].');
    if (row.length !== area.columns) wrong('columns', row.length, area.columns);
  }
}

/** The service object of a range. `locale` decides how strings are parsed. */
export function createRange(
  execution: Execution,
  store: SheetStore,
  sheet: () => object,
  area: Area,
  locale: string,
  neighbours: Neighbours = { rangeOf: () => ({}), sheetOf: () => null, rangeNamed: () => null },
): object {
  const { realm } = execution;
  let thisYear: number | undefined;
  // Asked for every cell of a block.
  const year = (): number => (thisYear ??= new Date(execution.now()).getFullYear());

  function read(row: number, column: number): unknown {
    const value = store.rowValues(row)[column] ?? null;
    if (value === null) {
      if (store.hasUnknownResult(row, column)) {
        throw new ServiceError('The result of a formula written by the script is not imitated by the local runtime.');
      }
      return '';
    }
    return value instanceof Date ? realm.date(localFromWall(value)) : value;
  }

  function writeText(row: number, column: number, text: string): void {
    if (text === '') return store.setValue(row, column, null);
    if (store.format(row, column) === TEXT_FORMAT) {
      return store.setValue(row, column, text.startsWith("'") ? text.slice(1) : text);
    }
    const entry = parseEntry(text, locale, year());
    if (entry.kind === 'formula') return store.setFormula(row, column, entry.value);
    store.setValue(row, column, entry.value);
    if ('format' in entry && entry.format) store.setFormats(row, column, [entry.format]);
  }

  function write(row: number, column: number, value: unknown): void {
    if (typeof value === 'string') return writeText(row, column, value);
    if (typeof value === 'number') return store.setValue(row, column, Number.isFinite(value) ? value : '#NUM!');
    if (typeof value === 'boolean') return store.setValue(row, column, value);
    if (value === null || value === undefined) return store.setValue(row, column, null);
    if (Object.prototype.toString.call(value) === '[object Date]') {
      return store.setValue(row, column, wallFromLocal(new Date((value as Date).getTime())));
    }
    throw new ServiceError(`A cell cannot hold a value of type ${typeof value}.`);
  }

  /** @param blank the row that stands for every row of which the file has nothing: a stray cell may lie a million rows down */
  function grid<T>(cell: (row: number, column: number) => T, blank?: T[]): T[][] {
    const rows = realm.array<T[]>(area.rows);
    for (let r = 0; r < area.rows; r += 1) {
      if (blank && store.rowValues(area.row + r).length === 0) {
        rows[r] = blank;
        continue;
      }
      const row = realm.array<T>(area.columns);
      for (let c = 0; c < area.columns; c += 1) row[c] = cell(area.row + r, area.column + c);
      rows[r] = row;
    }
    return rows;
  }

  function setValues(values: readonly unknown[][]): object {
    checkSize(area, values);
    values.forEach((row, r) => row.forEach((value, c) => write(area.row + r, area.column + c, value)));
    return self;
  }

  function setNumberFormats(formats: readonly string[][]): object {
    checkSize(area, formats);
    // Rows that share an array in the script share one here too; the script may change its own afterwards.
    const copies = new Map<readonly string[], string[]>();
    formats.forEach((row, r) => {
      const copy = copies.get(row) ?? Array.from(row, String);
      copies.set(row, copy);
      store.setFormats(area.row + r, area.column, copy);
    });
    return self;
  }

  function clear(withFormats: boolean): object {
    store.clear(area.row, area.column, area.rows, area.columns, withFormats);
    return self;
  }

  const cells = (): Methods => ({
    getValue: call(() => read(area.row, area.column)),
    getValues: call(() => grid(read, realm.array<unknown>(area.columns).fill(''))),
    setValue: call((value: unknown) =>
      setValues(Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value))),
    ),
    setValues: call(setValues),
    getNumberFormat: call(() => store.format(area.row, area.column)),
    getNumberFormats: call(() => grid((row, column) => store.format(row, column))),
    setNumberFormat: call((format: string) => {
      const row = new Array<string>(area.columns).fill(format);
      return setNumberFormats(new Array<string[]>(area.rows).fill(row));
    }),
    setNumberFormats: call(setNumberFormats),
    getFormulas: call(() => grid((row, column) => store.formula(row, column))),
    clear: call((options?: object) => {
      if (options) throw new ServiceError('Range.clear with options is not imitated by the local runtime.');
      return clear(true);
    }),
    clearContent: call(() => clear(false)),
    getA1Notation: free(() => areaName(area)),
    getRow: free(() => area.row + 1),
    getColumn: free(() => area.column + 1),
    getNumRows: free(() => area.rows),
    getNumColumns: free(() => area.columns),
    getLastRow: free(() => area.row + area.rows),
    getLastColumn: free(() => area.column + area.columns),
    getSheet: free(() => sheet()),
    activate: free(() => {
      execution.log(`active range: ${store.sheet.name}!${areaName(area)}`);
      return self;
    }),
  });
  const look = { execution, store, area, self: () => self, checkSize, grid };
  const groups = [cells, () => filterMethods(execution, store, area, () => self), () => lookMethods(look, neighbours)];
  const guarded = groups.map((group) => () => guardWriters(group(), () => refuseProtected(execution, store, area)));
  const self = service(execution, 'Range', guarded, {}, area);
  return self;
}
