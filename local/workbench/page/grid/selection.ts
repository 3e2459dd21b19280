/** A rectangle of selected cells; the active one is where typing goes. Zero-based. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

interface Point {
  row: number;
  column: number;
}

/** Keeps what is selected: from an anchor, which is the active cell, to a far corner. */
export interface SelectionModel {
  readonly active: Point;
  readonly far: Point;
  /** What has moved last, and is to be seen; null: the sheet stays where it is. */
  readonly latest: Point | null;
  readonly area: Area;
  /** Selects one cell, or moves the far corner with `extend`. */
  go(row: number, column: number, extend?: boolean): void;
  /** Selects a block, with the active cell in its first corner. */
  take(area: Area): void;
  /** Moves the active cell as Tab does; within a selected block it goes round and the block stays. */
  tab(step: 1 | -1): void;
  /** Moves it as Enter does after an entry: down, and back to the column in which a line of Tabs began. */
  enter(step: 1 | -1): void;
  includes(row: number, column: number): boolean;
}

/**
 * @param limits number of rows and columns
 * @param changed called after every change
 */
export function createSelection(limits: () => { rows: number; columns: number }, changed: () => void): SelectionModel {
  let active: Point = { row: 0, column: 0 };
  let anchor: Point = active;
  let far: Point = active;
  let latest: Point | null = active;
  /** Where a line of Tabs began, and how far it has come; anything else ends it. */
  let line: { start: number; at: Point } | null = null;

  const within = ({ row, column }: Point): Point => {
    const { rows, columns } = limits();
    return { row: Math.max(0, Math.min(row, rows - 1)), column: Math.max(0, Math.min(column, columns - 1)) };
  };

  const areaOf = (): Area => ({
    row: Math.min(anchor.row, far.row),
    column: Math.min(anchor.column, far.column),
    rows: Math.abs(anchor.row - far.row) + 1,
    columns: Math.abs(anchor.column - far.column) + 1,
  });

  /** The next cell of the selected block, by rows or by columns; false when only one is selected. */
  function goRound(step: number, byRows: boolean): boolean {
    const { row, column, rows, columns } = areaOf();
    const count = rows * columns;
    if (count === 1) return false;
    const [r, c] = [active.row - row, active.column - column];
    const at = ((byRows ? r * columns + c : c * rows + r) + step + count) % count;
    latest = active = byRows
      ? { row: row + Math.floor(at / columns), column: column + (at % columns) }
      : { row: row + (at % rows), column: column + Math.floor(at / rows) };
    changed();
    return true;
  }

  function go(row: number, column: number): void {
    latest = active = anchor = far = within({ row, column });
    changed();
  }

  return {
    get active() {
      return active;
    },
    get far() {
      return far;
    },
    get latest() {
      return latest;
    },
    get area() {
      return areaOf();
    },
    go: (row, column, extend = false) => {
      if (!extend) return go(row, column);
      latest = far = within({ row, column });
      changed();
    },
    tab: (step) => {
      if (goRound(step, true)) return;
      const start = line && line.at === active ? line.start : active.column;
      go(active.row, active.column + step);
      line = { start, at: active };
    },
    enter: (step) => {
      if (goRound(step, false)) return;
      go(active.row + step, line && line.at === active ? line.start : active.column);
    },
    take: ({ row, column, rows, columns }) => {
      active = anchor = within({ row, column });
      far = within({ row: row + rows - 1, column: column + columns - 1 });
      // A block is taken where the person looks: its end may be thousands of rows away.
      latest = null;
      changed();
    },
    includes: (row, column) => {
      const area = areaOf();
      return (
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns
      );
    },
  };
}
