import { canonical } from '../../domain/canonical';
import type { Language } from '../../text/language';
import type { Grid } from '../read/grid';
import { findHeader } from '../read/header';
import { readRows } from '../read/rows';
import { nameIn } from '../schema/names';
import { actualsTable, indicatorTable } from '../schema/tables';
import { columnsOf, formatOf } from './layout';
import { planPreparation } from './plan';
import { emptyPlan, type PlannedValue, type SheetPlan } from './sheet-plan';

/**
 * Plans rows of `Realisasi` for the indicators that have none yet: code and name, below what stands. What is filled stays as it is.
 *
 * @returns null where `Indikator`, or a heading that is needed, is missing
 */
export function planActualRows(
  grids: { indicators?: Grid; actuals?: Grid },
  year: number,
  language: Language,
): { plan: SheetPlan; added: number } | null {
  const { indicators, actuals } = grids;
  if (!indicators) return null;
  const { rows, header } = readRows(indicatorTable, indicators);
  const standing = actuals && findHeader(actualsTable, actuals).header;
  if (!header || (standing && standing.columns.code === undefined)) return null;
  const [prepared] = planPreparation(['actuals'], actuals ? { actuals } : {}, year, language).plans;
  // A sheet with content whose headings are not known is the user's to put right.
  if (actuals && !standing && !prepared) return null;
  const known = new Set(actuals ? readRows(actualsTable, actuals).rows.map((row) => canonical(row.code('code'))) : []);
  const fresh = rows.filter((row) => row.code('code') !== '' && !known.has(canonical(row.code('code'))));
  const plan = prepared ?? emptyPlan(actuals?.name ?? nameIn(actualsTable, language));
  const columns = columnsOf('actuals', actualsTable);
  const at = (key: 'code' | 'indicator'): number => {
    const added = plan.columns.findIndex(({ heading }) => heading === nameIn(actualsTable.columns[key], language));
    return standing?.columns[key] ?? (added < 0 ? -1 : plan.firstColumn - 1 + added);
  };
  const width = Math.max(actuals?.values[0]?.length ?? 0, plan.firstColumn - 1 + plan.columns.length, 1);
  const formats = new Array<string>(width).fill('General');
  if (!standing) columns.forEach(({ column }, index) => (formats[index] = formatOf(column)));
  for (const place of [at('code'), at('indicator')]) if (place >= 0) formats[place] = '@';
  const values = fresh.map((row) => {
    const cells = new Array<PlannedValue>(width).fill('');
    cells[at('code')] = row.code('code');
    if (at('indicator') >= 0) cells[at('indicator')] = row.text('name');
    return cells;
  });
  const firstRow = standing && actuals ? actuals.values.length + 1 : 2;
  return { plan: { ...plan, records: { firstRow, values, formats: values.map(() => formats) } }, added: fresh.length };
}
