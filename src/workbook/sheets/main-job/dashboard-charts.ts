import type { DashboardFigures } from '../../../domain/main-job/dashboard';
import { dashboardLayout, dashboardRowPixels } from '../../../shapes/dashboard-layout';
import { texts, type Texts } from '../../../text';
import { textWidth } from '../../../text/text-width';
import type { Language } from '../../../text/language';
import { columnLetters } from '../../../shapes/a1';
import { periodLabel } from '../../values/period';
import { barRecords, leftOut, type ChartRecords } from './dashboard-bars';
import type { CellFormat, ChartContent } from '../output-sheet';

/** First row of the numbers behind the charts. */
export const dataRow = 4;
/**
 * Pixels of charts: across, or two side by side; what a bar needs, with each further line of its name, and what stands around the
 * bars. Names take a share of the width, in type of a size.
 */
const chartSize = { wide: 640, half: 316, height: 260, bar: 34, line: 14, around: 100, names: 0.36, type: 11 };
const MOST_LINES = 4;

const colours = {
  met: '#2e75b6',
  above: '#9dc3e6',
  below: '#c0392b',
  missing: '#f2c4bf',
  absorption: '#e0a030',
  neutral: '#5b7f95',
};

type Draft = Pick<ChartContent, 'kind' | 'series' | 'isStacked' | 'least'> & {
  key: keyof Texts['dashboard']['charts'];
  headings: string[];
  records: ChartRecords;
  format: CellFormat;
  /** First column of its numbers, 1-based. */
  column: number;
  isWide: boolean;
};

/** What the charts of the dashboard show, before their place is known: figures in points or per cent, and their colours. */
export function draftsOf({ bars, trend, statuses, wins, absorption }: DashboardFigures, language: Language): Draft[] {
  const { dashboard, terms } = texts(language);
  const { data } = dashboard;
  const { data: first } = dashboardLayout;
  const pieces = [data.upToLimit, data.aboveLimit, data.below, data.missing];
  const broken = [colours.met, colours.above, colours.below, colours.missing].map((colour) => ({ colour }));
  return [
    {
      key: 'units',
      kind: 'bar',
      isStacked: true,
      isWide: true,
      column: first,
      format: 'points',
      least: 0,
      headings: [data.unit, ...pieces],
      records: barRecords(bars.value, ({ value, limit }) => ({ value, limit }), language),
      series: broken,
    },
    {
      key: 'absorption',
      kind: 'bar',
      isStacked: true,
      isWide: true,
      column: first + 6,
      format: 'points',
      least: 0,
      headings: [data.unit, ...pieces],
      records: absorption
        ? barRecords(bars.absorption, (bar) => ({ value: bar.absorption, limit: bar.absorptionLimit }), language)
        : [],
      series: broken,
    },
    {
      key: 'trend',
      kind: 'line',
      isWide: false,
      column: first + 12,
      format: 'points',
      least: 0,
      headings: [data.period, data.attainment, data.absorption],
      // A single point is no trend.
      records:
        trend.length > 1 ? trend.map((point) => [periodLabel(point.period, terms), point.value, point.absorption]) : [],
      series: [
        { colour: colours.met, labelled: true },
        { colour: colours.absorption, labelled: true },
      ],
    },
    {
      key: 'statuses',
      kind: 'bar',
      isWide: false,
      column: first + 16,
      format: 'count',
      headings: [data.status, data.count],
      records: statuses.map(({ status, count }) => [terms.indicatorStatus[status], count]),
      series: [{ colour: colours.neutral, labelled: true }],
    },
    {
      key: 'wins',
      kind: 'bar',
      isWide: false,
      column: first + 19,
      format: 'count',
      headings: [data.name, data.wins],
      records: [...leftOut(wins, language), ...wins.shown.map(({ name, wins: count }) => [name, count])],
      series: [{ colour: colours.absorption, labelled: true }],
    },
  ];
}

/** Rows of a file are a pixel in twenty lower than those of Sheets. */
const LOWER = 1.05;

/** The first row that begins below so many pixels from the top of a row. */
function rowBelow(row: number, pixels: number): number {
  let left = pixels * LOWER;
  let next = row;
  while (left > 0) left -= dashboardRowPixels(next++);
  return next + 1;
}

/** What a bar takes: a name that breaks into lines needs them, or a program leaves every other name out. */
function barPixels(records: ChartRecords, isWide: boolean): number {
  const { bar, line, type, wide, half, names: share } = chartSize;
  const longest = Math.max(0, ...records.map(([name]) => textWidth(String(name)) * type));
  const lines = Math.ceil(longest / ((isWide ? wide : half) * share));
  return bar + line * Math.max(0, Math.min(lines, MOST_LINES) - 1);
}

/** Where each chart stands beside the headlines: across, or two side by side; as high as its bars need. */
export function placesOf(drafts: readonly Draft[]): Pick<ChartContent, 'row' | 'column' | 'width' | 'height'>[] {
  const { wide, half, height, around } = chartSize;
  const { charts } = dashboardLayout;
  let row: number = charts.row;
  let open: { row: number; next: number } | null = null;
  return drafts.map(({ isWide, kind, records }) => {
    const high = kind === 'bar' ? Math.max(height, around + barPixels(records, isWide) * records.length) : height;
    if (!isWide && open) {
      const place = { row: open.row, column: charts.column + Math.ceil(half / 100), width: half, height: high };
      row = Math.max(open.next, rowBelow(open.row, high));
      open = null;
      return place;
    }
    if (isWide && open) open = null;
    const place = { row, column: charts.column, width: isWide ? wide : half, height: high };
    const next = rowBelow(row, high);
    if (!isWide) open = { row, next };
    row = next;
    return place;
  });
}

/** A chart of the dashboard as the sheet draws it, over the columns of its helper table. */
export function chartOf(draft: Draft, place: ReturnType<typeof placesOf>[number], title: string): ChartContent {
  const { kind, series, isStacked, least, column, headings, records } = draft;
  const last = columnLetters(column + headings.length - 2);
  return {
    title,
    kind,
    series,
    isStacked,
    least,
    isUpright: kind !== 'bar',
    range: `${columnLetters(column - 1)}${dataRow}:${last}${dataRow + Math.max(records.length, 1)}`,
    ...place,
    legend: series.length > 1 ? 'bottom' : 'none',
  };
}
