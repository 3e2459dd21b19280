import { column, table, type Table } from './table';

/**
 * Declares a sheet in which the add-on keeps records of its own from run to run: every part of a record is a column of
 * text.
 *
 * @param headings by the part of a record that stands below, in the order of the columns
 * @param key the part that no record lacks
 */
export function recordTable<K extends string>(
  notation: string,
  headings: Record<K, string>,
  key: NoInfer<K>,
): Table<K> {
  const columns = Object.entries<string>(headings).map(([part, heading]) => [part, column(heading, 'text')] as const);
  return table(notation, Object.fromEntries(columns) as Table<K>['columns'], key);
}
