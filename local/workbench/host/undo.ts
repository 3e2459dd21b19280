import type { Cell, CellValue } from 'hucre';
import type { LocalWorkbook } from '../../workbook/local-workbook';
import type { SheetStore } from '../../workbook/sheet-store';
import type { Block, Place } from '../protocol';

/** Edits that can be taken back. */
const STEPS = 50;

interface Kept {
  value: CellValue;
  format: string;
  cell: Cell | undefined;
}

interface Step {
  block: Block;
  cells: Kept[][];
}

/** Remembers what people overwrite, so that they can take their last edits back. */
export interface Undo {
  readonly isPossible: boolean;
  /** To be called before a block is overwritten. */
  remember(block: Block): void;
  /** Puts back what the last edit replaced and gives its place; null when there is nothing. */
  takeBack(): Place | null;
  /** A script has changed the sheets: what was remembered no longer fits. */
  forget(): void;
}

function keep(store: SheetStore, row: number, column: number): Kept {
  const cell = store.sheet.cells?.get(`${row},${column}`);
  return {
    value: store.rowValues(row)[column] ?? null,
    format: store.format(row, column),
    cell: cell && { ...cell },
  };
}

function putBack(store: SheetStore, row: number, column: number, { value, format, cell }: Kept): void {
  store.setValue(row, column, value);
  store.setFormats(row, column, [format]);
  if (cell) store.sheet.cells?.set(`${row},${column}`, cell);
  else store.sheet.cells?.delete(`${row},${column}`);
}

export function createUndo(workbook: LocalWorkbook): Undo {
  const steps: Step[] = [];

  function remember(block: Block): void {
    const store = workbook.store(block.sheet);
    const cells = Array.from({ length: block.rows }, (_, row) =>
      Array.from({ length: block.columns }, (__, column) => keep(store, block.row + row, block.column + column)),
    );
    steps.push({ block, cells });
    if (steps.length > STEPS) steps.shift();
  }

  function takeBack(): Place | null {
    const step = steps.pop();
    if (!step || !workbook.sheetNames().includes(step.block.sheet)) return null;
    const { sheet, row, column } = step.block;
    const store = workbook.store(sheet);
    step.cells.forEach((cells, r) => cells.forEach((kept, c) => putBack(store, row + r, column + c, kept)));
    return { sheet, row, column };
  }

  return {
    get isPossible() {
      return steps.length > 0;
    },
    ...{ remember, takeBack },
    forget: () => void (steps.length = 0),
  };
}
