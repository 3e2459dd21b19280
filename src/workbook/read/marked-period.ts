import type { Period } from '../../domain/period';
import { isMarker } from '../../shapes/sheet-marker';
import { parsePeriod } from '../values/period';

/** Between the parts of a marker. */
const BETWEEN = ' · ';

/**
 * The year and the period that a sheet of results was made for, by its marker `Rapor Kinerja · <sheet> · <period> · <time>` (data
 * dictionary, first section), in whatever language it was written; null where it names none, or the sheet bears none.
 *
 * @param first what stands in A1
 */
export function markedPeriod(first: unknown): { year: number; period: Period } | null {
  if (!isMarker(first)) return null;
  const [, , named = ''] = String(first).split(BETWEEN);
  const [, year, label = ''] = /^(\d{4}) (.+)$/.exec(named) ?? [];
  const period = parsePeriod(label);
  return year === undefined || period === null ? null : { year: Number(year), period };
}
