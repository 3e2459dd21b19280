import { checkCategories } from './check-categories';
import { checkAmounts, checkGatheredPercentage } from './check-gathered';
import { checkPercentages } from './check-percentages';
import type { CheckedTable, CheckedSeries, Figure } from './figure';
import type { FigureSeries, PrintedTable } from './table';

function checkSeries(series: FigureSeries, { rows }: PrintedTable): { series: CheckedSeries; figures: Figure[] } {
  const { method, figures } = checkPercentages(series, rows);
  const percentages = [...figures].map(([at, figure]) => checkGatheredPercentage(series, at, rows, figure, method));
  const column = series.percentage?.header ?? series.category?.header ?? '';
  return {
    series: { kind: series.kind, column, method },
    figures: [...percentages, ...checkCategories(series, rows, figures)],
  };
}

/** The row and column of a cell in A1 notation, for the order of reading. */
function placeOf(cell: string): [row: number, column: number] {
  const [, letters = '', digits = '0'] = /^([A-Z]+)(\d+)/.exec(cell) ?? [];
  return [Number(digits), [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)];
}

/** Judges every printed figure of a table: percentages, totals, averages, categories, in the order of reading. */
export function checkTable(table: PrintedTable): CheckedTable {
  const checked = table.series.map((series) => checkSeries(series, table));
  const figures = [...checked.flatMap((one) => one.figures), ...checkAmounts(table.amounts, table.rows)];
  const sorted = figures
    .map((figure) => ({ figure, at: placeOf(figure.cell) }))
    .sort((one, other) => one.at[0] - other.at[0] || one.at[1] - other.at[1])
    .map(({ figure }) => figure);
  return {
    sheet: table.sheet,
    range: table.range,
    notes: table.notes,
    figures: sorted,
    series: checked.map(({ series }) => series),
  };
}
