import { recall, remember } from '../../google/properties';
import { begunOf, readBegun, type BegunSheet } from '../../workbook/prepare/begun-sheets';
import type { SheetPlan } from '../../workbook/prepare/sheet-plan';

/** Document property with the sheets to which something is being added. */
const KEY = 'lembarBerjalan';
/** A property takes 9 KB: of more sheets than that the rest is not repeated. */
const ROOM = 8000;

/** Sheets of a preparation that was stopped before its end. */
export const begunSheets = (): BegunSheet[] => readBegun(recall(KEY));

function keep(sheets: readonly BegunSheet[]): void {
  let kept = [...sheets];
  while (JSON.stringify(kept).length > ROOM) kept = kept.slice(0, -1);
  remember(KEY, kept.length > 0 ? JSON.stringify(kept) : null);
}

/**
 * Notes what is about to be added before its first effect.
 *
 * @param known sheets of earlier preparations that were stopped
 * @returns to be called when all of it stands
 */
export function beginSheets(plans: readonly SheetPlan[], known: readonly BegunSheet[]): () => void {
  const others = known.filter(({ name }) => !plans.some((plan) => plan.name === name));
  keep([...plans.map(begunOf), ...others]);
  return () => keep(others);
}
