import type { AwardCategory } from '../../../domain/awards/instrument/instrument';
import type { Finding } from '../../../domain/finding';
import { methodWords, recipientWords } from '../../schema/award-choices';
import { awardCategoryTable } from '../../schema/award-tables';
import { canonical } from '../../../domain/canonical';
import { duplicateKeys } from '../duplicates';
import type { Grid } from '../grid';
import type { Row } from '../row';
import { readRows } from '../rows';

/** Whether column `Peserta` names the employees. */
const namesStaff = (participants: string): boolean =>
  ['pegawai', 'staff', 'employees', 'employee'].includes(canonical(participants));

type CategoryRow = Row<keyof (typeof awardCategoryTable)['columns']>;

/** A whole number from `least` on; any other one is noted and not used. */
function count(row: CategoryRow, key: 'winners' | 'coolDown' | 'minimumCases', least: number): number | null {
  const { value } = row.figure(key);
  if (value === null || (Number.isInteger(value) && value >= least)) return value;
  row.note('not-a-count', key, { value, least });
  return null;
}

/** Reads `Kategori Penghargaan`; SMART and one winner unless the row says otherwise. */
export function readCategories(grid: Grid): { categories: AwardCategory[]; findings: Finding[] } {
  const { rows, findings } = readRows(awardCategoryTable, grid);
  const categories = rows.map((row): AwardCategory => {
    const participants = row.text('participants');
    const ofStaff = namesStaff(participants);
    return {
      sheet: row.sheet,
      row: row.number,
      name: row.text('name'),
      nameCell: row.cell('name'),
      participants,
      participantsCell: row.cell('participants'),
      ofStaff,
      recipient: row.choice('recipient', recipientWords).value ?? (ofStaff ? 'employee' : 'unit'),
      method: row.choice('method', methodWords).value ?? 'smart',
      isUnclear: row.isUnknownChoice('method', methodWords),
      winners: count(row, 'winners', 1) ?? 1,
      coolDown: count(row, 'coolDown', 0),
      minimumCases: count(row, 'minimumCases', 0),
      basis: row.optionalText('basis'),
    };
  });
  return { categories, findings: [...findings, ...duplicateKeys(rows, 'name')] };
}
