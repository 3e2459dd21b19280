import { existsSync, readFileSync } from 'node:fs';
import { Problem } from '../problem';
import { isMemory } from './check-memory';
import type { LocalMemory } from './memory';
import { writeFileWhole } from '../workbook/file/write-file';

const VERSION = 1;

/**
 * The memory of an output folder.
 * @throws Problem `memory-damaged` when the file cannot be understood, `memory-foreign` when it is none of ours
 */
export function loadMemory(path: string): LocalMemory {
  if (!existsSync(path)) return { files: {}, properties: {} };
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Problem('memory-damaged', path, { cause: error });
  }
  const { version, ...memory } = Object(content) as Record<string, unknown>;
  if (version !== VERSION || !isMemory(memory)) throw new Problem('memory-foreign', path);
  const { files, properties, triggers, mail, drives, letters } = memory;
  return {
    files,
    properties,
    ...(triggers && { triggers }),
    ...(mail && { mail }),
    ...(drives && { drives }),
    ...(letters && { letters }),
  };
}

/** Writes the memory with sorted keys, so that equal memories are equal files; nothing is written for an empty one. */
export function saveMemory(path: string, memory: LocalMemory): void {
  const { files, properties, triggers = [], mail = {}, drives = {}, letters = [] } = memory;
  const isEmpty = [files, properties, triggers, mail, drives, letters].every((part) => Object.keys(part).length === 0);
  if (isEmpty && !existsSync(path)) return;
  const sorted = <T>(record: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  const content = {
    version: VERSION,
    files: sorted(files),
    properties: sorted(properties),
    ...(triggers.length > 0 && { triggers }),
    ...(Object.keys(mail).length > 0 && { mail: sorted(mail) }),
    ...(Object.keys(drives).length > 0 && { drives: sorted(drives) }),
    ...(letters.length > 0 && { letters }),
  };
  writeFileWhole(path, `${JSON.stringify(content, null, 1)}\n`);
}
