import { daysFrom } from '../../../domain/day';
import type { Finding } from '../../../domain/finding';
import type { Holiday } from '../../../domain/schedule/activity';
import { holidayTable } from '../../schema/schedule-tables';
import type { Grid } from '../grid';
import { readRows } from '../rows';

/** Reads `Hari Libur`; rows without a readable date are left out with their finding. */
export function readHolidays(grid: Grid, year?: number): { holidays: Holiday[]; findings: Finding[] } {
  const { rows, findings } = readRows(holidayTable, grid);
  const holidays = rows.flatMap((row): Holiday[] => {
    const span = row.days('date', year);
    if (!span) return [];
    const common = { description: row.text('description'), cell: row.cell('date') };
    return daysFrom(span.first, span.last).map((date) => ({ date, ...common }));
  });
  return { holidays, findings };
}
