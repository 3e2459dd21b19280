import { element } from '../elements';
import { geometryOf, HEADER, leftOf, topOf, type Geometry, type Sight } from './geometry';
import { createLetters, createLines } from './grid-lines';
import type { GridSource } from './grid-source';

/** Rows and columns painted beyond the edge: what scrolls stands still until it is painted again, so that no gap shows. */
const BEYOND = 1;

/** Indices in sight along one direction: the frozen ones, then those between the edges. */
function inSight(axis: Geometry['rows'], frozen: number, scrolled: number, room: number): number[] {
  const first = Math.max(frozen, axis.at(scrolled + axis.start(frozen)) - BEYOND);
  const last = Math.min(axis.count - 1, axis.at(scrolled + room) + BEYOND);
  const indices = Array.from({ length: frozen }, (_, index) => index);
  for (let index = first; index <= last; index += 1) if (axis.size(index) > 0) indices.push(index);
  return indices;
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

/**
 * @param root the focusable element with role `grid`, which scrolls
 * @param names of the parts for people who hear the page
 */
export function createGrid(root: HTMLElement, names: { all: string; row: (number: string) => string }): Grid {
  const sizer = element('div', { class: 'sizer', role: 'presentation' });
  const stage = element('div', { class: 'stage', role: 'presentation' });
  const header = element('div', { class: 'row header', role: 'row', 'aria-rowindex': '1' });
  const corner = element('div', { class: 'corner', role: 'columnheader', 'aria-colindex': '1' });
  corner.append(element('span', { class: 'unseen' }, names.all));
  header.append(corner);
  stage.append(header);
  // The stage stays in the window while the sizer, as large as the whole sheet, moves: scrolling is the browser's own.
  sizer.append(stage);
  root.append(sizer);
  const lines = createLines(stage, names.row);
  const letterLine = createLetters(header);
  let source: GridSource | null = null;
  let geometry: Geometry | null = null;
  let frame = 0;
  let isAnew = false;

  const width = (): number => root.clientWidth;
  const height = (): number => root.clientHeight;

  const sightOf = (shape: Geometry): Sight => ({ shape, left: root.scrollLeft, top: root.scrollTop });

  function paintNow(): void {
    frame = 0;
    if (!source || !geometry) return;
    const { numbers, rows, columns, frozenRows, frozenColumns } = geometry;
    // Everything is read before anything is written: a size that is asked for in between lays the whole page out again.
    const sight = sightOf(geometry);
    const inColumns = inSight(columns, frozenColumns, sight.left, width() - numbers);
    const inRows = inSight(rows, frozenRows, sight.top, height() - HEADER);
    // The old stands until the new is there.
    if (isAnew) [lines, letterLine].forEach((part) => part.clear());
    isAnew = false;
    letterLine.paint(inColumns, sight, source.selection);
    lines.paint(inRows, inColumns, sight, source);
    const last = inRows.at(-1);
    if (last !== undefined) source.data.ahead(inRows[frozenRows] ?? last, last, source.facts.filledRows);
    const { row, column } = source.selection.active;
    const active = document.getElementById(`cell-${row}-${column}`);
    if (active) root.setAttribute('aria-activedescendant', active.id);
    else root.removeAttribute('aria-activedescendant');
    root.dispatchEvent(new CustomEvent('painted'));
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
    // Another size may freeze fewer rows.
    paint(true);
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
    paint,
    reveal,
    cellAt,
    place: (row, column) => {
      if (!geometry) return { left: 0, top: 0, width: 0, height: 0 };
      const sight = sightOf(geometry);
      const size = { width: geometry.columns.size(column), height: geometry.rows.size(row) };
      return { left: leftOf(column, sight), top: topOf(row, sight), ...size };
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
