import type { CellView } from '../../protocol';
import { cellElement, fillCell } from './cell-element';
import { element } from '../elements';
import { columnLetters } from '../../../../src/shapes/a1';
import { HEADER, leftOf, ROW, type Sight } from './geometry';
import type { GridSource } from './grid-source';
import type { SelectionModel } from './selection';

interface PaintedCell {
  cell: HTMLElement;
  view: CellView | undefined;
  /** Where it stands, and whether it is selected, as last painted. */
  state: string;
}

interface PaintedLine {
  line: HTMLElement;
  number: HTMLElement;
  cells: Map<number, PaintedCell>;
  /** What the line was made of: another one fills it anew. */
  view: readonly CellView[] | undefined;
  byColumn: (CellView | undefined)[];
}

/** Lines that stand in the page and show nothing that is in sight. */
type Free = PaintedLine[];

const isLong = ({ text, look, span }: CellView): boolean =>
  text !== '' && !span && !look?.wrap && (look?.align ?? 'left') === 'left' && !text.includes('\n');

/**
 * A long text runs on over empty neighbours, as in every spreadsheet; out of the frozen columns only while those beside them
 * are its neighbours.
 */
function runOn(cell: HTMLElement, view: CellView, { byColumn }: PaintedLine, { shape, left }: Sight): void {
  if (!isLong(view)) return;
  const { column } = view;
  const isHeld = column < shape.frozenColumns && left > 0;
  const limit = isHeld ? shape.frozenColumns : shape.columns.count;
  let end = column + 1;
  while (end < limit && (byColumn[end]?.text ?? '') === '') end = end < byColumn.length ? end + 1 : limit;
  cell.classList.toggle('over', end > column + 1);
  const room = shape.columns.start(end) - shape.columns.start(column);
  (cell.firstElementChild as HTMLElement).style.maxWidth = `${room - 10}px`;
}

function newLine(): PaintedLine {
  const line = element('div', { class: 'row', role: 'row' });
  const number = element('div', { class: 'number', role: 'rowheader', 'aria-colindex': '1' });
  line.append(number);
  return { line, number, cells: new Map(), view: undefined, byColumn: [] };
}

/** Removes what is no longer wanted. */
function drop<T>(painted: Map<number, T>, wanted: ReadonlySet<number>, elementOf: (one: T) => HTMLElement): void {
  for (const [index, one] of painted) {
    if (wanted.has(index)) continue;
    elementOf(one).remove();
    painted.delete(index);
  }
}

/**
 * The lines of cells that stand in the page: those of the last frame are kept, and only what has changed is touched. A line that
 * leaves the sight is filled with one that comes into it. Those that scroll stand in a part of their own, which moves as a whole.
 */
export function createLines(stage: HTMLElement, nameOf: (number: string) => string) {
  const painted = new Map<number, PaintedLine>();
  const moving = element('div', { class: 'moving', role: 'presentation' });
  stage.append(moving);

  function paintCell(line: PaintedLine, row: number, column: number, sight: Sight, selection: SelectionModel): void {
    const { columns, rows, frozenColumns } = sight.shape;
    let known = line.cells.get(column);
    if (!known) {
      const view = line.byColumn[column];
      known = { cell: cellElement(view, column), view, state: '' };
      known.cell.id = `cell-${row}-${column}`;
      line.cells.set(column, known);
      line.line.append(known.cell);
    }
    const { cell, view } = known;
    const span = view?.span;
    const isSelected = selection.includes(row, column);
    const isActive = selection.active.row === row && selection.active.column === column;
    const left = leftOf(column, sight);
    const width = columns.start(column + (span?.columns ?? 1)) - columns.start(column);
    // A scroll moves rows; most cells in them stay what they are, and touching each of them is what takes the time.
    const isScrolled = column < frozenColumns && sight.left > 0;
    const marks = [isSelected, isActive, isScrolled].map(Number).join('');
    const state = `${left} ${width} ${frozenColumns} ${marks}`;
    if (known.state === state) return;
    known.state = state;
    const { classList, style } = cell;
    classList.remove('over');
    if (view) runOn(cell, view, line, sight);
    style.left = `${left}px`;
    style.width = `${width}px`;
    style.height = span ? `${rows.start(row + span.rows) - rows.start(row)}px` : '';
    classList.toggle('merged', span !== undefined);
    classList.toggle('frozen', column < frozenColumns);
    classList.toggle('edge', column === frozenColumns - 1);
    classList.toggle('selected', isSelected);
    classList.toggle('active', isActive);
    cell.setAttribute('aria-selected', String(isSelected));
  }

  /** Makes a line the one of a row, whatever it was before. */
  function fillLine(known: PaintedLine, row: number, view: readonly CellView[] | undefined, { shape }: Sight): void {
    const { line, number, cells } = known;
    const isFrozen = row < shape.frozenRows;
    line.setAttribute('aria-rowindex', String(row + 2));
    number.setAttribute('aria-label', nameOf(String(row + 1)));
    number.textContent = String(row + 1);
    number.style.width = `${shape.numbers}px`;
    line.style.height = `${shape.rows.size(row)}px`;
    line.style.top = `${(isFrozen ? HEADER : 0) + shape.rows.start(row)}px`;
    line.classList.toggle('low', shape.rows.size(row) === ROW);
    line.classList.toggle('frozen', isFrozen);
    line.classList.toggle('edge', row === shape.frozenRows - 1);
    known.view = view;
    known.byColumn = [];
    for (const cell of view ?? []) known.byColumn[cell.column] = cell;
    for (const [column, painted] of cells) {
      painted.view = known.byColumn[column];
      painted.state = '';
      painted.cell.id = `cell-${row}-${column}`;
      fillCell(painted.cell, painted.view);
    }
    const part = isFrozen ? stage : moving;
    if (line.parentElement !== part) part.append(line);
  }

  function paintLine(row: number, columns: ReadonlySet<number>, sight: Sight, source: GridSource, free: Free): void {
    const { data, selection } = source;
    const view = data.row(row);
    const standing = painted.get(row);
    const known = standing ?? free.pop() ?? newLine();
    drop(known.cells, columns, ({ cell }) => cell);
    if (!standing || known.view !== view) fillLine(known, row, view, sight);
    painted.set(row, known);
    const { area } = selection;
    known.number.classList.toggle('marked', row >= area.row && row < area.row + area.rows);
    for (const column of columns) paintCell(known, row, column, sight, selection);
  }

  return {
    paint: (rows: readonly number[], columns: readonly number[], sight: Sight, source: GridSource): void => {
      const [inRows, inColumns] = [new Set(rows), new Set(columns)];
      const free: Free = [];
      for (const [row, line] of painted) {
        if (inRows.has(row)) continue;
        free.push(line);
        painted.delete(row);
      }
      moving.style.transform = `translateY(${HEADER - sight.top}px)`;
      for (const row of rows) paintLine(row, inColumns, sight, source, free);
      for (const { line } of free) line.remove();
    },
    clear: (): void => drop(painted, new Set(), ({ line }) => line),
  };
}

/** The letters over the columns. */
export function createLetters(header: HTMLElement) {
  const heads = new Map<number, HTMLElement>();

  function newHead(column: number): HTMLElement {
    const attributes = { class: 'head', role: 'columnheader', 'aria-colindex': String(column + 2) };
    const head = element('div', attributes, columnLetters(column));
    const grip = element('span', { class: 'grip', 'aria-hidden': 'true' });
    grip.dataset['column'] = String(column);
    head.append(grip);
    header.append(head);
    heads.set(column, head);
    return head;
  }

  return {
    paint: (columns: readonly number[], sight: Sight, { area }: SelectionModel): void => {
      drop(heads, new Set(columns), (head) => head);
      for (const column of columns) {
        const head = heads.get(column) ?? newHead(column);
        head.style.left = `${leftOf(column, sight)}px`;
        head.style.width = `${sight.shape.columns.size(column)}px`;
        head.classList.toggle('frozen', column < sight.shape.frozenColumns);
        head.classList.toggle('marked', column >= area.column && column < area.column + area.columns);
      }
    },
    clear: (): void => drop(heads, new Set(), (head) => head),
  };
}
