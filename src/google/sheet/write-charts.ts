import type { ChartContent } from '../../shapes/sheet-content';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** The grid around everything that a chart draws: Sheets may give back one range for each series. */
function extentOf(ranges: readonly GoogleAppsScript.Spreadsheet.Range[]): string {
  const row = Math.min(...ranges.map((range) => range.getRow()));
  const column = Math.min(...ranges.map((range) => range.getColumn()));
  const lastRow = Math.max(...ranges.map((range) => range.getLastRow()));
  const lastColumn = Math.max(...ranges.map((range) => range.getLastColumn()));
  return [row, column, lastRow, lastColumn].join(',');
}

function startOf(ranges: readonly GoogleAppsScript.Spreadsheet.Range[]): string {
  return extentOf(ranges).split(',').slice(0, 2).join(',');
}

/**
 * Our chart among those that stand: it draws the cells from the same corner, whatever the user made of its title, place
 * and look. Of several (the user draws our numbers too) the one with our title, else the oldest.
 */
function standingChart(charts: readonly Chart[], { title }: ChartContent, start: string): Chart | undefined {
  const ours = charts.filter((chart) => chart.getRanges().length > 0 && startOf(chart.getRanges()) === start);
  return ours.find((chart) => chart.getOptions().get('title') === title) ?? ours[0];
}

function kindOf({ kind }: ChartContent): GoogleAppsScript.Charts.ChartType {
  const { ChartType } = Charts;
  return { column: ChartType.COLUMN, bar: ChartType.BAR, line: ChartType.LINE, combo: ChartType.COMBO }[kind];
}

function seriesOptions({ series }: ChartContent): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    series.map(({ colour, line, dashed, labelled }, index) => [
      String(index),
      {
        color: colour,
        ...(line && { type: 'line' }),
        ...(dashed && { lineDashStyle: [4, 4] }),
        ...(labelled && { dataLabel: 'value' }),
      },
    ]),
  );
}

function describe(builder: Builder, chart: ChartContent): Builder {
  builder
    .setChartType(kindOf(chart))
    .setNumHeaders(1)
    .setPosition(chart.row, chart.column, 2, 2)
    .setOption('title', chart.title)
    .setOption('width', chart.width)
    .setOption('height', chart.height)
    .setOption('legend', { position: chart.legend })
    .setOption(
      'colors',
      chart.series.map(({ colour }) => colour),
    )
    .setOption('series', seriesOptions(chart));
  if (chart.isUpright) builder.setOption('hAxis.slantedText', false);
  if (chart.kind === 'combo') builder.setOption('seriesType', 'bars');
  if (chart.kind === 'line') builder.setOption('pointSize', 6);
  if (chart.isStacked) builder.setOption('isStacked', true);
  if (chart.least !== undefined) builder.setOption('vAxis.minValue', chart.least);
  return builder;
}

/**
 * Draws charts of cells that are written already. One that stands keeps its place, title and look; only when it draws
 * other rows than it should is it pointed to the right ones.
 */
export function writeCharts(sheet: Sheet, charts: readonly ChartContent[]): void {
  if (charts.length === 0) return;
  const standing = sheet.getCharts();
  for (const chart of charts) {
    const range = sheet.getRange(chart.range);
    const known = standingChart(standing, chart, startOf([range]));
    if (!known) sheet.insertChart(describe(sheet.newChart().addRange(range), chart).build());
    else if (extentOf(known.getRanges()) !== extentOf([range])) {
      sheet.updateChart(known.modify().clearRanges().addRange(range).build());
    }
  }
}
