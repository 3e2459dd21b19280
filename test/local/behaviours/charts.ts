import { behaviours, SHEET } from './behaviour';

const REFERENCE = (method: string): string => `${method} reference`;

/** A chart of the four cells of `Lembar`, inserted at D2. */
const CHART = `${SHEET}
  const make = (title) => sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange('A1:B2'))
    .setNumHeaders(1).setOption('title', title).setPosition(2, 4, 5, 6);
  sheet.insertChart(make('Satu').build());`;

export const chartBehaviours = behaviours([
  [
    REFERENCE('Sheet.insertChart'),
    'a chart stands on the sheet only after it is inserted',
    `${CHART} make('Dua').build(); return sheet.getCharts().map((c) => c.getOptions().get('title'))`,
    ['Satu'],
  ],
  [
    REFERENCE('EmbeddedChart.getContainerInfo'),
    'it keeps the place it was given',
    `${CHART} const at = sheet.getCharts()[0].getContainerInfo();
     return [at.getAnchorRow(), at.getAnchorColumn(), at.getOffsetX(), at.getOffsetY()]`,
    [2, 4, 5, 6],
  ],
  [
    REFERENCE('EmbeddedChartBuilder'),
    'changes are not saved until updateChart',
    `${CHART} const chart = sheet.getCharts()[0].modify().setOption('title', 'Tiga').build();
     const before = sheet.getCharts()[0].getOptions().get('title'); sheet.updateChart(chart);
     return [before, sheet.getCharts()[0].getOptions().get('title'), sheet.getCharts().length]`,
    ['Satu', 'Tiga', 1],
  ],
  [
    REFERENCE('EmbeddedChart.modify'),
    'a chart that is modified keeps its place and its id',
    `${CHART} const old = sheet.getCharts()[0]; sheet.updateChart(old.modify().clearRanges().addRange(sheet.getRange('A1:B9')).build());
     const now = sheet.getCharts()[0]; return [now.getChartId() === old.getChartId(), now.getContainerInfo().getAnchorRow(), now.getRanges().map((r) => r.getA1Notation())]`,
    [true, 2, ['A1:B9']],
  ],
  [
    REFERENCE('EmbeddedChart.getChartId'),
    'null before it is inserted, and never the same for two',
    `${CHART} sheet.insertChart(make('Satu').build()); const ids = sheet.getCharts().map((c) => c.getChartId());
     return [make('Lain').build().getChartId(), ids[0] !== ids[1]]`,
    [null, true],
  ],
  [
    REFERENCE('EmbeddedChartBuilder.addRange'),
    'a range that is there already is not added',
    `${CHART} return make('x').addRange(sheet.getRange('A1:B2')).getRanges().length`,
    1,
  ],
  [
    REFERENCE('Sheet.removeChart'),
    'a removed chart is gone',
    `${CHART} sheet.removeChart(sheet.getCharts()[0]); return sheet.getCharts().length`,
    0,
  ],
  ['own rule', 'a chart without cells', `${SHEET} return sheet.newChart().build()`, /at least one range/],
  [
    'own rule',
    'a chart of another sheet',
    `${SHEET} return sheet.newChart().addRange(book.getSheetByName('Kedua').getRange('A1')).build()`,
    /cells of another sheet is not imitated/,
  ],
  [
    'own rule',
    'a kind that the file cannot hold',
    `${SHEET} return sheet.newChart().setChartType(Charts.ChartType.HISTOGRAM)`,
    /type HISTOGRAM are not imitated/,
  ],
  [
    'own rule',
    'updating what is gone',
    `${CHART} const chart = sheet.getCharts()[0]; sheet.removeChart(chart); return sheet.updateChart(chart)`,
    /not on this sheet any more/,
  ],
  [
    REFERENCE('Range.insertCheckboxes'),
    'every cell of the range becomes false',
    `${SHEET} sheet.getRange('A1:B1').insertCheckboxes(); return sheet.getRange('A1:B1').getValues()`,
    [[false, false]],
  ],
  [
    REFERENCE('Range.setBackgrounds'),
    'dimensions must match',
    `${SHEET} return sheet.getRange('A1:B1').setBackgrounds([['#ffffff']])`,
    /The data has 1 but the range has 2/,
  ],
  [
    REFERENCE('Sheet.setRowHeights'),
    'not beyond the grid',
    `${SHEET} return sheet.setRowHeights(1000, 2, 30)`,
    /outside the dimensions of the sheet/,
  ],
]);
