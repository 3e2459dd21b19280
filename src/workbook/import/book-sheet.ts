import { canonical } from '../../domain/canonical';
import { joinedCode } from '../../domain/import/tables/code';
import { RowIndex } from '../../domain/import/book/row-index';
import type { PlannedValue } from '../prepare/sheet-plan';
import type { Grid } from '../read/grid';
import { findHeader } from '../read/header';
import { inputSheets, type InputSheet } from '../schema/input-sheets';
import type { Column, Table } from '../schema/table';
import { cleanText } from '../values/markers';
import { parseNumber } from '../values/number';

/** Sheets that an import fills row by row, with the columns that tell their rows apart. */
export const rowKeys = {
  units: ['code'],
  indicators: ['name', 'unit'],
  actuals: ['code', 'component'],
  budget: ['code', 'account', 'unit', 'fund'],
} as const satisfies Partial<Record<InputSheet, readonly string[]>>;

export type FilledSheet = keyof typeof rowKeys;

/** The declared columns of an input sheet, by their keys. */
export const columnsOf = (sheet: InputSheet): Record<string, Column> => (inputSheets[sheet].table as Table).columns;

const keyText = (value: unknown): string => joinedCode(canonical(cleanText(value))).replace(/\|/g, '/');

/** The key of a row; `short` leaves its unit away, which people change without meaning another row. */
export interface RowKey {
  key: string;
  short: string;
}

/** The key of a row of an input sheet and its short form, from the values of the columns that make it. */
export function keyOf(sheet: FilledSheet, valueOf: (column: string) => unknown): RowKey {
  const parts = rowKeys[sheet].map((column) => ({ column, text: keyText(valueOf(column)) }));
  const join = (some: typeof parts): string => some.map(({ text }) => text).join('|');
  return { key: join(parts), short: join(parts.filter(({ column }) => column !== 'unit')) };
}

/** The short form of a key that was kept. */
export function shortOf(sheet: FilledSheet, key: string): string {
  const texts = key.split('|');
  return rowKeys[sheet].flatMap((column, index) => (column === 'unit' ? [] : (texts[index] ?? ''))).join('|');
}

/** A row of an input sheet that is there. */
export interface BookRow extends RowKey {
  /** 0-based. */
  at: number;
  value: (column: string) => PlannedValue;
}

/** An input sheet that is there. */
export interface BookSheet {
  sheet: FilledSheet;
  name: string;
  /** 0-based row of the headings, and of the last record. */
  headerRow: number;
  lastRow: number;
  width: number;
  /** 0-based columns by their keys. */
  columns: Readonly<Record<string, number>>;
  rows: readonly BookRow[];
  find: (key: RowKey) => BookRow | undefined;
}

/** Reads the rows of an input sheet; null where its headings are not found. */
export function bookSheet(sheet: FilledSheet, grid: Grid | undefined): BookSheet | null {
  const header = grid && findHeader(inputSheets[sheet].table as Table, grid).header;
  if (!header) return null;
  const columns = Object.fromEntries(
    Object.entries(header.columns).filter((entry): entry is [string, number] => entry[1] !== undefined),
  );
  const rows: BookRow[] = [];
  const index = new RowIndex<BookRow>();
  let lastRow = header.row;
  let code: PlannedValue = '';
  grid.values.forEach((values, at) => {
    if (at <= header.row || values.every((cell) => cleanText(cell) === '')) return;
    lastRow = at;
    const value = (column: string): PlannedValue => (values[columns[column] ?? -1] ?? '') as PlannedValue;
    // An empty code beside an account takes the code above (data dictionary, "Anggaran Belanja").
    if (sheet === 'budget' && cleanText(value('code')) !== '') code = value('code');
    const inherits = sheet === 'budget' && cleanText(value('account')) !== '';
    const key = keyOf(sheet, (column) => (column === 'code' && inherits ? value(column) || code : value(column)));
    const row = { ...key, at, value };
    rows.push(row);
    index.add(key.key, key.short, row);
  });
  const width = Math.max(0, ...grid.values.map((values) => values.length));
  return {
    sheet,
    name: grid.name,
    headerRow: header.row,
    lastRow,
    width,
    columns,
    rows,
    find: ({ key, short }) => index.find(key, short),
  };
}

/** Whether a cell holds what is to be written, as a number or as its text. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof other !== 'number') return cleanText(one) === cleanText(other);
  const value = typeof one === 'number' ? one : parseNumber(cleanText(one))?.value;
  return value !== undefined && Math.abs(value - other) < 0.005;
}
