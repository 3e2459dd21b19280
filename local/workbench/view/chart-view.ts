import type { CellValue } from 'hucre';
import type { Area } from '../../runtime/sheets/area';
import { chartSize, leastOf, legendOf, option, seriesOf } from '../../workbook/charts/chart-xml';
import type { SheetStore } from '../../workbook/sheet/sheet-store';
import type { StoredChart } from '../../workbook/charts/sheet-charts';
import type { ChartView } from '../protocol';
import { displayText } from './display';

/** A chart that came with a file is shown as the file draws it, as far as that is read. */
function asShown(chart: StoredChart): StoredChart {
  const { kind = chart.kind, ...looks } = chart.looks ?? {};
  return { ...chart, kind: kind as StoredChart['kind'], options: { ...looks, ...chart.options } };
}

/** A sheet, and the number locale in which it is shown. */
interface Shown {
  store: SheetStore;
  locale: string;
}

function cellsOf({ store, locale }: Shown, area: Area): { values: CellValue[]; texts: string[] } {
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
  const values = rows.map((row) => store.rowValues(row)[area.column] ?? null);
  return {
    values,
    texts: values.map((value, index) => displayText(value, store.format(rows[index] ?? 0, area.column), locale)),
  };
}

function chartView(from: Shown, given: StoredChart): ChartView {
  const chart = asShown(given);
  const all = seriesOf(chart);
  const title = option(chart, 'title');
  const least = leastOf(chart);
  return {
    id: chart.id,
    locale: from.locale.replace('_', '-'),
    kind: chart.kind,
    anchor: chart.anchor,
    ...chartSize(chart),
    legend: legendOf(chart),
    title: typeof title === 'string' ? title : '',
    isStacked: option(chart, 'isStacked') === true,
    least: typeof least === 'number' ? least : null,
    categories: all[0] ? cellsOf(from, all[0].categories).texts : [],
    series: all.map(({ drawn, colour, dashed, labelled, name, values }) => {
      const cells = cellsOf(from, values);
      return {
        drawn,
        colour: `#${colour}`,
        dashed,
        labelled,
        texts: cells.texts,
        name: cellsOf(from, name).texts[0] ?? '',
        // What was not reported is a gap, not a zero.
        values: cells.values.map((value) => (typeof value === 'number' ? value : null)),
      };
    }),
  };
}

/** The charts of a sheet, with the figures that they draw now. */
export const chartViews = (store: SheetStore, locale: string): ChartView[] =>
  store.charts().list.map((chart) => chartView({ store, locale }, chart));
