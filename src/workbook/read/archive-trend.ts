import type { TrendPoint } from '../../domain/main-job/dashboard';
import { texts } from '../../text';
import { archiveTable } from '../sheets/records/archive-sheet';
import { parsePeriod } from '../values/period';
import type { Grid } from './grid';
import { readRows } from './rows';

/** The agency in every frozen period of a year, as `Arsip Capaian` keeps it; the first row of a period counts. */
export function readTrend(grid: Grid, year: number): TrendPoint[] {
  const agencyWords = (['id', 'en'] as const).map((language) => texts(language).archive.kinds.agency.toLowerCase());
  const points = new Map<string, TrendPoint>();
  for (const row of readRows(archiveTable, grid).rows) {
    const number = (key: 'value' | 'absorption'): number | null => {
      const value = row.raw(key);
      return typeof value === 'number' ? value : null;
    };
    const period = parsePeriod(row.text('period'));
    const isOfYear = row.raw('year') === year || row.text('year') === String(year);
    if (!period || !isOfYear || !agencyWords.includes(row.text('kind').toLowerCase())) continue;
    const key = row.text('period').toLowerCase();
    if (!points.has(key)) points.set(key, { period, value: number('value'), absorption: number('absorption') });
  }
  return [...points.values()];
}
