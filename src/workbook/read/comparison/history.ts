import type { HistoryRecord } from '../../../domain/comparison/series';
import { historyTable } from '../../schema/tables';
import type { Grid } from '../grid';
import { readRows } from '../rows';

/**
 * Reads `Riwayat Kinerja` with everything a comparison asks: grades and ranges, name and measure as stated then. What is
 * unreadable has been noted where the main job reads the sheet.
 */
export function readHistoryRecords(grid: Grid | null | undefined): HistoryRecord[] {
  if (!grid) return [];
  return readRows(historyTable, grid).rows.map((row) => ({
    sheet: row.sheet,
    row: row.number,
    code: row.code('code'),
    indicator: row.optionalText('indicator'),
    measureUnit: row.optionalText('measureUnit'),
    year: row.figure('year').value ?? 0,
    yearCell: row.cell('year'),
    target: row.target('target', true).value,
    actual: row.actual('actual', true).value,
  }));
}
