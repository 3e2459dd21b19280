import type { OpenTarget } from '../../domain/comparison/open-targets';
import type { Grid } from '../read/grid';
import { findHeader } from '../read/header';
import { indicatorTable } from '../schema/tables';
import { emptyPlan, type PlannedValue, type SheetPlan } from './sheet-plan';

/**
 * Plans new targets in column `Target` of `Indikator`, each only while its cell holds what the proposal was made from. Null
 * without the sheet or the column.
 */
export function planTargets(grid: Grid | undefined, targets: readonly OpenTarget[]): SheetPlan | null {
  const column = grid ? findHeader(indicatorTable, grid).header?.columns.target : undefined;
  if (!grid || column === undefined) return null;
  const cells = targets.flatMap(({ result, after }) => {
    const { row } = result.indicator;
    const expected = (grid.values[row - 1]?.[column] ?? '') as PlannedValue;
    const value = after.kind === 'number' ? after.value : after.kind === 'grade' ? after.grade : null;
    return value === null ? [] : [{ row, column: column + 1, value, format: 'General', expected }];
  });
  return { ...emptyPlan(grid.name), cells };
}
