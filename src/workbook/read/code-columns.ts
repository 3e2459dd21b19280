import { keysOf, type Table } from '../schema/table';
import { findHeader } from './header';

/** 0-based columns of a sheet that hold codes and references, in which a number may show zeros by its format alone. */
export function codeColumns(table: Table, values: readonly (readonly unknown[])[]): ReadonlySet<number> {
  const { header } = findHeader(table, { name: table.id, values });
  const isCode = (key: string): boolean => ['code', 'unit'].includes(table.columns[key]?.kind ?? '');
  return new Set(keysOf(table).flatMap((key) => (isCode(key) ? (header?.columns[key] ?? []) : [])));
}
