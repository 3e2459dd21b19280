import type { SheetPlan, UnitColumn } from '../../shapes/sheet-plan';

export type { CellValue as PlannedValue } from '../../shapes/sheet-content';
export type { PlannedColumn, SheetPlan, UnitColumn } from '../../shapes/sheet-plan';

/** A sheet that is not touched although it lacks something, because its headings are not found. */
export interface UntouchedSheet {
  name: string;
  headings: string[];
}

/** Everything that a command of *Siapkan* is going to do. */
export interface Preparation {
  plans: SheetPlan[];
  unitColumn: UnitColumn | null;
  untouched: UntouchedSheet[];
}

/** A plan that adds nothing yet. */
export function emptyPlan(name: string): SheetPlan {
  const records = { firstRow: 1, values: [], formats: [] };
  const place = { headerRow: 1, firstColumn: 1, frozenColumns: 0 };
  return { name, isNew: false, ...place, columns: [], records, inserts: [], cells: [], cellChoices: [] };
}

/** Whether a plan changes anything. */
export function isEmptyPlan({ isNew, columns, records, inserts, cells }: SheetPlan): boolean {
  const isAdding = columns.length + records.values.length + inserts.length + cells.length > 0;
  return !isNew && !isAdding;
}
