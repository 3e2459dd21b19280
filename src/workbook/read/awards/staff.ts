import type { StaffMember } from '../../../domain/awards/participants';
import type { Finding } from '../../../domain/finding';
import { staffTable } from '../../schema/award-tables';
import { duplicateKeys } from '../duplicates';
import type { Grid } from '../grid';
import { readRows } from '../rows';
import type { UnitFinder } from '../units';

/** Reads what awards have to know of `Pegawai`: who there is, in which unit, and since and until when. */
export function readStaff(grid: Grid, find: UnitFinder): { staff: StaffMember[]; findings: Finding[] } {
  const { rows, findings } = readRows(staffTable, grid);
  const staff = rows.map((row): StaffMember => {
    const stated = row.optionalText('unit');
    const unit = stated === '' ? '' : find(stated);
    if (unit === null) row.note('unknown-unit', 'unit', { value: stated });
    const [before, after] = [row.optionalText('degreeBefore'), row.optionalText('degreeAfter')];
    const name = row.text('name');
    return {
      id: row.code('id'),
      name,
      fullName: [[before, name].filter((part) => part !== '').join(' '), after]
        .filter((part) => part !== '')
        .join(', '),
      unit: unit ?? '',
      from: row.day('from'),
      until: row.day('until'),
    };
  });
  const keyed = rows.map((row) => ({ place: row, key: row.text('id'), cell: row.cell('id') }));
  return { staff, findings: [...findings, ...duplicateKeys(keyed)] };
}
