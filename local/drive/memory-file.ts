import { existsSync, readFileSync } from 'node:fs';
import { Problem } from '../problem';
import { writeFileWhole } from '../workbook/write-file';

/** Roles in Drive; `owner` of a file in My Drive, the others from `organizer` (Manager) down in a shared drive. */
export type DriveRole = 'owner' | 'organizer' | 'fileOrganizer' | 'writer' | 'commenter' | 'reader';

/** A file or folder as the local Drive remembers it. */
export interface DriveEntry {
  id: string;
  name: string;
  mimeType: string;
  /** Id of the folder; `root` is the folder `dokumen`. */
  parent: string;
  /** Whoever made it; in a shared drive nobody owns it. */
  owner: string;
  appProperties: Record<string, string>;
  createdTime: string;
  modifiedTime: string;
  trashed: boolean;
  /** Path of the stored file or folder within the output folder, with `/`. */
  path: string;
  /** SHA-256 of the stored content; absent for folders. A different one on disk means somebody edited the file. */
  digest?: string;
  /** People beside the owner, with the role given to them. */
  permissions?: { id: string; type: string; role: string; emailAddress: string }[];
  /** Id of the shared drive in which it lies. */
  driveId?: string;
}

/** An installed trigger. */
export interface TriggerEntry {
  id: string;
  /** Id of the spreadsheet whose script it belongs to. */
  book: string;
  /** The person who made it and as whom it runs. */
  user: string;
  handler: string;
  source: 'CLOCK' | 'SPREADSHEETS';
  event: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';
  /** When a clock trigger runs, in words; Google picks the minute. */
  schedule: string;
}

/** What Google keeps outside the spreadsheet: Drive's knowledge of files, and script properties per spreadsheet. */
export interface LocalMemory {
  files: Record<string, DriveEntry>;
  /** By `<kind>:<spreadsheet id>`. */
  properties: Record<string, Record<string, string>>;
  triggers?: TriggerEntry[];
  /** Members of shared drives with their roles, by the id of the drive. */
  drives?: Record<string, Record<string, DriveRole>>;
  /** Recipients written to by each user in the 24 hours from `since` (milliseconds). */
  mail?: Record<string, { since: number; recipients: number }>;
}

const VERSION = 1;

/** @throws Problem `memory-damaged` when the file is there but cannot be understood. */
export function loadMemory(path: string): LocalMemory {
  if (!existsSync(path)) return { files: {}, properties: {} };
  try {
    const memory = JSON.parse(readFileSync(path, 'utf8')) as LocalMemory & { version: number };
    const { version, files, properties, triggers, mail, drives } = memory;
    if (version !== VERSION || typeof files !== 'object' || typeof properties !== 'object') throw new Error('version');
    return { files, properties, ...(triggers && { triggers }), ...(mail && { mail }), ...(drives && { drives }) };
  } catch (error) {
    throw new Problem('memory-damaged', path, { cause: error });
  }
}

/** Writes the memory with sorted keys, so that equal memories are equal files; nothing is written for an empty one. */
export function saveMemory(
  path: string,
  { files, properties, triggers = [], mail = {}, drives = {} }: LocalMemory,
): void {
  const isEmpty = [files, properties, triggers, mail, drives].every((part) => Object.keys(part).length === 0);
  if (isEmpty && !existsSync(path)) return;
  const sorted = <T>(record: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  const content = {
    ...{ version: VERSION, files: sorted(files), properties: sorted(properties) },
    ...(triggers.length > 0 && { triggers }),
    ...(Object.keys(mail).length > 0 && { mail: sorted(mail) }),
    ...(Object.keys(drives).length > 0 && { drives: sorted(drives) }),
  };
  writeFileWhole(path, `${JSON.stringify(content, null, 1)}\n`);
}
