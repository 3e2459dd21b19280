import { finding, type Finding } from '../../domain/finding';
import type { Table } from '../schema/table';
import { findHeader } from './header';
import { areaOf } from './headings';
import type { Grid } from './grid';

/**
 * Merged cells among the records: only the first of them has a value, so that the rows below read as empty. Titles above
 * the headings may be merged, and cells of one row such as `JUMLAH`: no row below reads as empty by it.
 */
export function mergedRecords(table: Table, grid: Grid): Finding[] {
  const { header } = findHeader(table, grid);
  if (!header) return [];
  return (grid.merged ?? [])
    .filter((range) => {
      const { top, bottom } = areaOf(range);
      return bottom > header.row && bottom > top;
    })
    .map((range) => finding('merged-cells', { sheet: grid.name, cell: range }, { range }));
}
