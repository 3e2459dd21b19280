import { explanations } from './explain';
import { rowValues } from './operands';
import type { FigureColumn, FigureRow } from './table';

/** How many printed percentages follow from two columns, and how many can be looked at. */
export function followingRows(
  target: FigureColumn,
  actual: FigureColumn,
  percentage: FigureColumn,
  isRemainder: boolean,
  rows: readonly FigureRow[],
): { following: number; all: number } {
  let [following, all] = [0, 0];
  rows.forEach(({ kind }, index) => {
    const printed = percentage.cells[index]?.value;
    if (kind !== 'item' || printed?.kind !== 'number') return;
    const view = { areWholeExact: true };
    const { candidates } = rowValues(target.cells[index], actual.cells[index], isRemainder, view);
    if (candidates.length === 0) return;
    all++;
    if (explanations(printed, candidates).some(({ rule, isUnrounded }) => rule !== 'T/R' && !isUnrounded)) following++;
  });
  return { following, all };
}
