import type { DriveEntry, DriveRole, LocalMemory } from './memory';

/** What a role may do (Drive ref-roles guide): a Contributor (`writer`) of a shared drive adds and edits, but trashes nothing. */
const permitted = {
  edit: ['owner', 'organizer', 'fileOrganizer', 'writer'],
  trash: ['owner', 'organizer', 'fileOrganizer'],
} as const satisfies Record<string, readonly DriveRole[]>;

/** The role of a user for a file; null: none. In a shared drive, whoever made the file has the role of a member. */
export function roleOf(
  { driveId, owner, permissions = [] }: DriveEntry,
  user: string,
  drives: LocalMemory['drives'] = {},
): DriveRole | null {
  if (driveId !== undefined) return drives[driveId]?.[user] ?? null;
  if (owner === user) return 'owner';
  return (permissions.find(({ emailAddress }) => emailAddress === user)?.role as DriveRole | undefined) ?? null;
}

/** Whether a role in a shared drive permits something; null, no role, permits nothing. */
export const may = (role: DriveRole | null, what: keyof typeof permitted): boolean =>
  role !== null && (permitted[what] as readonly DriveRole[]).includes(role);
