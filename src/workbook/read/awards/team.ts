import type { StaffMember } from '../../../domain/awards/participants';
import type { AwardCategory } from '../../../domain/awards/instrument/instrument';
import type { TeamMember } from '../../../domain/awards/jury/team';
import { canonical, isSame } from '../../../domain/canonical';
import type { Finding } from '../../../domain/finding';
import { maskId } from '../../../domain/people/identity';
import { teamRoleWords } from '../../schema/award-choices';
import { awardTeamTable } from '../../schema/award-tables';
import type { Grid } from '../grid';
import { readRows } from '../rows';

/** Reads `Tim Penilai`; who is no ID of `Pegawai`, and who judges a category that nobody knows, is noted and left out. */
export function readTeam(
  grid: Grid,
  staff: readonly Pick<StaffMember, 'id'>[],
  categories: readonly Pick<AwardCategory, 'name'>[],
): { team: TeamMember[]; findings: Finding[] } {
  const ids = new Set(staff.map(({ id }) => canonical(id)));
  const { rows, findings } = readRows(awardTeamTable, grid);
  const team = rows.flatMap((row): TeamMember[] => {
    const id = row.code('id');
    const { value: role } = row.choice('role', teamRoleWords);
    const category = row.optionalText('category');
    const isMember = ids.has(canonical(id));
    const hasTask = category === '' || categories.some(({ name }) => isSame(name, category));
    if (!isMember) row.note('team-of-unknown', 'id', { value: maskId(id) });
    if (!hasTask) row.note('unknown-category', 'category', { value: category });
    return isMember && hasTask ? [{ id, role, category }] : [];
  });
  return { team, findings };
}
