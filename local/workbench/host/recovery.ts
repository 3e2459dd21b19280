import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { BookChange } from '../../workbook/book-change';

/** Bytes from which on the file is written anew from what stands. */
const LARGEST = 200 * 1024 * 1024;
/** Milliseconds between two attempts after the disk has refused. */
const PAUSE = 10_000;
const DIGEST = 8;
const HEAD = 4 + DIGEST;

/** What was done since the workbook was last handed out, beside the documents: it outlives a killed program. */
export interface Recovery {
  /** What an earlier session has left behind; null: nothing. */
  readonly found: { time: string; changes: BookChange[] } | null;
  /** Keeps a change that has been made. */
  keep(change: BookChange): void;
  /** All of it was handed out: it is not offered again unless something is done afterwards. */
  handedOut(): void;
  /** Nobody needs it any more. */
  drop(): void;
}

/** The file of a workbook in a folder; workbooks of the same name from elsewhere have another. */
export function recoveryPath(folder: string, name: string, input: string | null): string {
  const from = createHash('sha256').update(input === null ? '' : resolve(input));
  return join(folder, `${name}.${from.digest('hex').slice(0, 6)}.pemulihan`);
}

/** Stands behind what was handed out. */
const HANDED_OUT = { kind: 'handed-out' } as const;
type Entry = BookChange | typeof HANDED_OUT;

const digestOf = (data: Uint8Array): Buffer => createHash('sha256').update(data).digest().subarray(0, DIGEST);

function record(change: Entry): Buffer {
  const data = serialize(change);
  const head = Buffer.alloc(4);
  head.writeUInt32LE(data.length);
  return Buffer.concat([head, digestOf(data), data]);
}

/** The changes of a file up to where it was torn off. */
function readEntries(path: string): Entry[] {
  const bytes = readFileSync(path);
  const entries: Entry[] = [];
  for (let at = 0; at + HEAD <= bytes.length;) {
    const end = at + HEAD + bytes.readUInt32LE(at);
    const data = bytes.subarray(at + HEAD, end);
    if (end > bytes.length || !digestOf(data).equals(bytes.subarray(at + 4, at + HEAD))) break;
    entries.push(deserialize(data) as Entry);
    at = end;
  }
  return entries;
}

function readFound(path: string): Recovery['found'] {
  if (!existsSync(path)) return null;
  try {
    const entries = readEntries(path);
    if (entries.at(-1)?.kind === 'handed-out') return null;
    const changes = entries.filter((entry) => entry.kind !== 'handed-out');
    return changes.length > 0 ? { time: statSync(path).mtime.toISOString(), changes } : null;
  } catch {
    // A file of another version, or none that can be read: it stays where it is until there is something to keep.
    return null;
  }
}

/**
 * @param whole the workbook as it stands, with which a file begins
 * @param told the error that keeps changes from being kept; null when they are kept again
 */
export function createRecovery(path: string, whole: () => BookChange, told: (error: unknown) => void): Recovery {
  let found = readFound(path);
  /** Bytes of the file that belong to this session; null: it has to begin anew. */
  let size: number | null = null;
  let failed: number | null = null;

  /** Replaces the file at once: whoever is interrupted has the old one or the new one. */
  function begin(): void {
    const draft = `${path}.baru`;
    const data = record(whole());
    try {
      writeFileSync(draft, data, { flush: true });
      renameSync(draft, path);
    } catch (error) {
      // Half a draft would take the room that saving needs.
      rmSync(draft, { force: true });
      throw error;
    }
    size = data.length;
  }

  function append(change: Entry, standing: number): void {
    const data = record(change);
    try {
      appendFileSync(path, data);
    } catch (error) {
      // Half a record would hide all that follow.
      size = null;
      truncateSync(path, standing);
      throw error;
    }
    size = standing + data.length;
  }

  function keep(change: BookChange): void {
    found = null;
    if (failed !== null && Date.now() - failed < PAUSE) return;
    try {
      if (size === null || size > LARGEST) begin();
      else append(change, size);
      if (failed !== null) told(null);
      failed = null;
    } catch (error) {
      size = null;
      if (failed === null) told(error);
      failed = Date.now();
    }
  }

  return {
    get found() {
      return found;
    },
    keep,
    handedOut: () => {
      if (size === null) return;
      try {
        append(HANDED_OUT, size);
      } catch {
        // It is offered once more, which loses nothing.
      }
    },
    drop: () => {
      found = null;
      size = null;
      rmSync(path, { force: true });
      rmSync(`${path}.baru`, { force: true });
    },
  };
}
