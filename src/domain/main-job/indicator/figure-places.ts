import type { Place } from '../../finding';
import type { ActualToDate } from './actual';
import type { Indicator } from './indicator';
import type { PeriodTarget } from './interim-target';

/** What a figure was formed from. */
interface Formed {
  indicator: Pick<Indicator, 'sheet' | 'row' | 'target'>;
  toDate: Pick<ActualToDate, 'sources'>;
  periodTarget: PeriodTarget;
}

/** The place that a source names (`Realisasi!F7`); null for none. */
function placeOf(source: string | undefined): Place | null {
  const cut = source?.lastIndexOf('!') ?? -1;
  return source === undefined || cut < 0 ? null : { sheet: source.slice(0, cut), cell: source.slice(cut + 1) };
}

/** Where the target of the period stands, else the year's, else the row. */
export function placeOfTarget({ indicator, periodTarget }: Omit<Formed, 'toDate'>): Place {
  const [own = ''] = 'cells' in periodTarget ? periodTarget.cells : [];
  return { sheet: indicator.sheet, cell: own || indicator.target.cell || `A${indicator.row}` };
}

/** Where the actual of a result stands: its cell, or the cells it was formed from; else its target. */
export const placeOfActual = (result: Formed): Place => placeOf(result.toDate.sources[0]) ?? placeOfTarget(result);
