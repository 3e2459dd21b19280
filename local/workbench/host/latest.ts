import { areaName } from '../../../src/shapes/a1';
import type { Block, Seen } from '../protocol';

/** Edits that are remembered; whoever has seen none of them asks for too much. */
const MOST = 1000;

/** The part of a block that another one covers; null: none. */
function shared(one: Block, other: Block): Block | null {
  const [row, column] = [Math.max(one.row, other.row), Math.max(one.column, other.column)];
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return one.sheet === other.sheet && rows > 0 && columns > 0 ? { ...one, row, column, rows, columns } : null;
}

/** The latest edits with who made them, so that a window overwrites nothing of another one that it has not seen. */
export function createLatest() {
  const edits: { block: Block; by: string; revision: number }[] = [];
  let revision = 0;
  return {
    get revision() {
      return revision;
    },
    note: (block: Block, by: string): void => {
      revision += 1;
      edits.push({ block, by, revision });
      if (edits.length > MOST) edits.shift();
    },
    /** The cells of a block that others have edited since, in A1 notation; null: none. */
    unseen: (block: Block, seen: Seen | undefined): string | null => {
      if (!seen) return null;
      const others = edits.filter((edit) => edit.by !== seen.by && edit.revision > seen.revision);
      const first = others.map((edit) => shared(block, edit.block)).find((part) => part !== null);
      return first ? areaName(first) : null;
    },
  };
}
