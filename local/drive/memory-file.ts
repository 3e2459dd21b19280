import { existsSync, readFileSync } from 'node:fs';
import { Problem } from '../problem';
import { writeFileWhole } from '../workbook/write-file';

/** A file or folder as the local Drive remembers it. */
export interface DriveEntry {
  id: string;
  name: string;
  mimeType: string;
  /** Id of the folder; `root` is the folder `dokumen`. */
  parent: string;
  owner: string;
  appProperties: Record<string, string>;
  createdTime: string;
  modifiedTime: string;
  trashed: boolean;
  /** Path of the stored file or folder within the output folder, with `/`. */
  path: string;
  /** SHA-256 of the stored content; absent for folders. A different one on disk means somebody edited the file. */
  digest?: string;
}

/** What Google keeps outside the spreadsheet: Drive's knowledge of files, and script properties per spreadsheet. */
export interface LocalMemory {
  files: Record<string, DriveEntry>;
  /** By `<kind>:<spreadsheet id>`. */
  properties: Record<string, Record<string, string>>;
}

const VERSION = 1;

/** @throws Problem `memory-damaged` when the file is there but cannot be understood. */
export function loadMemory(path: string): LocalMemory {
  if (!existsSync(path)) return { files: {}, properties: {} };
  try {
    const { version, files, properties } = JSON.parse(readFileSync(path, 'utf8')) as LocalMemory & { version: number };
    if (version !== VERSION || typeof files !== 'object' || typeof properties !== 'object') throw new Error('version');
    return { files, properties };
  } catch (error) {
    throw new Problem('memory-damaged', path, { cause: error });
  }
}

/** Writes the memory with sorted keys, so that equal memories are equal files; nothing is written for an empty one. */
export function saveMemory(path: string, { files, properties }: LocalMemory): void {
  if (Object.keys(files).length === 0 && Object.keys(properties).length === 0 && !existsSync(path)) return;
  const sorted = <T>(record: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileWhole(
    path,
    `${JSON.stringify({ version: VERSION, files: sorted(files), properties: sorted(properties) }, null, 1)}\n`,
  );
}
