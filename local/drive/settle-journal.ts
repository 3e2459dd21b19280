import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../problem';
import { areTriggers, isEntry, isLetter, isMailUsage, staysInside } from './check-memory';
import { BIN } from './drive-store';
import { FOLDER_TYPE } from './free-path';
import { digestOfFile, type JournalLine, type MemoryChange } from './journal';
import type { DriveEntry, LocalMemory } from './memory';

const isText = (value: unknown): value is string => typeof value === 'string';

/** Whether a line is one that this program writes, with paths that stay in the output folder. */
const checks: { [Kind in JournalLine['kind']]: (line: Extract<JournalLine, { kind: Kind }>) => boolean } = {
  start: ({ over }) => over === null || isText(over),
  file: ({ before, after }) => (before === null || isEntry(before)) && isEntry(after),
  letter: ({ letter, user, usage }) => isLetter(letter) && isText(user) && isMailUsage(usage),
  property: ({ store, key, value }) => isText(store) && isText(key) && (value === null || isText(value)),
  triggers: ({ triggers }) => areTriggers(triggers),
  workbook: ({ output, digest, letters }) =>
    isText(output) && staysInside(output) && isText(digest) && Array.isArray(letters) && letters.every(isText),
  undone: () => true,
};

function isLine(value: unknown): value is JournalLine {
  const kind = (value as { kind?: unknown } | null)?.kind;
  if (!isText(kind) || !Object.hasOwn(checks, kind)) return false;
  return (checks[kind as JournalLine['kind']] as (line: unknown) => boolean)(value);
}

/**
 * The lines of a journal. The last one may have been cut off in the middle: what it announces was not begun.
 * @throws Problem `memory-damaged`
 */
function readLines(path: string): JournalLine[] {
  const texts = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  return texts.map((text) => {
    let line: unknown;
    try {
      line = JSON.parse(text);
    } catch (error) {
      throw new Problem('memory-damaged', path, { cause: error });
    }
    if (!isLine(line)) throw new Problem('memory-damaged', path);
    return line;
  });
}

/** Changes that were begun; all but the last were also ended, since one follows the other. */
function begunChanges(lines: readonly JournalLine[]): MemoryChange[] {
  const changes: MemoryChange[] = [];
  for (const line of lines) {
    if (line.kind === 'undone') changes.pop();
    else if (line.kind !== 'start') changes.push(line);
  }
  return changes;
}

/** What the output folder holds of a file whose change may not have been done: the new state, the old one, or none. */
function settledFile(folder: string, { before, after }: Extract<MemoryChange, { kind: 'file' }>): DriveEntry | null {
  if (after.mimeType === FOLDER_TYPE) return after;
  const place = join(folder, after.trashed ? join(BIN, after.id) : after.path);
  // At the place of a new file there was nothing: whatever lies there is that file, also when somebody edited it since.
  if (before === null) return existsSync(place) ? after : null;
  if (digestOfFile(place) === (after.digest ?? null)) return after;
  const isRenamed = before.path !== after.path && !existsSync(join(folder, before.path)) && existsSync(place);
  return isRenamed ? { ...before, name: after.name, path: after.path } : before;
}

/** The last change as far as the output folder shows it done; null: it was not done. */
function settledChange(folder: string, change: MemoryChange): MemoryChange | null {
  if (change.kind === 'file') {
    const after = settledFile(folder, change);
    return after && { ...change, after };
  }
  if (change.kind === 'letter') return existsSync(join(folder, change.letter.path)) ? change : null;
  if (change.kind === 'workbook') return digestOfFile(join(folder, change.output)) === change.digest ? change : null;
  return change;
}

/** Does a change in the memory. */
export function applyChange(memory: LocalMemory, change: MemoryChange): void {
  if (change.kind === 'file') memory.files[change.after.id] = change.after;
  if (change.kind === 'letter') {
    (memory.letters ??= []).push(change.letter);
    (memory.mail ??= {})[change.user] = change.usage;
  }
  if (change.kind === 'property') {
    const values = (memory.properties[change.store] ??= {});
    if (change.value === null) delete values[change.key];
    else values[change.key] = change.value;
  }
  if (change.kind === 'triggers') memory.triggers = change.triggers;
  if (change.kind === 'workbook') {
    memory.letters = (memory.letters ?? []).filter(({ path }) => !change.letters.includes(path));
  }
}

/**
 * Brings a memory up to what an ended run had done when it ended.
 *
 * @returns false when there is nothing to be caught up with
 * @throws Problem `memory-damaged`
 */
export function settleJournal(path: string, memoryPath: string, folder: string, memory: LocalMemory): boolean {
  if (!existsSync(path)) return false;
  const [start, ...lines] = readLines(path);
  // Written over another memory: the run ended between writing the new memory and removing the journal.
  if (start?.kind !== 'start' || start.over !== digestOfFile(memoryPath)) return false;
  const changes = begunChanges(lines);
  const isUndone = lines.at(-1)?.kind === 'undone';
  changes.forEach((change, index) => {
    const isCertain = isUndone || index < changes.length - 1;
    const settled = isCertain ? change : settledChange(folder, change);
    if (settled) applyChange(memory, settled);
  });
  return changes.length > 0;
}
