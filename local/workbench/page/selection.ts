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
  readonly area: Area;
  /** Selects one cell, or moves the far corner with `extend`. */
  go(row: number, column: number, extend?: boolean): void;
  /** Selects a block, with the active cell in its first corner. */
  take(area: Area): void;
  includes(row: number, column: number): boolean;
}

/**
 * @param limits number of rows and columns
 * @param changed called after every change
 */
export function createSelection(limits: () => { rows: number; columns: number }, changed: () => void): SelectionModel {
  let active: Point = { row: 0, column: 0 };
  let far: Point = active;

  const within = ({ row, column }: Point): Point => {
    const { rows, columns } = limits();
    return { row: Math.max(0, Math.min(row, rows - 1)), column: Math.max(0, Math.min(column, columns - 1)) };
  };

  const areaOf = (): Area => ({
    row: Math.min(active.row, far.row),
    column: Math.min(active.column, far.column),
    rows: Math.abs(active.row - far.row) + 1,
    columns: Math.abs(active.column - far.column) + 1,
  });

  return {
    get active() {
      return active;
    },
    get far() {
      return far;
    },
    get area() {
      return areaOf();
    },
    go: (row, column, extend = false) => {
      far = within({ row, column });
      if (!extend) active = far;
      changed();
    },
    take: ({ row, column, rows, columns }) => {
      active = within({ row, column });
      far = within({ row: row + rows - 1, column: column + columns - 1 });
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
