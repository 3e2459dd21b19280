import type { CellView, SheetFacts } from '../protocol';
import { cellElement } from './cell-element';
import { element } from './elements';
import { geometryOf, HEADER, letters, type Geometry } from './geometry';
import type { SelectionModel } from './selection';
import type { SheetData } from './sheet-data';

/** Rows and columns painted beyond the edge, so that a short scroll shows no gap. */
const BEYOND = 4;

export interface GridSource {
  facts: SheetFacts;
  data: SheetData;
  selection: SelectionModel;
}

/** The sheet in sight. Only the cells in the window stand in the page, whatever the size of the sheet. */
export interface Grid {
  /** Shows a sheet from a scroll position. */
  show(source: GridSource, scroll?: { left: number; top: number }): void;
  /** Paints again; `anew` also what has not moved. */
  paint(anew?: boolean): void;
  /** Scrolls as little as needed to bring a cell into sight. */
  reveal(row: number, column: number): void;
  /** The rectangle of a cell in the window of the grid. */
  place(row: number, column: number): { left: number; top: number; width: number; height: number };
  /** The cell under a point of the page; -1 stands for the headings. */
  cellAt(x: number, y: number): { row: number; column: number };
  readonly scroll: { left: number; top: number };
  /** Where the part begins that scrolls: behind numbers, letters and what is frozen. */
  readonly body: { left: number; top: number };
  /** Rows that fit into the window, for page up and down. */
  readonly pageRows: number;
}

interface PaintedRow {
  line: HTMLElement;
  /** `state`: where it stands and whether it is selected, as last painted. */
  cells: Map<number, { cell: HTMLElement; view: CellView | undefined; state: string }>;
  view: readonly CellView[] | undefined;
}

/**
 * @param root the focusable element with role `grid`, which scrolls
 * @param names of the parts for people who hear the page
 */
export function createGrid(root: HTMLElement, names: { all: string; row: (number: string) => string }): Grid {
  const sizer = element('div', { class: 'sizer', role: 'presentation' });
  const stage = element('div', { class: 'stage', role: 'presentation' });
  const header = element('div', { class: 'row header', role: 'row', 'aria-rowindex': '1' });
  const corner = element('div', {
    class: 'corner',
    role: 'columnheader',
    'aria-colindex': '1',
    'aria-label': names.all,
  });
  header.append(corner);
  stage.append(header);
  // The stage stays in the window while the sizer, as large as the whole sheet, moves: scrolling is the browser's own.
  sizer.append(stage);
  root.append(sizer);
  const painted = new Map<number, PaintedRow>();
  const heads = new Map<number, HTMLElement>();
  let source: GridSource | null = null;
  let geometry: Geometry | null = null;
  let frame = 0;
  let isAnew = false;

  const width = (): number => root.clientWidth;
  const height = (): number => root.clientHeight;

  function left(column: number, shape: Geometry): number {
    const start = shape.numbers + shape.columns.start(column);
    return column < shape.frozenColumns ? start : start - root.scrollLeft;
  }

  function top(row: number, shape: Geometry): number {
    const start = HEADER + shape.rows.start(row);
    return row < shape.frozenRows ? start : start - root.scrollTop;
  }

  /** Indices in sight along one direction: the frozen ones, then those between the edges. */
  function inSight(axis: Geometry['rows'], frozen: number, scrolled: number, room: number): number[] {
    const first = Math.max(frozen, axis.at(scrolled + axis.start(frozen)) - BEYOND);
    const last = Math.min(axis.count - 1, axis.at(scrolled + room) + BEYOND);
    const indices = Array.from({ length: frozen }, (_, index) => index);
    for (let index = first; index <= last; index += 1) if (axis.size(index) > 0) indices.push(index);
    return indices;
  }

  function paintCell(row: PaintedRow, rowIndex: number, column: number, shape: Geometry, selection: SelectionModel) {
    const known = row.cells.get(column);
    const view = known ? known.view : row.view?.find((cell) => cell.column === column);
    const cell = known?.cell ?? cellElement(view, column);
    const painted = known ?? { cell, view, state: '' };
    if (!known) {
      if (view) overflow(cell, view, row, shape);
      cell.id = `cell-${rowIndex}-${column}`;
      row.cells.set(column, painted);
      row.line.append(cell);
    }
    const { span } = view ?? {};
    const isSelected = selection.includes(rowIndex, column);
    const isActive = selection.active.row === rowIndex && selection.active.column === column;
    // A scroll moves rows; most cells in them stay what they are, and touching each of them is what takes the time.
    const place = [left(column, shape), shape.columns.size(column), shape.frozenColumns].join();
    const state = `${place} ${String(isSelected)} ${String(isActive)}`;
    if (painted.state === state) return;
    painted.state = state;
    cell.style.left = `${left(column, shape)}px`;
    cell.style.width = `${shape.columns.start(column + (span?.columns ?? 1)) - shape.columns.start(column)}px`;
    if (span) cell.style.height = `${shape.rows.start(rowIndex + span.rows) - shape.rows.start(rowIndex)}px`;
    cell.classList.toggle('merged', span !== undefined);
    cell.classList.toggle('frozen', column < shape.frozenColumns);
    cell.classList.toggle('edge', column === shape.frozenColumns - 1);
    cell.classList.toggle('selected', isSelected);
    cell.classList.toggle('active', isActive);
    cell.setAttribute('aria-selected', String(isSelected));
  }

  /** A long text runs on over empty neighbours, as in every spreadsheet; not out of the frozen columns. */
  function overflow(cell: HTMLElement, { column, text, look, span }: CellView, row: PaintedRow, shape: Geometry): void {
    if (text === '' || span || look?.wrap || (look?.align ?? 'left') !== 'left' || text.includes('\n')) return;
    const filled = row.view?.find((other) => other.column > column && other.text !== '')?.column;
    const limit = column < shape.frozenColumns ? shape.frozenColumns : shape.columns.count;
    const end = Math.min(filled ?? limit, limit);
    if (end <= column + 1) return;
    cell.classList.add('over');
    const room = shape.columns.start(end) - shape.columns.start(column);
    (cell.firstElementChild as HTMLElement).style.maxWidth = `${room - 10}px`;
  }

  function newRow(index: number, view: readonly CellView[] | undefined, shape: Geometry): PaintedRow {
    const line = element('div', { class: 'row', role: 'row', 'aria-rowindex': String(index + 2) });
    const number = element(
      'div',
      { class: 'number', role: 'rowheader', 'aria-colindex': '1', 'aria-label': names.row(String(index + 1)) },
      String(index + 1),
    );
    number.style.width = `${shape.numbers}px`;
    line.append(number);
    stage.append(line);
    return { line, cells: new Map(), view };
  }

  function paintRow(index: number, columns: readonly number[], shape: Geometry, { data, selection }: GridSource): void {
    const view = data.row(index);
    let row = painted.get(index);
    if (row && row.view !== view) {
      row.line.remove();
      row = undefined;
    }
    row ??= newRow(index, view, shape);
    painted.set(index, row);
    const { line, cells } = row;
    line.style.transform = `translateY(${top(index, shape)}px)`;
    line.style.height = `${shape.rows.size(index)}px`;
    line.classList.toggle('frozen', index < shape.frozenRows);
    line.classList.toggle('edge', index === shape.frozenRows - 1);
    const { area } = selection;
    line.firstElementChild?.classList.toggle('marked', index >= area.row && index < area.row + area.rows);
    for (const [column, { cell }] of cells) {
      if (columns.includes(column)) continue;
      cell.remove();
      cells.delete(column);
    }
    for (const column of columns) paintCell(row, index, column, shape, selection);
  }

  function paintHeader(columns: readonly number[], shape: Geometry, { area }: SelectionModel): void {
    for (const [column, head] of heads) {
      if (columns.includes(column)) continue;
      head.remove();
      heads.delete(column);
    }
    for (const column of columns) {
      const head =
        heads.get(column) ??
        element('div', { class: 'head', role: 'columnheader', 'aria-colindex': String(column + 2) }, letters(column));
      if (!heads.has(column)) {
        const grip = element('span', { class: 'grip', 'aria-hidden': 'true' });
        grip.dataset['column'] = String(column);
        head.append(grip);
        header.append(head);
      }
      heads.set(column, head);
      head.style.left = `${left(column, shape)}px`;
      head.style.width = `${shape.columns.size(column)}px`;
      head.classList.toggle('frozen', column < shape.frozenColumns);
      head.classList.toggle('marked', column >= area.column && column < area.column + area.columns);
    }
  }

  function paintNow(): void {
    frame = 0;
    if (!source || !geometry) return;
    // The old stands until the new is there.
    if (isAnew) clearAll();
    isAnew = false;
    const shape = geometry;
    const columns = inSight(shape.columns, shape.frozenColumns, root.scrollLeft, width() - shape.numbers);
    const rows = inSight(shape.rows, shape.frozenRows, root.scrollTop, height() - HEADER);
    const wanted = new Set(rows);
    for (const [index, { line }] of painted) {
      if (wanted.has(index)) continue;
      line.remove();
      painted.delete(index);
    }
    paintHeader(columns, shape, source.selection);
    for (const index of rows) paintRow(index, columns, shape, source);
    const { row, column } = source.selection.active;
    const active = document.getElementById(`cell-${row}-${column}`);
    if (active) root.setAttribute('aria-activedescendant', active.id);
    else root.removeAttribute('aria-activedescendant');
    root.dispatchEvent(new CustomEvent('painted'));
  }

  function clearAll(): void {
    for (const { line } of painted.values()) line.remove();
    for (const head of heads.values()) head.remove();
    painted.clear();
    heads.clear();
  }

  function paint(anew = false): void {
    isAnew ||= anew;
    if (frame === 0) frame = requestAnimationFrame(paintNow);
  }

  function measure(): void {
    if (!source) return;
    const { facts } = source;
    geometry = geometryOf(facts, root.clientWidth, root.clientHeight);
    sizer.style.width = `${geometry.numbers + geometry.columns.total}px`;
    sizer.style.height = `${HEADER + geometry.rows.total}px`;
    stage.style.width = `${width()}px`;
    stage.style.height = `${height()}px`;
    corner.style.width = `${geometry.numbers}px`;
    root.setAttribute('aria-rowcount', String(facts.rows + 1));
    root.setAttribute('aria-colcount', String(facts.columns + 1));
    root.setAttribute('aria-label', facts.name);
  }

  function reveal(row: number, column: number): void {
    if (!geometry) return;
    const { rows, columns, numbers, frozenRows, frozenColumns, frozenHeight, frozenWidth } = geometry;
    const [roomX, roomY] = [width() - numbers, height() - HEADER];
    if (row >= frozenRows) {
      const [from, to] = [rows.start(row), rows.start(row + 1)];
      if (from < root.scrollTop + frozenHeight) root.scrollTop = from - frozenHeight;
      else if (to > root.scrollTop + roomY) root.scrollTop = to - roomY;
    }
    if (column >= frozenColumns) {
      const [from, to] = [columns.start(column), columns.start(column + 1)];
      if (from < root.scrollLeft + frozenWidth) root.scrollLeft = from - frozenWidth;
      else if (to > root.scrollLeft + roomX) root.scrollLeft = Math.min(to - roomX, from - frozenWidth);
    }
    paint();
  }

  function cellAt(x: number, y: number): { row: number; column: number } {
    if (!geometry) return { row: 0, column: 0 };
    const box = root.getBoundingClientRect();
    const { rows, columns, numbers, frozenHeight, frozenWidth } = geometry;
    const [inX, inY] = [x - box.left - numbers, y - box.top - HEADER];
    return {
      column: inX < 0 ? -1 : columns.at(inX < frozenWidth ? inX : inX + root.scrollLeft),
      row: inY < 0 ? -1 : rows.at(inY < frozenHeight ? inY : inY + root.scrollTop),
    };
  }

  root.addEventListener('scroll', () => paint());
  new ResizeObserver(() => {
    measure();
    paint();
  }).observe(root);

  return {
    show: (next, scroll) => {
      source = next;
      measure();
      if (scroll) {
        root.scrollLeft = scroll.left;
        root.scrollTop = scroll.top;
      }
      paint(true);
    },
    ...{ paint, reveal, cellAt },
    place: (row, column) => {
      const shape = geometry;
      if (!shape) return { left: 0, top: 0, width: 0, height: 0 };
      const size = { width: shape.columns.size(column), height: shape.rows.size(row) };
      return { left: left(column, shape), top: top(row, shape), ...size };
    },
    get scroll() {
      return { left: root.scrollLeft, top: root.scrollTop };
    },
    get body() {
      const { numbers = 0, frozenWidth = 0, frozenHeight = 0 } = geometry ?? {};
      return { left: numbers + frozenWidth, top: HEADER + frozenHeight };
    },
    get pageRows() {
      return Math.max(1, Math.floor((height() - HEADER) / 24) - 2);
    },
  };
}
