import {
  cellsOf,
  differenceSince,
  makeChange,
  sheetsOf,
  sizeOf,
  type BookChange,
  type SheetBlock,
} from '../../workbook/book-change';
import type { LocalWorkbook } from '../../workbook/local-workbook';
import type { Place } from '../protocol';

/** Steps that can be taken back, and cells that all of them may hold. */
const STEPS = 100;
const MOST_CELLS = 6_000_000;

interface Step {
  change: BookChange;
  /** Where the person is led when it is made; null: nowhere. */
  place: Place | null;
}

/** Remembers what edits and scripts replace, so that people can take it back and make it again, as in Sheets. */
export interface History {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Lets something overwrite a block. */
  edit<T>(block: SheetBlock, work: () => T): T;
  /** Lets something change whatever it wants. */
  anything<T>(work: () => T): T;
  /** Makes a change that is known. */
  make(change: BookChange, place: Place | null): void;
  /** False when there is nothing to take back; else the place to look at, if there is one. */
  undo(): Place | null | false;
  redo(): Place | null | false;
}

/** @param changed is told of every change as the one that makes it again */
export function createHistory(workbook: LocalWorkbook, changed: (change: BookChange) => void): History {
  const past: Step[] = [];
  const future: Step[] = [];
  let depth = 0;

  function keep(step: Step): void {
    past.push(step);
    future.length = 0;
    let held = past.reduce((sum, { change }) => sum + sizeOf(change), 0);
    // The last step stays, however large it is.
    while (past.length > STEPS || (held > MOST_CELLS && past.length > 1)) {
      const oldest = past.shift();
      held -= oldest ? sizeOf(oldest.change) : 0;
    }
  }

  function edit<T>(block: SheetBlock, work: () => T): T {
    const { sheet, row, column } = block;
    const back = cellsOf(workbook, block);
    try {
      return work();
    } finally {
      if (depth === 0) {
        keep({ change: back, place: { sheet, row, column } });
        changed(cellsOf(workbook, block));
      }
    }
  }

  function anything<T>(work: () => T): T {
    // What a page of a script calls while another runs belongs to the same step.
    if (depth > 0) return work();
    const before = sheetsOf(workbook);
    depth += 1;
    try {
      return work();
    } finally {
      depth -= 1;
      const difference = differenceSince(before, workbook);
      if (difference) {
        keep({ change: difference.back, place: null });
        changed(difference.forth);
      }
    }
  }

  function make(change: BookChange, place: Place | null): void {
    const back = makeChange(workbook, change);
    if (!back) return;
    keep({ change: back, place });
    tellOf(back);
  }

  /** What a change has made of the part that its reverse speaks of. */
  function tellOf(back: BookChange): void {
    if (back.kind === 'cells') changed(cellsOf(workbook, back.block));
    else if (back.kind === 'column') changed({ ...back, definition: definitionOf(back) });
    else changed(standingOf(back));
  }

  const definitionOf = ({ sheet, column }: Extract<BookChange, { kind: 'column' }>) =>
    workbook.store(sheet).sheet.columns?.[column] ?? null;

  /** Sheets that are other ones now than a change has them. */
  function standingOf(back: Extract<BookChange, { kind: 'sheets' }>): BookChange {
    const order = workbook.sheetNames();
    const known = new Set(back.sheets.map(({ sheet }) => sheet.name));
    const names = order.filter((name) => known.has(name) || !back.order.includes(name));
    return { kind: 'sheets', order, sheets: names.map((name) => workbook.store(name).image()) };
  }

  function move(from: Step[], to: Step[]): Place | null | false {
    const step = from.pop();
    if (!step) return false;
    const back = makeChange(workbook, step.change);
    if (!back) return move(from, to);
    to.push({ change: back, place: step.place });
    tellOf(back);
    return step.place;
  }

  return {
    get canUndo() {
      return past.length > 0;
    },
    get canRedo() {
      return future.length > 0;
    },
    edit,
    anything,
    make,
    undo: () => move(past, future),
    redo: () => move(future, past),
  };
}
