import type { StaffMember } from '../../../domain/awards/participants';
import type { TeamMember } from '../../../domain/awards/jury/team';
import { canonical } from '../../../domain/canonical';
import type { Finding } from '../../../domain/finding';
import { maskId } from '../../../domain/people/identity';
import { teamRoleWords } from '../../schema/award-choices';
import { awardTeamTable } from '../../schema/award-tables';
import type { Grid } from '../grid';
import { readRows } from '../rows';

/** Reads `Tim Penilai`; who is no ID of `Pegawai` is noted and left out. */
export function readTeam(
  grid: Grid,
  staff: readonly Pick<StaffMember, 'id'>[],
): { team: TeamMember[]; findings: Finding[] } {
  const ids = new Set(staff.map(({ id }) => canonical(id)));
  const { rows, findings } = readRows(awardTeamTable, grid);
  const team = rows.flatMap((row): TeamMember[] => {
    const id = row.code('id');
    const { value: role } = row.choice('role', teamRoleWords);
    if (ids.has(canonical(id))) return [{ id, role, category: row.optionalText('category') }];
    row.note('team-of-unknown', 'id', { value: maskId(id) });
    return [];
  });
  return { team, findings };
}
