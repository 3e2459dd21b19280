import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  ArcElement,
  PointElement,
  Title,
  type ChartConfiguration,
  type ChartDataset,
  type Plugin,
} from 'chart.js';
import type { ChartView } from '../../protocol';
import type { WorkbenchText } from '../../text';
import { nameLines } from './chart-names';
import { element } from '../elements';

Chart.register(BarController, BarElement, LineController, LineElement, PointElement, PieController, ArcElement);
Chart.register(CategoryScale, LinearScale, Legend, Title);

const INK = '#333333';
const FONT = { size: 11, family: "system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif" };
/** Series of a chart may be drawn in different ways. */
type Data = ChartDataset<'bar' | 'line' | 'pie', (number | null)[]>;
/** What a pie without colours of its own is drawn in, as Google does. */
const SLICES = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'];

function datasetOf({ series, kind }: ChartView, index: number): Data {
  const { drawn, name, values, colour, dashed } = series[index] ?? { drawn: 'bar', name: '', values: [], colour: INK };
  const common = { label: name, data: values };
  if (kind === 'PIE') return { ...common, type: 'pie', backgroundColor: values.map((_, at) => SLICES[at % 6]) };
  if (drawn !== 'line') return { ...common, type: 'bar', backgroundColor: colour, order: 1 };
  return {
    ...common,
    type: 'line',
    borderColor: colour,
    backgroundColor: colour,
    order: 0,
    borderWidth: 2,
    ...(dashed ? { borderDash: [5, 4], pointRadius: 0 } : { pointRadius: 3 }),
  };
}

/** Writes figures beside bars and points whose series wants it; Chart.js itself writes none. */
function labels({ series, kind }: ChartView): Plugin {
  return {
    id: 'figures',
    afterDatasetsDraw: (chart: Chart) => {
      const { ctx } = chart;
      ctx.font = `10px ${FONT.family}`;
      ctx.fillStyle = INK;
      ctx.textAlign = kind === 'BAR' ? 'left' : 'center';
      ctx.textBaseline = kind === 'BAR' ? 'middle' : 'bottom';
      series.forEach(({ labelled, values, texts }, index) => {
        if (!labelled) return;
        chart.getDatasetMeta(index).data.forEach(({ x, y }, at) => {
          if ((values[at] ?? null) === null) return;
          ctx.fillText(texts[at] ?? '', kind === 'BAR' ? x + 4 : x, kind === 'BAR' ? y : y - 4);
        });
      });
    },
  };
}

type Figure = ChartConfiguration<'bar' | 'line' | 'pie', (number | null)[], string | string[]>;

function configuration(view: ChartView): Figure {
  const { kind, title, legend, isStacked, least, categories, series } = view;
  const isLying = kind === 'BAR';
  const grid = { color: '#e3e3e3' };
  const ticks = { color: INK, font: FONT };
  const amounts = { stacked: isStacked, grid, ticks, ...(least !== null && { suggestedMin: least }), grace: '5%' };
  // Names of units are never left out.
  const names = { stacked: isStacked, grid: { display: false }, ticks: { ...ticks, autoSkip: false } };
  return {
    type: kind === 'PIE' ? 'pie' : 'bar',
    data: {
      labels: isLying ? categories.map(nameLines) : [...categories],
      datasets: series.map((_, index) => datasetOf(view, index)),
    },
    options: {
      animation: false,
      responsive: false,
      events: [],
      locale: view.locale,
      indexAxis: isLying ? 'y' : 'x',
      ...(kind !== 'PIE' && { scales: isLying ? { x: amounts, y: names } : { x: names, y: amounts } }),
      plugins: {
        title: { display: title !== '', text: title, color: '#1f4e79', font: { ...FONT, size: 14 } },
        legend: {
          display: legend !== null,
          ...(legend !== null && { position: legend as 'top' | 'bottom' | 'left' | 'right' }),
          labels: { color: INK, font: FONT },
        },
      },
    },
    plugins: [labels(view)],
  };
}

/** The figures of a chart, for whoever does not see it. */
function tableOf({ title, categories, series }: ChartView, text: WorkbenchText): HTMLTableElement {
  const table = element('table', { class: 'unseen' });
  table.append(element('caption', {}, text.chartTable(title || text.chart)));
  const head = element('tr');
  head.append(element('td'), ...series.map(({ name }) => element('th', { scope: 'col' }, name)));
  table.append(head);
  categories.forEach((category, index) => {
    const row = element('tr');
    const figures = series.map(({ texts }) => element('td', {}, texts[index] || text.chartNothing));
    row.append(element('th', { scope: 'row' }, category), ...figures);
    table.append(row);
  });
  return table;
}

/** A chart drawn from the description that becomes a chart of Sheets. */
export function chartFigure(view: ChartView, text: WorkbenchText): { figure: HTMLElement; remove: () => void } {
  const figure = element('figure');
  const { width, height } = view;
  const name = `${text.chart}: ${view.title || view.series.map((series) => series.name).join(', ')}`;
  const canvas = element('canvas', { role: 'img', 'aria-label': name, width: String(width), height: String(height) });
  figure.style.width = `${width}px`;
  figure.style.height = `${height}px`;
  figure.append(canvas, tableOf(view, text));
  const drawn = new Chart(canvas, configuration(view));
  return {
    figure,
    remove: () => {
      drawn.destroy();
      figure.remove();
    },
  };
}
