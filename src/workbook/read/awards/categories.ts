import type { AwardCategory } from '../../../domain/awards/instrument';
import type { Finding } from '../../../domain/finding';
import { methodWords, recipientWords } from '../../schema/award-choices';
import { awardCategoryTable } from '../../schema/award-tables';
import { canonical } from '../../../domain/canonical';
import { duplicateKeys } from '../duplicates';
import type { Grid } from '../grid';
import { readRows } from '../rows';

/** Whether column `Peserta` names the employees. */
const namesStaff = (participants: string): boolean =>
  ['pegawai', 'staff', 'employees', 'employee'].includes(canonical(participants));

const count = (value: number | null): number | null => (value === null ? null : Math.max(0, Math.round(value)));

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
      winners: Math.max(1, count(row.figure('winners').value) ?? 1),
      coolDown: count(row.figure('coolDown').value),
      minimumCases: count(row.figure('minimumCases').value),
      basis: row.optionalText('basis'),
    };
  });
  return { categories, findings: [...findings, ...duplicateKeys(rows, 'name')] };
}
