import { totalsChecker, type TotalRow } from '../../domain/totals';
import { keysOf, type Table } from '../schema/table';
import { closedUp, isTotalLabel } from '../values/markers';
import type { Row } from './row';

/** A total of a sheet, and whether it stands above what it covers. */
export interface ReadTotal<K extends string> {
  row: Row<K>;
  isLeading: boolean;
}

const isMean = (label: string): boolean => /^rata/i.test(closedUp(label));

/** Only a total label says that it covers everything: `Bagian Umum` is the name of a part. */
function reachOf(label: string): TotalRow['reach'] {
  const name = closedUp(label);
  if (/^sub/i.test(name)) return 'part';
  if (/^grand/i.test(name)) return 'whole';
  return isTotalLabel(name) && /keseluruhan|seluruhnya|umum/i.test(name) ? 'whole' : 'any';
}

/** The columns in which a sum means something: amounts, weights, and what is planned and reached. */
export const summedKeys = <K extends string>(table: Table<K>): K[] =>
  keysOf(table).filter(
    (key) => ['amount', 'measure'].includes(table.columns[key].kind) || (key as string) === 'weight',
  );

/**
 * Compares what the totals of a sheet say with the rows they cover, in every column that can be added up: a difference is a
 * warning at its cell (data dictionary, Rows). Means are not compared.
 *
 * @param covered the rows that are added up, in the order of the sheet
 */
export function compareTotals<K extends string>(
  table: Table<K>,
  totals: readonly ReadTotal<K>[],
  covered: readonly Row<K>[],
): void {
  const labelOf = (row: Row<K>): string => row.text(table.key) || (table.label ? row.text(table.label) : '');
  const sums = totals.filter(({ row }) => !isMean(labelOf(row))).sort((a, b) => a.row.number - b.row.number);
  if (sums.length === 0 || covered.length === 0) return;
  const check = totalsChecker(
    covered.map((row) => row.number),
    sums.map(({ row, isLeading }) => ({ row: row.number, reach: reachOf(labelOf(row)), isLeading })),
  );
  for (const key of summedKeys(table)) {
    const stated = sums.map(({ row }) => row.sumOf(key));
    if (stated.every((value) => value === null)) continue;
    const values = covered.map((row) => row.sumOf(key) ?? 0);
    for (const { index, sum } of check(values, stated)) {
      const row = sums[index]?.row;
      if (row) noteDifference(row, key, labelOf(row), stated[index] ?? 0, sum);
    }
  }
}

/** Notes what a total says and what its rows add up to. */
export function noteDifference<K extends string>(
  row: Row<K>,
  key: K,
  label: string,
  stated: number,
  total: number,
): void {
  row.note('total-differs', key, { label, stated, total, difference: stated - total });
}
