import type { Finding } from '../../../domain/finding';
import type { Holiday } from '../../../domain/schedule/activity';
import { holidayTable } from '../../schema/schedule-tables';
import type { Grid } from '../grid';
import { readRows } from '../rows';

/** Reads `Hari Libur`; rows without a readable date are left out with their finding. */
export function readHolidays(grid: Grid, year?: number): { holidays: Holiday[]; findings: Finding[] } {
  const { rows, findings } = readRows(holidayTable, grid);
  const holidays = rows.flatMap((row): Holiday[] => {
    const date = row.day('date', year);
    return date === null ? [] : [{ date, description: row.text('description'), cell: row.cell('date') }];
  });
  return { holidays, findings };
}
