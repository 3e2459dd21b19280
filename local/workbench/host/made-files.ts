import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { LocalMemory } from '../../drive/memory';
import { isAuditFile } from '../../workbook/audit-workbook';
import type { MadeFile } from '../protocol';

/** Folder of the letters within the output folder. */
const LETTERS = 'surat';
const FOLDER_TYPE = 'application/vnd.google-apps.folder';

const KINDS: Record<string, MadeFile['kind']> = { '.docx': 'document', '.pptx': 'slides', '.eml': 'letter' };
const TYPES: Record<string, string> = {
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xlsm': 'application/vnd.ms-excel.sheet.macroEnabled.12',
  '.pdf': 'application/pdf',
  '.eml': 'message/rfc822',
  '.ics': 'text/calendar',
};

/** A file below the output folder, by the id under which the page asks for it. */
export interface ListedFile {
  id: string;
  /** Within the output folder, with `/`. */
  path: string;
}

function letters(folder: string): ListedFile[] {
  const place = join(folder, LETTERS);
  if (!existsSync(place)) return [];
  return readdirSync(place)
    .filter((name) => name.endsWith('.eml'))
    .map((name) => ({ id: Buffer.from(name).toString('base64url'), path: `${LETTERS}/${name}` }));
}

/** Audit workbooks, which lie in the output folder itself. */
function audits(folder: string): ListedFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(isAuditFile)
    .map((name) => ({ id: Buffer.from(name).toString('base64url'), path: name }));
}

/** Everything that scripts made and that is still there: nothing else can be asked for. */
export function listedFiles(folder: string, memory: LocalMemory): ListedFile[] {
  const stored = Object.values(memory.files)
    .filter(({ mimeType, trashed }) => mimeType !== FOLDER_TYPE && !trashed)
    .map(({ id, path }) => ({ id, path }));
  return [...stored, ...letters(folder), ...audits(folder)].filter(({ path }) => existsSync(join(folder, path)));
}

/** The files as the page lists them, the latest first. */
export function madeFiles(folder: string, memory: LocalMemory): MadeFile[] {
  return listedFiles(folder, memory)
    .map(({ id, path }): MadeFile => {
      const { mtime, size } = statSync(join(folder, path));
      const kind = KINDS[extname(path).toLowerCase()] ?? 'other';
      return { id, name: basename(path), folder: dirname(path), kind, changed: mtime.toISOString(), bytes: size };
    })
    .sort((a, b) => (a.changed === b.changed ? a.name.localeCompare(b.name) : a.changed < b.changed ? 1 : -1));
}

/** The type under which a file is handed to the browser. */
export function fileType(path: string): string {
  return TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
}
