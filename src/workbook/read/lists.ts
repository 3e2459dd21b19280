import { canonical } from '../../domain/canonical';
import type { Analysis, HistoryRow, Honour } from '../../domain/main-job/analysis';
import type { Day } from '../../domain/day';
import type { Finding } from '../../domain/finding';
import { earlierFigure } from '../../domain/main-job/indicator/measure';
import type { RatingBand } from '../../domain/main-job/indicator/rating';
import { analysisTable, historyTable, honourTable, ratingScaleTable } from '../schema/tables';
import { understandPeriod } from '../values/period';
import type { Grid } from './grid';
import { nameBeside, type ActualsByCode } from './main-job/actuals';
import { knownUnit, type UnitFinder } from './main-job/units';
import { readRows } from './rows';

/**
 * Reads `Analisis Capaian`; a row that no document can print, for its code or its period, is noted.
 *
 * @param codes lower-cased codes of the indicators; null: nobody knows them
 */
export function readAnalyses(
  grid: Grid,
  codes: ReadonlySet<string> | null,
): { analyses: Analysis[]; findings: Finding[] } {
  const { rows, findings } = readRows(analysisTable, grid);
  const analyses = rows.map((row): Analysis => {
    const period = row.knownPeriod('period');
    const about = understandPeriod(period);
    return {
      indicatorCode: row.knownCode('code', codes),
      period,
      ...(about && { about }),
      drivers: row.optionalText('drivers'),
      obstacles: row.optionalText('obstacles'),
      efforts: row.optionalText('efforts'),
      nextSteps: row.optionalText('nextSteps'),
    };
  });
  return { analyses, findings };
}

/** Reads `Riwayat Kinerja`, of which the last row of a year counts. */
export function readHistory(grid: Grid): {
  history: HistoryRow[];
  /** The codes of the rows with the names that stand beside them. */
  named: ActualsByCode['named'];
  findings: Finding[];
} {
  const { rows, findings } = readRows(historyTable, grid);
  const rowOfYear = new Map<string, number>();
  const history = rows.map((row): HistoryRow => {
    const target = row.target('target', true).value;
    const actual = row.actual('actual', true).value;
    const code = row.code('code');
    const year = row.figure('year').value ?? 0;
    const key = `${year} ${canonical(code)}`;
    const first = rowOfYear.get(key);
    if (first !== undefined && year > 0)
      row.note('history-year-twice', 'year', { code, year, first, used: row.number });
    rowOfYear.set(key, row.number);
    return {
      code,
      indicator: row.text('indicator'),
      measureUnit: row.text('measureUnit'),
      year,
      target: target.kind === 'number' ? target.value : null,
      actual: earlierFigure(actual),
    };
  });
  return { history, named: rows.map((row) => nameBeside(row)), findings };
}

/** Reads `Penghargaan Diterima`; a day that has not come is told, and a unit that `Unit Kerja` does not have. */
export function readHonours(grid: Grid, find: UnitFinder, today: Day): { honours: Honour[]; findings: Finding[] } {
  const { rows, findings } = readRows(honourTable, grid);
  const honours = rows.map((row) => ({
    date: row.pastDay('date', today) ?? '',
    givenBy: row.text('givenBy'),
    honour: row.text('honour'),
    unit: knownUnit(row, 'unit', find) ?? '',
  }));
  return { honours, findings };
}

/** Reads `Skala Predikat`; bounds in points, a value must lie above them. */
export function readRatingScale(grid: Grid): { scale: RatingBand[]; findings: Finding[] } {
  const { rows, findings } = readRows(ratingScaleTable, grid);
  const rowOf = new Map<number, number>();
  const scale = rows.map((row): RatingBand => {
    const colour = row.optionalText('colour');
    const above = row.figure('above').value ?? 0;
    const rating = row.text('rating');
    const first = rowOf.get(above);
    if (first === undefined) rowOf.set(above, row.number);
    else row.note('scale-bound-repeated', 'above', { value: above, row: first, rating });
    if (above > 0 && above <= 1)
      row.note('ratio-or-percent', 'above', { code: rating, value: above, asPercent: above * 100 });
    return { above, rating, ...(colour !== '' && { colour }) };
  });
  return { scale, findings };
}
