import { canonical } from '../../domain/canonical';
import type { Language } from '../../text/language';
import type { Grid } from '../read/grid';
import { readRows } from '../read/rows';
import { actualsTable, indicatorTable } from '../schema/tables';
import { planRowsBelow } from './rows-below';
import type { SheetPlan } from './sheet-plan';

/**
 * Plans rows of `Realisasi` for the indicators that have none yet: code and name, below what stands. What is filled stays as it is.
 *
 * @returns null where `Indikator`, or headings that are needed, are missing
 */
export function planActualRows(
  { indicators, actuals }: { indicators?: Grid; actuals?: Grid },
  year: number,
  language: Language,
): { plan: SheetPlan; added: number } | null {
  if (!indicators) return null;
  const { rows, header } = readRows(indicatorTable, indicators);
  if (!header) return null;
  const known = new Set(actuals ? readRows(actualsTable, actuals).rows.map((row) => canonical(row.code('code'))) : []);
  const fresh = rows.filter((row) => row.code('code') !== '' && !known.has(canonical(row.code('code'))));
  const added = fresh.map((row) => ({ code: row.code('code'), indicator: row.text('name') }));
  const plan = planRowsBelow('actuals', actuals, added, { year, language });
  return plan && { plan, added: added.length };
}
