import type { Chart, Sheet } from 'hucre';
import type { Area } from '../../runtime/sheets/area';
import { sizeInFile } from './chart-sizes';
import { columnIndex } from '../../../src/shapes/a1';

/** How the values of a chart are drawn; the words are those of Google's `Charts.ChartType`. */
export type ChartKind = 'COLUMN' | 'BAR' | 'LINE' | 'COMBO' | 'PIE';

/** A chart of a sheet as the script sees it. */
export interface StoredChart {
  id: number;
  kind: ChartKind;
  /** Ranges of the chart's own sheet, the first column of the first one being the categories. */
  ranges: Area[];
  /** Rows of each range that name the series. */
  headers: number;
  /** Options by their dotted names, as set. */
  options: Record<string, unknown>;
  /** Zero-based cell of the upper left corner, and pixels from there. */
  anchor: { row: number; column: number; x: number; y: number };
  /** Its place among the charts that came with the file; null: made in this run. */
  origin: number | null;
  /** How the file draws it, as far as it is read: for showing it. */
  looks?: Record<string, unknown>;
  /** What the file said before this run changed it. */
  before?: { range: Area; anchor: StoredChart['anchor'] };
}

const REFERENCE = /^(?:.*!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/;

/** The rectangle of a reference such as `Dasbor!$H$5:$H$12`; null for what is none. */
export function areaOf(reference: string): Area | null {
  const match = REFERENCE.exec(reference);
  if (!match?.[1]) return null;
  const [row, column] = [Number(match[2]) - 1, columnIndex(match[1])];
  const end = { row: Number(match[4] ?? match[2]) - 1, column: columnIndex(match[3] ?? match[1]) };
  return { row, column, rows: end.row - row + 1, columns: end.column - column + 1 };
}

/** The smallest rectangle around areas. */
export function around(areas: readonly Area[]): Area | null {
  if (areas.length === 0) return null;
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const rows = Math.max(...areas.map((area) => area.row + area.rows)) - row;
  const columns = Math.max(...areas.map((area) => area.column + area.columns)) - column;
  return { row, column, rows, columns };
}

/** Google draws the row above the values as their names. */
function withHeadings(area: Area | null): Area[] {
  if (!area) return [];
  return [area.row === 0 ? area : { ...area, row: area.row - 1, rows: area.rows + 1 }];
}

function kindOf({ kinds }: Chart): ChartKind {
  if (kinds.length > 1) return 'COMBO';
  if (kinds[0] === 'line') return 'LINE';
  return kinds[0] === 'pie' ? 'PIE' : 'COLUMN';
}

/** What the file says of the looks, in the terms of Google's options; a script sees the title alone. */
function looksOf({ kinds, series = [], legend, barGrouping, axes }: Chart): Record<string, unknown> {
  const own = series.map(({ kind, color, stroke }) => {
    return {
      ...(typeof color === 'string' && { color: `#${color.slice(-6)}` }),
      ...(kind === 'line' && kinds.length > 1 && { type: 'line' }),
      ...(stroke?.dash !== undefined && stroke.dash !== 'solid' && { lineDashStyle: [4, 4] }),
    };
  });
  return {
    series: Object.fromEntries(own.map((look, index) => [String(index), look])),
    ...(barGrouping === 'stacked' && { isStacked: true }),
    // Which way bars lie is not read; those whose names run from above to below do.
    ...(axes?.x?.reverse === true && kinds[0] === 'bar' && { kind: 'BAR' }),
    legend: legend === false ? 'none' : legend,
  };
}

/** A number that stays with a chart from run to run, as Google's ids do. */
function idOf(sheet: string, title: string, taken: readonly StoredChart[]): number {
  let id = [...`${sheet}\n${title}`].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) % 2_147_483_647, 7);
  while (taken.some((chart) => chart.id === id)) id += 1;
  return id;
}

/** The charts of a sheet, in the order of the file. */
export interface SheetCharts {
  list: StoredChart[];
  /** Charts of the file that this run has removed or changed. */
  readonly touched: Set<number>;
  newId(title: string): number;
}

/** Reads what the file tells of its charts: kind, title, place and the cells they draw. */
export function openCharts(sheet: Sheet): SheetCharts {
  const list: StoredChart[] = [];
  (sheet.charts ?? []).forEach((chart, origin) => {
    const cells = (chart.series ?? []).flatMap(({ valuesRef, categoriesRef }) =>
      [valuesRef, categoriesRef].flatMap((reference) => areaOf(reference ?? '') ?? []),
    );
    const { row = 0, col = 0 } = chart.anchor?.from ?? {};
    list.push({
      id: idOf(sheet.name, chart.title ?? '', list),
      kind: kindOf(chart),
      ranges: withHeadings(around(cells)),
      headers: 1,
      options: chart.title === undefined ? {} : { title: chart.title },
      anchor: { row, column: col, x: 0, y: 0 },
      origin,
      looks: { ...looksOf(chart), ...sizeInFile(chart) },
    });
  });
  return { list, touched: new Set(), newId: (title) => idOf(sheet.name, title, list) };
}

/** The charts of a sheet as they stood at an earlier moment. */
export function restoreCharts(
  sheet: Sheet,
  { list, touched }: { list: StoredChart[]; touched: number[] },
): SheetCharts {
  const charts = structuredClone(list);
  return { list: charts, touched: new Set(touched), newId: (title) => idOf(sheet.name, title, charts) };
}
