import { createHash } from 'node:crypto';
import { closeSync, existsSync, fdatasyncSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import type { DriveEntry, PendingLetter, TriggerEntry } from './memory';

/** A change of the memory, written down before its effect on the output folder. */
export type MemoryChange =
  /** A file or folder is made (`before` is null), renewed, renamed, shared, or moved into the bin or out of it. */
  | { kind: 'file'; before: DriveEntry | null; after: DriveEntry }
  | { kind: 'letter'; letter: PendingLetter; user: string; usage: { since: number; recipients: number } }
  | { kind: 'property'; store: string; key: string; value: string | null }
  | { kind: 'triggers'; triggers: TriggerEntry[] }
  /** The workbook is written: the letters of the run stand in it. Its file is known by its digest. */
  | { kind: 'workbook'; output: string; digest: string; letters: string[] };

/** A line of the file: the changes in their order, and which memory file they start from. */
export type JournalLine = { kind: 'start'; over: string | null } | MemoryChange | { kind: 'undone' };

/** Writes down what is about to be done, so that an end at any moment leaves nothing unknown behind. */
export interface Journal {
  /** Writes the change down, durably, then does it; a change that fails is crossed out. */
  act<T>(change: MemoryChange, effect: () => T): T;
}

/** For runtimes whose memory nobody keeps. */
export const NO_JOURNAL: Journal = { act: (_, effect) => effect() };

/** SHA-256 of a content, in hexadecimal digits. */
export const digestOfBytes = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Digest of a file; null when there is none. */
export const digestOfFile = (path: string): string | null =>
  existsSync(path) ? digestOfBytes(readFileSync(path)) : null;

export interface JournalFile extends Journal {
  /** Its changes stand in the memory file now. */
  remove(): void;
}

/** The journal beside a memory file; it comes into being with the first change. */
export function openJournal(path: string, memoryPath: string): JournalFile {
  let handle: number | null = null;

  function append(line: JournalLine): void {
    if (handle === null) {
      handle = openSync(path, 'a');
      append({ kind: 'start', over: digestOfFile(memoryPath) });
    }
    writeSync(handle, `${JSON.stringify(line)}\n`);
    fdatasyncSync(handle);
  }

  return {
    act(change, effect) {
      append(change);
      try {
        return effect();
      } catch (error) {
        append({ kind: 'undone' });
        throw error;
      }
    },
    remove() {
      if (handle !== null) closeSync(handle);
      handle = null;
      rmSync(path, { force: true });
    },
  };
}
