import { finding, type Finding } from '../../domain/finding';
import type { Table } from '../schema/table';
import { findHeader } from './header';
import type { Grid } from './grid';

/**
 * Merged cells among the records: only the first of them has a value, so that the rows below read as empty. Titles above
 * the headings may be merged.
 */
export function mergedRecords(table: Table, grid: Grid): Finding[] {
  const { header } = findHeader(table, grid);
  if (!header) return [];
  return (grid.merged ?? [])
    .filter((range) => Number(/\d+$/.exec(range)?.[0] ?? 0) > header.row + 1)
    .map((range) => finding('merged-cells', { sheet: grid.name, cell: range }, { range }));
}
