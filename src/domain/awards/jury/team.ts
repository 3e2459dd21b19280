import { canonical, isSame } from '../../canonical';

/** *Kedudukan* in the team that judges. */
export type TeamRole = 'chair' | 'secretary' | 'member';

/** A row of `Tim Penilai`. */
export interface TeamMember {
  /** ID of `Pegawai` as written. */
  id: string;
  /** Null: no readable role. */
  role: TeamRole | null;
  /** The category that is judged; empty: all of them. */
  category: string;
}

/** The IDs, in canonical form, of those who judge a category. */
export const teamOf = (team: readonly TeamMember[], category: string): ReadonlySet<string> =>
  new Set(team.filter((one) => one.category === '' || isSame(one.category, category)).map(({ id }) => canonical(id)));
