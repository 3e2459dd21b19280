import type { CellValue } from '../../shapes/sheet-content';
import { limited } from './cell-text';

/** Whether a cell holds what would be written to it. */
export function isSame(read: CellValue | undefined, written: CellValue): boolean {
  if (typeof written === 'string') return read === limited(written);
  if (read instanceof Date && written instanceof Date) return read.getTime() === written.getTime();
  return read === written;
}

/** The corners of a block of cells, from 0, the last ones included. */
export interface Block {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** The smallest block that holds every cell from a row on that is not yet as it should be; null: all are. */
export function differing(rows: readonly CellValue[][], standing: readonly CellValue[][], from: number): Block | null {
  let block = null as Block | null;
  for (let row = from; row < rows.length; row++) {
    const [wanted = [], present = []] = [rows[row], standing[row]];
    const left = wanted.findIndex((value, column) => !isSame(present[column] ?? '', value));
    if (left < 0) continue;
    let right = wanted.length - 1;
    while (isSame(present[right] ?? '', wanted[right] ?? '')) right--;
    block = block
      ? { ...block, bottom: row, left: Math.min(block.left, left), right: Math.max(block.right, right) }
      : { top: row, bottom: row, left, right };
  }
  return block;
}
