import type { SheetFacts } from '../../protocol';
import type { Grid } from './grid';
import type { SelectionModel } from './selection';

/** What a pointer does beside selecting. */
export interface PointerActions {
  /** Ends an entry that is being typed. */
  leaveEntry(): void;
  edit(): void;
  choose(): void;
  follow(row: number, column: number): void;
  /** Ticks or unticks the box in the active cell; false when there is none. */
  tick(): boolean;
  /** Sets the width of a column in pixels; null: as wide as its longest text. `isSettled`: the button was let go. */
  resize(column: number, pixels: number | null, isSettled: boolean): void;
}

/** Pixels that a column is wide at least. */
export const NARROWEST = 24;

export interface PointerScene {
  facts: SheetFacts;
  selection: SelectionModel;
}

/** Milliseconds between two presses that belong together. */
const TWICE = 500;

const within = ({ target }: Event, selector: string): HTMLElement | null =>
  (target as HTMLElement).closest<HTMLElement>(selector);

/** The arrow of a drop-down takes the right end of its cell. */
function isOnArrow(event: PointerEvent): boolean {
  const box = within(event, '.listed') ? within(event, '.cell')?.getBoundingClientRect() : undefined;
  return box !== undefined && event.clientX > box.right - 20;
}

/**
 * Selects, opens and ticks cells by mouse and by touch.
 *
 * @param sceneOf the sheet in sight; null before there is one
 */
export function watchPointer(
  root: HTMLElement,
  grid: Grid,
  sceneOf: () => PointerScene | null,
  actions: PointerActions,
): void {
  /** Until the button is let go, the selection reaches to the cell under the pointer. */
  function drag({ pointerId }: PointerEvent): void {
    const follows = ({ clientX, clientY }: PointerEvent): void => {
      const { row, column } = grid.cellAt(clientX, clientY);
      sceneOf()?.selection.go(Math.max(0, row), Math.max(0, column), true);
    };
    const end = (): void => {
      root.removeEventListener('pointermove', follows);
      window.removeEventListener('pointerup', end);
    };
    root.setPointerCapture(pointerId);
    root.addEventListener('pointermove', follows);
    window.addEventListener('pointerup', end);
  }

  let pressed = { column: -1, time: 0 };

  /** Until the button is let go, the edge of a column follows the pointer; a second press fits it to its texts. */
  function widen({ pointerId, clientX, timeStamp }: PointerEvent, grip: HTMLElement): void {
    const column = Number(grip.dataset['column']);
    const isSecond = pressed.column === column && timeStamp - pressed.time < TWICE;
    pressed = { column, time: timeStamp };
    // The grid has the pointer while it is pressed, so that no double click ever reaches the edge.
    if (isSecond) return actions.resize(column, null, true);
    const start = grip.parentElement?.getBoundingClientRect().width ?? NARROWEST;
    let pixels = start;
    const follows = (event: PointerEvent): void => {
      pixels = Math.max(NARROWEST, Math.round(start + event.clientX - clientX));
      actions.resize(column, pixels, false);
    };
    const end = (): void => {
      root.removeEventListener('pointermove', follows);
      window.removeEventListener('pointerup', end);
      if (pixels !== start) actions.resize(column, pixels, true);
    };
    root.setPointerCapture(pointerId);
    root.addEventListener('pointermove', follows);
    window.addEventListener('pointerup', end);
  }

  /** A press on a heading selects its row or column, on the corner everything. */
  function press(event: PointerEvent): void {
    const scene = sceneOf();
    if (!scene || within(event, '.editor')) return;
    const { facts, selection } = scene;
    const grip = within(event, '.grip');
    if (grip) {
      event.preventDefault();
      return widen(event, grip);
    }
    const isLink = within(event, 'a') !== null;
    const { row, column } = grid.cellAt(event.clientX, event.clientY);
    actions.leaveEntry();
    root.focus({ preventScroll: true });
    event.preventDefault();
    if (row < 0 || column < 0) {
      const whole = { row: Math.max(0, row), column: Math.max(0, column) };
      const size = { rows: row < 0 ? facts.rows : 1, columns: column < 0 ? facts.columns : 1 };
      return selection.take({ ...whole, ...size });
    }
    selection.go(row, column, event.shiftKey);
    if (isLink) actions.follow(row, column);
    else if (isOnArrow(event)) actions.choose();
    else if (within(event, '.checkbox .text') && actions.tick()) return;
    else if (event.pointerType === 'mouse') drag(event);
  }

  root.addEventListener('pointerdown', (event) => {
    const isScrollbar = event.target === root || (event.target as HTMLElement).matches('.sizer');
    // A finger scrolls; a short touch comes as a click.
    if (!isScrollbar && event.pointerType === 'mouse' && event.button === 0) press(event);
  });
  root.addEventListener('click', (event) => {
    if (within(event, 'a')) event.preventDefault();
    if (event.pointerType !== 'mouse' && event.detail > 0) press(event);
  });
  root.addEventListener('dblclick', (event) => {
    const { row, column } = grid.cellAt(event.clientX, event.clientY);
    if (row >= 0 && column >= 0 && !within(event, '.editor')) actions.edit();
  });
}
