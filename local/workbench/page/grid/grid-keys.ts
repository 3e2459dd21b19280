import type { CellView, SheetFacts } from '../../protocol';
import type { SelectionModel } from './selection';

/** What keys do beside moving. */
export interface KeyActions {
  edit(text: string | null): void;
  clear(): void;
  choose(): void;
  follow(): void;
  undo(): void;
  redo(): void;
  turnSheet(step: number): void;
  /** Makes the active column wider by so many pixels. */
  widen(step: number): void;
}

export interface KeyScene {
  facts: SheetFacts;
  selection: SelectionModel;
  pageRows: number;
  /** The cells of a row; undefined when they are not here. */
  rowAt: (row: number) => readonly CellView[] | undefined;
}

type Move = (row: number, column: number, scene: KeyScene) => [row: number, column: number];

/** The next filled cell, or the end of the filled ones, along a direction: what Ctrl with an arrow does. */
function jump(row: number, column: number, down: number, right: number, { facts, rowAt }: KeyScene): [number, number] {
  // Rows that are not here are taken for more of the same: the edge of the content ends the way.
  const state = (r: number, c: number): 'filled' | 'empty' | 'unknown' => {
    const cells = rowAt(r);
    if (!cells) return 'unknown';
    return cells.some((cell) => cell.column === c && cell.text !== '') ? 'filled' : 'empty';
  };
  const isInside = (r: number, c: number): boolean => r >= 0 && c >= 0 && r < facts.rows && c < facts.columns;
  const limit = { row: down > 0 ? facts.filledRows - 1 : 0, column: right > 0 ? facts.filledColumns - 1 : 0 };
  let [r, c] = [row + down, column + right];
  if (!isInside(r, c)) return [row, column];
  const inBlock = state(row, column) !== 'empty' && state(r, c) !== 'empty';
  const goesOn = (): boolean => (inBlock ? state(r + down, c + right) !== 'empty' : state(r, c) !== 'filled');
  while (isInside(r + down, c + right) && goesOn()) {
    if (down !== 0 && r === limit.row) break;
    if (right !== 0 && c === limit.column) break;
    [r, c] = [r + down, c + right];
  }
  return [r, c];
}

const arrow =
  (down: number, right: number) =>
  (isJump: boolean): Move =>
  (row, column, scene) =>
    isJump ? jump(row, column, down, right, scene) : [row + down, column + right];

const MOVES: Record<string, (isJump: boolean) => Move> = {
  ArrowDown: arrow(1, 0),
  ArrowUp: arrow(-1, 0),
  ArrowRight: arrow(0, 1),
  ArrowLeft: arrow(0, -1),
  PageDown: () => (row, column, scene) => [row + scene.pageRows, column],
  PageUp: () => (row, column, scene) => [row - scene.pageRows, column],
  Home: (isJump) => (row) => (isJump ? [0, 0] : [row, 0]),
  End:
    (isJump) =>
    (row, _, { facts }) => [isJump ? Math.max(0, facts.filledRows - 1) : row, Math.max(0, facts.filledColumns - 1)],
};

/** Keys without a modifier but shift; true: done. */
function plainKey(key: string, isShift: boolean, selection: SelectionModel, act: KeyActions): boolean {
  const { area } = selection;
  const isBlock = area.rows * area.columns > 1;
  if (key === 'Enter' && (isShift || isBlock)) selection.enter(isShift ? -1 : 1);
  else if (key === 'Enter' || key === 'F2') act.edit(null);
  else if (key === 'Delete' || key === 'Backspace') act.clear();
  else if (key.length === 1) act.edit(key);
  else return false;
  return true;
}

/** Pixels by which a key makes a column wider. */
const WIDER = 16;

/** Keys with Alt, by their name with `Shift+` before it. */
const WITH_ALT: Record<string, (act: KeyActions) => void> = {
  PageDown: (act) => act.turnSheet(1),
  PageUp: (act) => act.turnSheet(-1),
  ArrowDown: (act) => act.choose(),
  Enter: (act) => act.follow(),
  'Shift+ArrowRight': (act) => act.widen(WIDER),
  'Shift+ArrowLeft': (act) => act.widen(-WIDER),
};

/** Keys with Ctrl; a letter is the same whether Shift or Caps Lock makes it a large one. */
const WITH_CONTROL: Record<string, (act: KeyActions, scene: KeyScene) => void> = {
  a: (_, { selection, facts }) => selection.take({ row: 0, column: 0, rows: facts.rows, columns: facts.columns }),
  y: (act) => act.redo(),
  'Shift+z': (act) => act.redo(),
  z: (act) => act.undo(),
  Enter: (act) => act.follow(),
};

/** Tab: past the edge the focus leaves the grid, so that the keyboard is never caught in it. */
function tabKey(isBack: boolean, { selection, facts }: KeyScene): boolean {
  const next = selection.active.column + (isBack ? -1 : 1);
  const isBlock = selection.area.rows * selection.area.columns > 1;
  if (!isBlock && (next < 0 || next >= facts.columns)) return false;
  selection.tab(isBack ? -1 : 1);
  return true;
}

/** Handles a key on the grid. @returns true when it was one of ours */
export function gridKey(event: KeyboardEvent, scene: KeyScene, act: KeyActions): boolean {
  const { key, shiftKey, altKey } = event;
  const isControl = event.ctrlKey || event.metaKey;
  const { selection } = scene;
  const name = (shiftKey ? 'Shift+' : '') + (key.length === 1 ? key.toLowerCase() : key);
  const own = altKey ? WITH_ALT[name] : isControl ? WITH_CONTROL[name] : undefined;
  if (own) own(act, scene);
  if (own || altKey) return own !== undefined;
  const move = MOVES[key]?.(isControl);
  if (move) {
    const from = shiftKey ? selection.far : selection.active;
    const [row, column] = move(from.row, from.column, scene);
    selection.go(row, column, shiftKey);
    return true;
  }
  if (key === 'Tab') return tabKey(shiftKey, scene);
  if (isControl) return false;
  if (key === 'Escape') {
    selection.go(selection.active.row, selection.active.column);
    return true;
  }
  return plainKey(key, shiftKey, selection, act);
}
