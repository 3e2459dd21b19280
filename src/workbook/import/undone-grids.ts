import type { SheetUndo } from '../../shapes/sheet-undo';
import type { Grid } from '../read/grid';
import type { Grids } from '../read/workbook';

function undoneGrid(grid: Grid, { remove, rows, columns, cells }: SheetUndo): Grid {
  if (remove) return { name: grid.name, values: [['']] };
  const without = <T>(lines: readonly (readonly T[])[]): T[][] =>
    lines.flatMap((line, row) =>
      rows.includes(row + 1) ? [] : [line.filter((_, column) => !columns.includes(column + 1))],
    );
  const values = grid.values.map((line) => [...line]);
  for (const { row, column, value } of cells) {
    const line = values[row - 1];
    if (line) line[column - 1] = value;
  }
  return { ...grid, values: without(values), ...(grid.formats && { formats: without(grid.formats) }) };
}

/** Sheets as they will be when undoing has been done, for whoever only looks. */
export function undoneGrids(grids: Grids, undos: readonly SheetUndo[]): Grids {
  const entries = Object.entries(grids).flatMap(([key, grid]) => {
    const undo = undos.find(({ name }) => name === grid.name);
    if (undo?.remove === 'sheet') return [];
    return [[key, undo ? undoneGrid(grid, undo) : grid] as const];
  });
  return Object.fromEntries(entries);
}
