import { around, type ChartKind, type StoredChart } from '../../workbook/charts/sheet-charts';
import type { SheetStore } from '../../workbook/sheet/sheet-store';
import { option } from '../../workbook/charts/chart-xml';
import type { Execution } from '../execution/execution';
import type { Area } from './area';
import { behind, call, free, service, type Methods } from '../execution/service';
import { ServiceError } from '../execution/service-error';

/** Kinds that reach an .xlsx file; the others fail loudly. */
const KINDS: readonly ChartKind[] = ['COLUMN', 'BAR', 'LINE', 'COMBO', 'PIE'];

/** Enumerations of the Charts service that a script may name (Charts reference). */
export const CHART_TYPES = Object.fromEntries(
  ['AREA', ...KINDS, 'HISTOGRAM', 'SCATTER', 'TABLE'].map((name) => [name, name]),
);

/** A chart as `build()` gives it: not on a sheet before it is inserted. */
interface Draft {
  chart: StoredChart;
  store: SheetStore;
}

interface ChartParts {
  execution: Execution;
  store: SheetStore;
  rangeOf: (area: Area) => object;
}

function containerInfo({ execution }: ChartParts, { anchor }: StoredChart): object {
  return service(execution, 'ContainerInfo', {
    getAnchorRow: free(() => anchor.row + 1),
    getAnchorColumn: free(() => anchor.column + 1),
    getOffsetX: free(() => anchor.x),
    getOffsetY: free(() => anchor.y),
  });
}

function rangeList({ execution, rangeOf }: ChartParts, { ranges }: StoredChart): object[] {
  const list = execution.realm.array<object>(ranges.length);
  ranges.forEach((area, index) => (list[index] = rangeOf(area)));
  return list;
}

/** What a script may learn of a chart. Changes go through `modify()` and count only after `updateChart`. */
function wrapChart(parts: ChartParts, chart: StoredChart): object {
  const { execution, store } = parts;
  const draft: Draft = { chart, store };
  const methods: Methods = {
    getChartId: free(() => (store.charts().list.some(({ id }) => id === chart.id) ? chart.id : null)),
    getContainerInfo: free(() => containerInfo(parts, chart)),
    getNumHeaders: free(() => chart.headers),
    getOptions: free(() =>
      service(execution, 'ChartOptions', { get: free((name: string) => option(chart, name) ?? null) }),
    ),
    getRanges: free(() => rangeList(parts, chart)),
    modify: free(() => createBuilder(parts, copyOf(chart))),
  };
  return service(execution, 'EmbeddedChart', methods, {}, draft);
}

function copyOf(chart: StoredChart): StoredChart {
  return {
    ...chart,
    ranges: chart.ranges.map((area) => ({ ...area })),
    options: { ...chart.options },
    anchor: { ...chart.anchor },
  };
}

/** Options are plain data: what a script hands over later changes no chart. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
}

/** `Sheet.newChart()` and `EmbeddedChart.modify()`; `chart` is a copy that nobody else holds. */
function createBuilder(parts: ChartParts, chart: StoredChart): object {
  const { execution, store } = parts;
  let position = chart.origin === null && chart.anchor.row < 0 ? null : chart.anchor;
  const set = (apply: (...args: never[]) => void) =>
    free((...args: never[]) => {
      apply(...args);
      return self;
    });

  function kind(type: string): void {
    if (!KINDS.includes(type as ChartKind)) throw new ServiceError(`Charts of type ${type} are not imitated.`);
    chart.kind = type as ChartKind;
  }

  function areaBehind(range: unknown): Area {
    const area = behind<Area>(range);
    if (!area) throw new ServiceError('Cannot convert the data to SpreadsheetApp.Range.');
    const sheet = (range as { getSheet(): { getName(): string } }).getSheet().getName();
    if (sheet !== store.sheet.name) throw new ServiceError('A chart of the cells of another sheet is not imitated.');
    return { ...area };
  }

  const same = (a: Area) => (b: Area) =>
    a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

  const methods: Methods = {
    setChartType: set((type: string) => kind(type)),
    // "Does not add the range if it has already been added" (addRange reference).
    addRange: set((range: unknown) => {
      const area = areaBehind(range);
      if (!chart.ranges.some(same(area))) chart.ranges.push(area);
    }),
    removeRange: set(
      (range: unknown) => void (chart.ranges = chart.ranges.filter((known) => !same(areaBehind(range))(known))),
    ),
    clearRanges: set(() => void (chart.ranges = [])),
    getRanges: free(() => rangeList(parts, chart)),
    getContainer: free(() => containerInfo(parts, chart)),
    getChartType: free(() => chart.kind),
    setNumHeaders: set((headers: number) => void (chart.headers = headers)),
    setOption: set((name: string, value: unknown) => void (chart.options[name] = plain(value))),
    setPosition: set((row: number, column: number, x: number, y: number) => {
      if (row < 1 || column < 1) throw new ServiceError('The position of a chart is counted from row 1 and column 1.');
      position = { row: row - 1, column: column - 1, x, y };
    }),
    build: free(() => {
      if (!around(chart.ranges)) throw new ServiceError('A chart needs at least one range.');
      return wrapChart(parts, { ...copyOf(chart), anchor: position ?? { row: 0, column: 0, x: 0, y: 0 } });
    }),
  };
  const self: object = service(execution, 'EmbeddedChartBuilder', methods);
  return self;
}

function draftBehind(chart: unknown, store: SheetStore): StoredChart {
  const draft = behind<Draft>(chart);
  if (!draft) throw new ServiceError('Cannot convert the data to SpreadsheetApp.EmbeddedChart.');
  if (draft.store !== store) throw new ServiceError('The chart belongs to another sheet.');
  return draft.chart;
}

/** What can be changed of a chart that a file brought: the rows it draws and its place. */
function keepOrigin(changed: StoredChart, standing: StoredChart): StoredChart {
  const [range] = standing.ranges;
  const [next] = changed.ranges;
  if (standing.origin === null || !range || !next) return changed;
  const isOther =
    JSON.stringify(changed.options) !== JSON.stringify(standing.options) ||
    changed.kind !== standing.kind ||
    changed.ranges.length !== 1 ||
    next.column !== range.column ||
    next.columns !== range.columns;
  if (isOther) {
    throw new ServiceError('Of a chart that came with the file only its rows and its place can be changed locally.');
  }
  return { ...changed, before: standing.before ?? { range, anchor: standing.anchor } };
}

/** The charts of a sheet: `newChart`, `insertChart`, `updateChart`, `removeChart`, `getCharts`. */
export function chartMethods(execution: Execution, store: SheetStore, rangeOf: (area: Area) => object): Methods {
  const parts: ChartParts = { execution, store, rangeOf };
  const unplaced = { row: -1, column: -1, x: 0, y: 0 };

  function place(chart: StoredChart): number {
    const index = store.charts().list.findIndex(({ id }) => id === chart.id);
    if (index < 0) throw new ServiceError('The chart is not on this sheet any more.');
    return index;
  }

  return {
    newChart: free(() =>
      createBuilder(parts, {
        id: 0,
        kind: 'COLUMN',
        ranges: [],
        headers: 1,
        options: {},
        anchor: unplaced,
        origin: null,
      }),
    ),
    getCharts: call(() => {
      const { list } = store.charts();
      const wrapped = execution.realm.array<object>(list.length);
      list.forEach((chart, index) => (wrapped[index] = wrapChart(parts, chart)));
      return wrapped;
    }),
    insertChart: call((wrapped: unknown) => {
      const chart = draftBehind(wrapped, store);
      const title = typeof chart.options.title === 'string' ? chart.options.title : '';
      const charts = store.charts();
      charts.list.push({ ...copyOf(chart), id: charts.newId(title), origin: null });
    }),
    updateChart: call((wrapped: unknown) => {
      const chart = draftBehind(wrapped, store);
      const { list, touched } = store.charts();
      const index = place(chart);
      list[index] = keepOrigin(chart, list[index] ?? chart);
      if (chart.origin !== null) touched.add(chart.origin);
    }),
    removeChart: call((wrapped: unknown) => {
      const chart = draftBehind(wrapped, store);
      const { list, touched } = store.charts();
      list.splice(place(chart), 1);
      if (chart.origin !== null) touched.add(chart.origin);
    }),
  };
}
