import type { Month } from '../../../domain/month';
import type { Publication } from '../../../domain/awards/records/publications';
import type { Day } from '../../../domain/day';
import type { Finding } from '../../../domain/finding';
import { publicationTable } from '../../schema/award-tables';
import type { Grid } from '../grid';
import { readRows } from '../rows';
import { knownUnit, type UnitFinder } from '../main-job/units';
import { capFindings } from './cap-findings';

/** Reads the publications of a month; an empty reach counts as nothing reached, and what bears a day to come is no publication yet. */
export function readPublications(
  grid: Grid,
  find: UnitFinder,
  month: Month,
  today: Day,
): { publications: Publication[]; findings: Finding[] } {
  const { rows, findings } = readRows(publicationTable, grid);
  const publications = rows.flatMap((row): Publication[] => {
    const day = row.pastDay('date', today);
    if (day === null || day > today || day.slice(0, 7) !== month) return [];
    const unit = knownUnit(row, 'unit', find);
    if (unit === '') row.note('publication-without-unit', 'unit');
    return unit ? [{ unit, reach: row.figure('reach').value ?? 0 }] : [];
  });
  return { publications, findings: capFindings(findings) };
}
