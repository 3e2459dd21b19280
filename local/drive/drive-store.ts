import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeFileWhole } from '../workbook/file/write-file';
import { FOLDER_TYPE, freePathIn } from './free-path';
import { isInBin } from './in-bin';
import { digestOfBytes, NO_JOURNAL, type Journal } from './journal';
import type { DriveEntry, DriveRole, LocalMemory } from './memory';
import { roleOf } from './roles';

export interface NewFile {
  name: string;
  mimeType: string;
  parent: string;
  owner: string;
  appProperties: Record<string, string>;
  /** Absent for folders. */
  content?: Uint8Array;
  /** Made by `generateIds` beforehand. */
  id?: string;
}

/** Drive over a folder: real files in a readable tree, and the memory of their ids. */
export interface DriveStore {
  create(file: NewFile, time: string): DriveEntry;
  /** Renews content, name and properties, moves into the bin and back; id and place stay. */
  update(
    entry: DriveEntry,
    change: Partial<Pick<NewFile, 'name' | 'content' | 'appProperties'>> & { trashed?: boolean },
    time: string,
  ): DriveEntry;
  /** Puts a file or folder into another folder. */
  relocate(entry: DriveEntry, parent: string, time: string): DriveEntry;
  share(entry: DriveEntry, permissions: NonNullable<DriveEntry['permissions']>): void;
  /** The stored bytes of a file that is not in the bin. */
  content(entry: DriveEntry): Uint8Array;
  /** The present state: edits and deletions made on disk show. */
  find(id: string): DriveEntry | undefined;
  children(parent: string): DriveEntry[];
  nextId(seed: string): string;
  /** The role of a user for a file; null: the user cannot see it. */
  role(entry: DriveEntry, user: string): DriveRole | null;
}

/** Files in the bin lie here under their ids, out of the way of what takes their names. */
export const BIN = '.sampah';

/** Opens the store; `folder` is the output folder, `memory` is changed in place, each change after the journal has it. */
export function openDriveStore(folder: string, memory: LocalMemory, journal: Journal = NO_JOURNAL): DriveStore {
  const { files } = memory;

  /** Ids follow from place and name, so that a run repeated from the same start gives the same ones. */
  function nextId(seed: string): string {
    for (let counter = 1; ; counter += 1) {
      const id = createHash('sha256').update(`${seed}\n${counter}`).digest('base64url').slice(0, 33);
      if (!files[id]) return id;
    }
  }

  const freePath = (parent: string, name: string, mimeType: string): string =>
    freePathIn({ folder, files }, parent, name, mimeType);

  function create(file: NewFile, time: string): DriveEntry {
    const { name, mimeType, parent, owner, appProperties, content } = file;
    const id = file.id ?? nextId(`${parent}\n${name}`);
    const path = freePath(parent, name, mimeType);
    const entry: DriveEntry = {
      id,
      name,
      mimeType,
      parent,
      owner,
      appProperties: { ...appProperties },
      createdTime: time,
      modifiedTime: time,
      trashed: false,
      path,
    };
    const driveId = files[parent]?.driveId;
    if (driveId !== undefined) entry.driveId = driveId;
    const bytes = mimeType === FOLDER_TYPE ? null : (content ?? new Uint8Array());
    if (bytes) entry.digest = digestOfBytes(bytes);
    journal.act({ kind: 'file', before: null, after: entry }, () => {
      if (bytes) writeFileWhole(join(folder, path), bytes);
      else mkdirSync(join(folder, path), { recursive: true });
    });
    files[id] = entry;
    return entry;
  }

  function update(entry: DriveEntry, change: Parameters<DriveStore['update']>[1], time: string): DriveEntry {
    const { name = entry.name, content, appProperties } = change;
    const next: DriveEntry = {
      ...entry,
      name,
      modifiedTime: time,
      appProperties: { ...entry.appProperties, ...appProperties },
    };
    if (name !== entry.name) next.path = freePath(entry.parent, name, entry.mimeType);
    if (content) next.digest = digestOfBytes(content);
    if (change.trashed !== undefined) next.trashed = change.trashed;
    journal.act({ kind: 'file', before: files[entry.id] ?? entry, after: next }, () => {
      if (change.trashed === false) moveOutOfBin(entry);
      const from = join(folder, entry.path);
      if (next.path !== entry.path && existsSync(from)) renameSync(from, join(folder, next.path));
      if (content) writeFileWhole(join(folder, next.path), content);
      if (change.trashed === true) moveToBin(next);
    });
    files[entry.id] = next;
    return next;
  }

  /** Moves a file, if it is there; folders stay: only the mark tells that they are in the bin. */
  function move({ mimeType }: DriveEntry, from: string, to: string): void {
    if (mimeType === FOLDER_TYPE || !existsSync(from)) return;
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
  }

  const moveToBin = (entry: DriveEntry): void => move(entry, join(folder, entry.path), join(folder, BIN, entry.id));
  const moveOutOfBin = (entry: DriveEntry): void => move(entry, join(folder, BIN, entry.id), join(folder, entry.path));

  function share(entry: DriveEntry, permissions: NonNullable<DriveEntry['permissions']>): void {
    const { trashed } = files[entry.id] ?? entry;
    const next = { ...entry, permissions, trashed };
    journal.act({ kind: 'file', before: files[entry.id] ?? entry, after: next }, () => undefined);
    files[entry.id] = next;
  }

  function content(entry: DriveEntry): Uint8Array {
    return readFileSync(join(folder, entry.path));
  }

  const entryOf = (id: string): DriveEntry | undefined => (Object.hasOwn(files, id) ? files[id] : undefined);

  /** A file deleted on disk is in the bin, as is one whose folder is; one edited there carries the time of that edit. */
  function find(id: string): DriveEntry | undefined {
    const own = entryOf(id);
    if (!own) return undefined;
    const entry = isInBin(files, own.parent) ? { ...own, trashed: true } : own;
    const path = join(folder, entry.path);
    // A folder holds nothing of its own; it comes back with the next file.
    if (!existsSync(path)) return { ...entry, trashed: entry.mimeType !== FOLDER_TYPE || isInBin(files, entry.parent) };
    if (entry.digest === undefined || digestOfBytes(readFileSync(path)) === entry.digest) return entry;
    return { ...entry, modifiedTime: statSync(path).mtime.toISOString() };
  }

  /** On disk it stays where it is: its id tells where it lies. */
  function relocate(entry: DriveEntry, parent: string, time: string): DriveEntry {
    const { trashed } = files[entry.id] ?? entry;
    const next: DriveEntry = { ...entry, parent, modifiedTime: time, trashed };
    journal.act({ kind: 'file', before: files[entry.id] ?? entry, after: next }, () => undefined);
    files[entry.id] = next;
    return next;
  }

  function children(parent: string): DriveEntry[] {
    const ids = Object.values(files)
      .filter((entry) => entry.parent === parent)
      .map((entry) => entry.id);
    return ids.sort().flatMap((id) => find(id) ?? []);
  }

  const role = (entry: DriveEntry, user: string): DriveRole | null => roleOf(entry, user, memory.drives);
  return { create, update, relocate, share, content, find, children, nextId, role };
}
