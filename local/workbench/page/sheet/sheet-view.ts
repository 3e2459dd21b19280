import type { CellLink, CellView, Place, SheetFacts } from '../../protocol';
import type { WorkbenchText } from '../../text';
import { api } from '../api';
import type { Busy } from '../around/busy';
import { createCharts } from '../charts/charts';
import { createEditor, type Leave } from '../grid/editor';
import { element, put } from '../elements';
import { areaName } from '../../../../src/shapes/a1';
import { createGrid } from '../grid/grid';
import { gridKey } from '../grid/grid-keys';
import { NARROWEST, watchPointer } from '../grid/grid-pointer';
import type { Notices } from '../around/notices';
import { openPopUp } from '../around/pop-up';
import { createSelection, type SelectionModel } from '../grid/selection';
import { createSheetData, type SheetData } from './sheet-data';
import { createSheetEdits, type SheetEdits } from './sheet-edits';

/** Where a sheet was left, so that coming back shows the same. */
interface Visit {
  selection: SelectionModel;
  data: SheetData;
  scroll: { left: number; top: number };
}

type Way = (selection: SelectionModel) => void;
const by =
  (down: number, right: number): Way =>
  (selection) =>
    selection.go(selection.active.row + down, selection.active.column + right);

/** Where the active cell goes when an entry ends. */
const WAYS: Record<Leave, Way> = {
  down: by(1, 0),
  up: by(-1, 0),
  right: by(0, 1),
  left: by(0, -1),
  stay: () => undefined,
  enter: (selection) => selection.enter(1),
  'enter-up': (selection) => selection.enter(-1),
  tab: (selection) => selection.tab(1),
  'tab-back': (selection) => selection.tab(-1),
};

export interface SheetViewParts {
  text: WorkbenchText;
  notices: Notices;
  busy: Busy;
  /** Turns to another sheet, and to a cell there. */
  turn: (sheet: string, place?: Place) => void;
  turnBy: (step: number) => void;
  /** Called when an edit has to wait for the server. */
  kept: () => void;
  /** Of the book as the page shows it. */
  revision: () => number;
  /** Called whenever the selection or its content changes. */
  looked: (view: SheetView) => void;
}

/** The sheet in sight with everything a person does in it. */
export interface SheetView {
  readonly facts: SheetFacts | null;
  readonly selection: SelectionModel | null;
  active(): CellView | undefined;
  /** Cells of the selection that are here, for sums. */
  selectedCells(): CellView[];
  show(facts: SheetFacts, place?: Place): void;
  /** The sheet may have changed: facts anew, cells fetched again. */
  refresh(facts: SheetFacts | undefined): void;
  focus(): void;
  /** Goes to a cell of this sheet. */
  go(row: number, column: number): void;
  /** Types a text into the active cell. */
  type(text: string): void;
  readonly edits: SheetEdits;
}

const MOST_SUMMED = 20_000;

/** Leads to a file without leaving the page. */
function download(address: string): void {
  const anchor = element('a', { href: address, download: '' });
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
}

/** A sheet on the page: its cells, charts and what can be done with them. */
export function createSheetView({
  text,
  notices,
  busy,
  turn,
  turnBy,
  kept,
  revision,
  looked,
}: SheetViewParts): SheetView {
  const root = put('grid');
  const grid = createGrid(root, { all: text.allCells, row: text.row });
  const charts = createCharts(root, grid, text);
  const visits = new Map<string, Visit>();
  let facts: SheetFacts | null = null;
  let visit: Visit | null = null;

  /** True: what is told of the selection is to be told anew when the cells have been painted. */
  let isNews = false;

  /** Paints, and tells afterwards: what is written before the frame reads its sizes lays the page out twice for each key. */
  function paintAndTell(): void {
    isNews = true;
    grid.paint();
  }

  /** What stood in the cell when the field over it was opened. */
  let before = '';

  const edits = createSheetEdits(
    { text, notices, busy },
    () => facts && visit && { facts, selection: visit.selection, data: visit.data, revision: revision() },
    (place) => (place.sheet === facts?.name ? visit?.selection.go(place.row, place.column) : turn(place.sheet, place)),
    (sending) => {
      visits.get(sending.place.sheet)?.data.patch(sending);
      kept();
    },
  );

  const editor = createEditor(
    root,
    text.content,
    (value, leave) => {
      const place = here();
      if (place && value !== before) edits.type(place, value, before);
      if (visit) WAYS[leave](visit.selection);
    },
    () => root.focus({ preventScroll: true }),
  );

  const active = (): CellView | undefined => {
    const at = visit?.selection.active;
    return at && visit?.data.cell(at.row, at.column);
  };

  function here(): Place | null {
    if (!facts || !visit) return null;
    return { sheet: facts.name, ...visit.selection.active };
  }

  /** Ticks or unticks the box in the active cell; false when there is none. */
  function tick(): boolean {
    const place = here();
    const cell = active();
    if (!place || !cell?.isCheckbox) return false;
    edits.type(place, cell.entry === 'TRUE' ? 'FALSE' : 'TRUE', cell.entry);
    return true;
  }

  function startEdit(typed: string | null): void {
    if (!visit || (typed === ' ' && tick())) return;
    const { row, column } = visit.selection.active;
    grid.reveal(row, column);
    const cell = active();
    before = cell?.entry ?? cell?.text ?? '';
    editor.open(grid.place(row, column), typed ?? before, typed !== null);
  }

  function follow(link: CellLink | undefined): void {
    if (!link) return;
    if (link.kind === 'place') turn(link.place.sheet, link.place);
    else if (link.address.startsWith('/')) download(link.address);
    else window.open(link.address, '_blank', 'noopener,noreferrer');
  }

  async function choose(): Promise<void> {
    const place = here();
    if (!place || !active()?.hasChoices) return;
    const choices = await api.choices(place);
    const box = grid.place(place.row, place.column);
    const { left, top } = root.getBoundingClientRect();
    const entries = choices.map((choice) => ({ label: choice, choose: () => edits.type(place, choice) }));
    const spot = { left: left + box.left, top: top + box.top + box.height, above: top + box.top };
    if (entries.length > 0) openPopUp('listbox', text.choices, entries, spot, () => root.focus());
  }

  function selectionChanged(): void {
    const at = visit?.selection.latest;
    if (at) grid.reveal(at.row, at.column);
    paintAndTell();
  }

  /** Shows a width at once, and tells the host when it is settled; null: as wide as the longest text. */
  function resize(column: number, pixels: number | null, isSettled: boolean): void {
    if (!facts || !visit) return;
    const { name, widths } = facts;
    if (pixels !== null) {
      facts = { ...facts, widths: widths.map((width, index) => (index === column ? pixels : width)) };
      grid.show({ facts, data: visit.data, selection: visit.selection });
    }
    if (!isSettled) return;
    api.resize(name, column, pixels).catch((error: unknown) => notices.show(String(error), { isFault: true }));
  }

  watchPointer(root, grid, () => facts && visit && { facts, selection: visit.selection }, {
    leaveEntry: () => editor.commit('stay'),
    edit: () => startEdit(null),
    choose: () => void choose(),
    follow: (row, column) => follow(visit?.data.cell(row, column)?.link),
    tick,
    resize,
  });
  root.addEventListener('keydown', (event) => {
    if (!facts || !visit || event.target !== root || event.isComposing) return;
    const { selection, data } = visit;
    const scene = { facts, selection, pageRows: grid.pageRows, rowAt: (row: number) => data.peek(row) };
    const done = gridKey(event, scene, {
      edit: startEdit,
      clear: edits.clear,
      choose: () => void choose(),
      follow: () => follow(active()?.link),
      undo: edits.undo,
      redo: edits.redo,
      turnSheet: turnBy,
      widen: (step) => {
        const { column } = selection.active;
        resize(column, Math.max(NARROWEST, (facts?.widths[column] ?? 0) + step), true);
      },
    });
    if (done) event.preventDefault();
  });
  root.addEventListener('copy', (event) => !editor.isOpen && void edits.copy(event, false));
  root.addEventListener('cut', (event) => !editor.isOpen && void edits.copy(event, true));
  root.addEventListener('paste', (event) => !editor.isOpen && edits.paste(event));

  function newVisit(name: string): Visit {
    const data = createSheetData(name, () => {
      if (facts?.name === name) paintAndTell();
    });
    const limits = () => ({ rows: facts?.rows ?? 1, columns: facts?.columns ?? 1 });
    return { data, selection: createSelection(limits, selectionChanged), scroll: { left: 0, top: 0 } };
  }

  const view: SheetView = {
    get facts() {
      return facts;
    },
    get selection() {
      return visit?.selection ?? null;
    },
    active,
    selectedCells: () => {
      if (!visit || !facts) return [];
      const { row, column, rows, columns } = visit.selection.area;
      const end = Math.min(row + rows, facts.filledRows);
      if ((end - row) * columns > MOST_SUMMED) return [];
      const { data } = visit;
      return Array.from({ length: Math.max(0, end - row) }, (_, index) => data.row(row + index) ?? [])
        .flat()
        .filter((cell) => cell.column >= column && cell.column < column + columns);
    },
    show: (next, place) => {
      if (facts && visit) visit.scroll = grid.scroll;
      editor.commit('stay');
      facts = next;
      visit = visits.get(next.name) ?? newVisit(next.name);
      visits.set(next.name, visit);
      grid.show({ facts, data: visit.data, selection: visit.selection }, visit.scroll);
      charts.show(facts.name);
      if (place) visit.selection.go(place.row, place.column);
      paintAndTell();
    },
    refresh: (next) => {
      for (const { data } of visits.values()) data.refresh();
      if (!next || !visit) return;
      facts = next;
      grid.show({ facts, data: visit.data, selection: visit.selection });
      charts.show(facts.name);
      paintAndTell();
    },
    focus: () => root.focus({ preventScroll: true }),
    go: (row, column) => visit?.selection.go(row, column),
    type: (value) => {
      const place = here();
      if (place) edits.type(place, value);
    },
    edits,
  };

  root.setAttribute('aria-describedby', 'detail');
  root.addEventListener('painted', () => {
    const at = visit?.selection.active;
    if (!at || !isNews) return;
    isNews = false;
    // The address of the active cell, for tests and for people who look at the page with other tools.
    root.dataset['cell'] = areaName(at);
    looked(view);
  });
  return view;
}
