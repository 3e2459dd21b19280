import type { SheetFacts } from '../protocol';
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
}

export interface PointerScene {
  facts: SheetFacts;
  selection: SelectionModel;
}

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

  /** A press on a heading selects its row or column, on the corner everything. */
  function press(event: PointerEvent): void {
    const scene = sceneOf();
    if (!scene || within(event, '.editor')) return;
    const { facts, selection } = scene;
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
