import { createHash } from 'node:crypto';
import type { DriveStore } from '../../drive/drive-store';
import { FOLDER_TYPE } from '../../drive/free-path';
import type { DriveEntry, DriveRole } from '../../drive/memory';
import { may } from '../../drive/roles';
import type { Execution } from '../execution/execution';
import { call, service } from '../execution/service';
import { ServiceError } from '../execution/service-error';

const FIELDS = 'kind,id,type,role';
const ROLES = ['reader', 'commenter', 'writer'];
const OPTIONS = ['supportsAllDrives', 'fields', 'sendNotificationEmail', 'emailMessage'];

interface Permission {
  type?: string;
  role?: string;
  emailAddress?: string;
}

interface DriveAccess {
  reach: (id: string) => DriveEntry;
  answer: (value: Record<string, unknown>, fields: string) => unknown;
  store: DriveStore;
}

/** A file as the Drive API describes it to a user with a role. */
export function descriptionOf(entry: DriveEntry, role: DriveRole | null): Record<string, unknown> {
  const { id, name, mimeType, parent, appProperties, createdTime, modifiedTime, trashed, driveId, owner } = entry;
  return {
    kind: 'drive#file',
    id,
    name,
    mimeType,
    parents: [parent],
    appProperties,
    createdTime,
    modifiedTime,
    trashed,
    ...(driveId !== undefined && { driveId }),
    // Files of a shared drive have no owner.
    ...(driveId === undefined && { owners: [{ emailAddress: owner }] }),
    webViewLink: entry.path,
    capabilities: {
      canAddChildren: mimeType === FOLDER_TYPE && may(role, 'edit'),
      canEdit: may(role, 'edit'),
      canTrash: may(role, 'trash'),
    },
  };
}

/** `Drive.Permissions`: shares a file with people by their address. */
export function createPermissions(execution: Execution, { reach, answer, store }: DriveAccess): object {
  function check(options: object | undefined): string {
    const given = (options ?? {}) as { supportsAllDrives?: boolean; fields?: string };
    if (given.supportsAllDrives !== true) {
      throw new ServiceError(
        'The call takes supportsAllDrives: true; without it files in shared drives are not found.',
      );
    }
    const unknown = Object.keys(given).find((key) => !OPTIONS.includes(key));
    if (unknown) throw new ServiceError(`The option ${unknown} of Drive.Permissions is not imitated.`);
    return given.fields ?? FIELDS;
  }

  function create({ type = '', role = '', emailAddress = '' }: Permission, id: string, options?: object): unknown {
    const fields = check(options);
    const entry = reach(id);
    if (type !== 'user' && type !== 'group') throw new ServiceError(`Sharing with ${type} is not imitated.`);
    if (!ROLES.includes(role)) throw new ServiceError(`The role ${role} is not imitated.`);
    if (!emailAddress.includes('@')) throw new ServiceError('The emailAddress field is required for this permission.');
    const permissionId = createHash('sha256').update(emailAddress).digest('hex').slice(0, 20);
    const permission = { id: permissionId, type, role, emailAddress };
    const others = (entry.permissions ?? []).filter((known) => known.id !== permissionId);
    store.share(entry, [...others, permission]);
    return answer({ kind: 'drive#permission', ...permission }, fields);
  }

  return service(execution, 'Permissions', {
    create: call(create),
    list: call((id: string, options?: object) => {
      const given = check(options);
      const fields = given === FIELDS ? `kind,permissions(${FIELDS})` : given;
      const { owner, permissions = [] } = reach(id);
      const owning = { id: 'owner', type: 'user', role: 'owner', emailAddress: owner };
      return answer({ kind: 'drive#permissionList', permissions: [owning, ...permissions] }, fields);
    }),
    remove: call((id: string, permissionId: string, options?: object) => {
      check(options);
      const entry = reach(id);
      const left = (entry.permissions ?? []).filter((known) => known.id !== permissionId);
      if (left.length === (entry.permissions ?? []).length) {
        throw new ServiceError(`API call to drive.permissions.delete failed with error: Permission not found.`);
      }
      store.share(entry, left);
    }),
  });
}
