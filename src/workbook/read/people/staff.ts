import type { Finding } from '../../../domain/finding';
import { firstRows } from '../../../domain/people/check-staff';
import type { Employee } from '../../../domain/people/staff';
import { employmentWords } from '../../schema/award-choices';
import { staffTable } from '../../schema/award-tables';
import type { Grid } from '../grid';
import { readRows } from '../rows';
import { knownUnit, type UnitFinder } from '../main-job/units';

/** A name with its titles; one that stands in the column of names already is not repeated. */
function fullName(before: string, name: string, after: string): string {
  return [[before, name].filter((part) => part !== '').join(' '), after].filter((part) => part !== '').join(', ');
}

/** Reads `Pegawai`, one row per person and today's placement; a second row of an ID is noted and left out. */
export function readStaff(grid: Grid, find: UnitFinder): { staff: Employee[]; findings: Finding[] } {
  const { rows, findings } = readRows(staffTable, grid);
  const staff = rows.map((row): Employee => {
    const unit = knownUnit(row, 'unit', find);
    const name = row.text('name');
    return {
      sheet: row.sheet,
      row: row.number,
      id: row.optionalText('id'),
      name,
      fullName: fullName(row.optionalText('degreeBefore'), name, row.optionalText('degreeAfter')),
      employment: row.choice('employment', employmentWords).value,
      position: row.optionalText('position'),
      rank: row.optionalText('rank'),
      unit: unit ?? '',
      from: row.day('from'),
      until: row.day('until'),
      superior: row.optionalText('superior'),
      email: row.optionalText('email'),
      cells: {
        id: row.cell('id'),
        name: row.cell('name'),
        unit: row.cell('unit'),
        from: row.cell('from'),
        until: row.cell('until'),
        superior: row.cell('superior'),
      },
    };
  });
  const unique = firstRows(staff);
  return { staff: unique.staff, findings: [...findings, ...unique.findings] };
}
