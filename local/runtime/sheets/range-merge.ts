import type { Area, Neighbours } from './area';
import type { ReadParts } from './range-read-back';
import { call, type Methods } from '../execution/service';
import { ServiceError } from '../execution/service-error';

/** What a range hands to the methods about its merged cells. */
type MergeParts = ReadParts & { area: Area; self: () => object };

/** Merged cells of a range. */
export function mergeMethods(parts: MergeParts, { rangeOf }: Neighbours): Methods {
  const { execution, store, area, self } = parts;
  const { sheet } = store;
  const own = {
    startRow: area.row,
    startCol: area.column,
    endRow: area.row + area.rows - 1,
    endCol: area.column + area.columns - 1,
  };
  type Rectangle = typeof own;
  const touches = ({ startRow, startCol, endRow, endCol }: Rectangle): boolean =>
    startRow <= own.endRow && endRow >= own.startRow && startCol <= own.endCol && endCol >= own.startCol;
  const isInside = ({ startRow, startCol, endRow, endCol }: Rectangle): boolean =>
    startRow >= own.startRow && startCol >= own.startCol && endRow <= own.endRow && endCol <= own.endCol;

  /** Rectangles of merged cells that touch the range. */
  function mergedRanges(): object[] {
    const merges = (sheet.merges ?? []).filter(touches);
    const list = execution.realm.array<object>(merges.length);
    merges.forEach(({ startRow, startCol, endRow, endCol }, index) => {
      const [rows, columns] = [endRow - startRow + 1, endCol - startCol + 1];
      list[index] = rangeOf({ row: startRow, column: startCol, rows, columns });
    });
    return list;
  }

  /** "Merges the cells in the range together into a single block": the upper left value stays. */
  function merge(): object {
    const others = sheet.merges ?? [];
    if (others.some((one) => touches(one) && !isInside(one)))
      throw new ServiceError('You must select all cells in a merged range to merge or unmerge them.');
    for (let row = own.startRow; row <= own.endRow; row++)
      for (let column = own.startCol; column <= own.endCol; column++)
        if (row > own.startRow || column > own.startCol) store.setValue(row, column, null);
    sheet.merges = [...others.filter((one) => !isInside(one)), own];
    return self();
  }

  return { getMergedRanges: call(mergedRanges), merge: call(merge) };
}
