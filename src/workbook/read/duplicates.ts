import { canonical } from '../../domain/canonical';
import { finding, type Finding } from '../../domain/finding';
import type { Row } from './row';

/**
 * Takes in the keys of rows one after the other; tells the number of the first row that has the same key in canonical form.
 * `within` is where a key must be unique, when that is less than the whole sheet.
 */
export function keyRegister(): (key: string, row: number, within?: string) => number | undefined {
  const places = new Map<string, Map<string, number>>();
  return (key, row, within = '') => {
    const first = places.get(within) ?? new Map<string, number>();
    if (first.size === 0) places.set(within, first);
    const unique = canonical(key);
    const known = first.get(unique);
    if (known === undefined) first.set(unique, row);
    return known;
  };
}

/**
 * An error for every row whose key stands in an earlier row too, compared in canonical form.
 *
 * @param column whose cell the error names
 * @param keyOf what must be unique, as it is shown; absent: the text of the column
 */
export function duplicateKeys<K extends string>(
  rows: readonly Row<K>[],
  column: NoInfer<K>,
  keyOf: (row: Row<K>, index: number) => string = (row) => row.text(column),
): Finding[] {
  const earlier = keyRegister();
  return rows.flatMap((row, index) => {
    const key = keyOf(row, index);
    const known = earlier(key, row.number);
    if (known === undefined) return [];
    return [finding('duplicate-key', { sheet: row.sheet, cell: row.cell(column) }, { key, row: known })];
  });
}
