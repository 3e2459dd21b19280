import type { ChartView } from '../../protocol';
import type { WorkbenchText } from '../../text';
import { api } from '../api';
import { chartFigure } from './chart-figure';
import { put } from '../elements';
import type { Grid } from '../grid/grid';

/** The charts over the sheet in sight; they move with its cells. */
export interface Charts {
  /** Fetches the charts of a sheet; those that are the same stay. */
  show(sheet: string): void;
}

/** Draws the charts of the sheet that is shown, each with its figures in a table. */
export function createCharts(root: HTMLElement, grid: Grid, text: WorkbenchText): Charts {
  const layer = put('charts');
  let sheet = '';
  let drawn: { view: ChartView; key: string; figure: HTMLElement; remove: () => void }[] = [];

  function place(): void {
    // Asking for sizes after the cells were painted lays the page out once more.
    if (drawn.length === 0) return;
    const { left, top } = grid.body;
    const { clientWidth, clientHeight, offsetLeft, offsetTop } = root;
    layer.style.left = `${offsetLeft + left}px`;
    layer.style.top = `${offsetTop + top}px`;
    layer.style.width = `${Math.max(0, clientWidth - left)}px`;
    layer.style.height = `${Math.max(0, clientHeight - top)}px`;
    for (const { view, figure } of drawn) {
      const corner = grid.place(view.anchor.row, view.anchor.column);
      figure.style.transform = `translate(${corner.left + view.anchor.x - left}px, ${corner.top + view.anchor.y - top}px)`;
    }
  }

  function draw(views: readonly ChartView[]): void {
    const keys = views.map((view) => `${sheet} ${JSON.stringify(view)}`);
    for (const { key, remove } of drawn) if (!keys.includes(key)) remove();
    drawn = views.map((view, index) => {
      const key = keys[index] ?? '';
      const known = drawn.find((chart) => chart.key === key);
      if (known) return known;
      const made = chartFigure(view, text);
      layer.append(made.figure);
      return { view, key, ...made };
    });
    place();
  }

  root.addEventListener('painted', place);

  return {
    show: (name) => {
      if (name !== sheet) draw([]);
      sheet = name;
      void api.charts(name).then(
        (views) => name === sheet && draw(views),
        // Without the server what is drawn stays.
        () => undefined,
      );
    },
  };
}
