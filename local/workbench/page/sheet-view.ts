import type { CellLink, CellView, EditOutcome, Place, SheetFacts } from '../protocol';
import type { WorkbenchText } from '../text';
import { api } from './api';
import { createClipboard, spread } from './clipboard';
import { createEditor, type Leave } from './editor';
import { put } from './elements';
import { addressOf } from './geometry';
import { createGrid } from './grid';
import { gridKey } from './grid-keys';
import { watchPointer } from './grid-pointer';
import type { Notices } from './notices';
import { openPopUp } from './pop-up';
import { createSelection, type SelectionModel } from './selection';
import { createSheetData, type SheetData } from './sheet-data';

/** Where a sheet was left, so that coming back shows the same. */
interface Visit {
  selection: SelectionModel;
  data: SheetData;
  scroll: { left: number; top: number };
}

const STEPS: Record<Leave, [down: number, right: number]> = {
  down: [1, 0],
  up: [-1, 0],
  right: [0, 1],
  left: [0, -1],
  stay: [0, 0],
};

export interface SheetViewParts {
  text: WorkbenchText;
  notices: Notices;
  /** Turns to another sheet, and to a cell there. */
  turn: (sheet: string, place?: Place) => void;
  turnBy: (step: number) => void;
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
  undo(): void;
}

const MOST_SUMMED = 20_000;

export function createSheetView({ text, notices, turn, turnBy, looked }: SheetViewParts): SheetView {
  const root = put('grid');
  const grid = createGrid(root, { all: text.allCells, row: text.row });
  const clipboard = createClipboard();
  const visits = new Map<string, Visit>();
  let facts: SheetFacts | null = null;
  let visit: Visit | null = null;

  const editor = createEditor(
    root,
    text.content,
    (value, leave) => {
      const place = here();
      const before = active();
      if (place && value !== (before?.entry ?? before?.text ?? '')) void edit(place, [[value]]);
      const [down, right] = STEPS[leave];
      move(down, right);
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

  function move(down: number, right: number): void {
    const at = visit?.selection.active;
    if (at) visit?.selection.go(at.row + down, at.column + right);
  }

  function report({ refused, keptAsText, faults }: EditOutcome): void {
    if (refused) notices.show(text.refusals[refused], { isFault: true, seconds: 10 });
    if (keptAsText) notices.show(text.keptAsText(String(keptAsText)));
    for (const fault of faults) notices.show(text.triggerFault(fault), { isFault: true, seconds: 12 });
  }

  async function edit(place: Place, values: readonly (readonly string[])[]): Promise<void> {
    try {
      const outcome = await api.edit(place, values);
      report(outcome);
      const cells = values.length * (values[0]?.length ?? 0);
      if (!outcome.refused && cells > 1) notices.say(text.pasted(String(cells)));
    } catch (error) {
      notices.show(String(error), { isFault: true });
    }
  }

  /** Ticks or unticks the box in the active cell; false when there is none. */
  function tick(): boolean {
    const place = here();
    const cell = active();
    if (!place || !cell?.isCheckbox) return false;
    void edit(place, [[cell.entry === 'TRUE' ? 'FALSE' : 'TRUE']]);
    return true;
  }

  function startEdit(typed: string | null): void {
    if (!visit || (typed === ' ' && tick())) return;
    const { row, column } = visit.selection.active;
    grid.reveal(row, column);
    const cell = active();
    editor.open(grid.place(row, column), typed ?? cell?.entry ?? cell?.text ?? '', typed !== null);
  }

  function clearSelected(): void {
    const area = visit?.selection.area;
    if (!facts || !area) return;
    void api.clear({ sheet: facts.name, row: area.row, column: area.column }, area.rows, area.columns).then(report);
  }

  function follow(link: CellLink | undefined): void {
    if (!link) return;
    if (link.kind === 'place') turn(link.place.sheet, link.place);
    else if (link.address.startsWith('/')) window.location.assign(link.address);
    else window.open(link.address, '_blank', 'noopener,noreferrer');
  }

  async function choose(): Promise<void> {
    const place = here();
    if (!place || !active()?.hasChoices) return;
    const choices = await api.choices(place);
    const box = grid.place(place.row, place.column);
    const { left, top } = root.getBoundingClientRect();
    const entries = choices.map((choice) => ({ label: choice, choose: () => void edit(place, [[choice]]) }));
    const spot = { left: left + box.left, top: top + box.top + box.height, above: top + box.top };
    if (entries.length > 0) openPopUp('listbox', text.choices, entries, spot, () => root.focus());
  }

  async function undo(): Promise<void> {
    const { place } = await api.undo();
    if (!place) notices.show(text.nothingToUndo);
    else if (place.sheet === facts?.name) visit?.selection.go(place.row, place.column);
    else turn(place.sheet, place);
  }

  function paste(event: ClipboardEvent): void {
    const place = here();
    if (!place || !visit || !event.clipboardData || editor.isOpen) return;
    event.preventDefault();
    const { area } = visit.selection;
    const rows = spread(clipboard.paste(event.clipboardData), area);
    if (rows.length === 0) return;
    const columns = Math.max(...rows.map((row) => row.length));
    const target = { ...place, row: area.row, column: area.column };
    void edit(
      target,
      rows.map((row) => Array.from({ length: columns }, (_, index) => row[index] ?? '')),
    ).then(() => visit?.selection.take({ ...area, rows: rows.length, columns }));
  }

  function copy(event: ClipboardEvent, cut: boolean): void {
    if (!visit || !facts || editor.isOpen) return;
    event.preventDefault();
    clipboard.copy(event, visit.selection.area, facts, visit.data);
    if (cut) clearSelected();
  }

  function selectionChanged(): void {
    const at = visit?.selection.far;
    if (at) grid.reveal(at.row, at.column);
    grid.paint();
    if (facts) looked(view);
  }

  watchPointer(root, grid, () => facts && visit && { facts, selection: visit.selection }, {
    leaveEntry: () => editor.commit('stay'),
    edit: () => startEdit(null),
    choose: () => void choose(),
    follow: (row, column) => follow(visit?.data.cell(row, column)?.link),
    tick,
  });
  root.addEventListener('keydown', (event) => {
    if (!facts || !visit || event.target !== root || event.isComposing) return;
    const { selection, data } = visit;
    const scene = { facts, selection, pageRows: grid.pageRows, rowAt: (row: number) => data.peek(row) };
    const done = gridKey(event, scene, {
      edit: startEdit,
      clear: clearSelected,
      choose: () => void choose(),
      follow: () => follow(active()?.link),
      undo: () => void undo(),
      turnSheet: turnBy,
    });
    if (done) event.preventDefault();
  });
  root.addEventListener('copy', (event) => copy(event, false));
  root.addEventListener('cut', (event) => copy(event, true));
  root.addEventListener('paste', paste);

  function newVisit(name: string): Visit {
    const data = createSheetData(name, () => {
      if (facts?.name !== name) return;
      grid.paint();
      looked(view);
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
      if (place) visit.selection.go(place.row, place.column);
      looked(view);
    },
    refresh: (next) => {
      for (const { data } of visits.values()) data.refresh();
      if (!next || !visit) return;
      facts = next;
      grid.show({ facts, data: visit.data, selection: visit.selection });
      looked(view);
    },
    focus: () => root.focus({ preventScroll: true }),
    go: (row, column) => visit?.selection.go(row, column),
    type: (value) => {
      const place = here();
      if (place) void edit(place, [[value]]);
    },
    undo: () => void undo(),
  };

  root.setAttribute('aria-describedby', 'detail');
  // The address of the active cell, for tests and for people who look at the page with other tools.
  root.addEventListener('painted', () => {
    const at = visit?.selection.active;
    if (at) root.dataset['cell'] = addressOf(at.row, at.column);
  });
  return view;
}
