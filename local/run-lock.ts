import { randomBytes } from 'node:crypto';
import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { codeOf } from './error-facts';
import { Problem } from './problem';

/** Stands in the output folder as long as a run works in it. */
const LOCK_FILE = '.rapor-kinerja.lock';
/** Held for a moment by the run that clears the lock of an ended one; older ones were left behind, in milliseconds. */
const CLAIM_LIFE = 10_000;

/** Who works in an output folder. */
interface Holder {
  pid: number;
  host: string;
  /** Tells a process from a later one under the same number; empty where the system does not say. */
  birth: string;
  /** Local date and time, `YYYY-MM-DD HH:MM`. */
  since: string;
}

/** When a process began, in the system's own counting. */
function birthOf(pid: number): string {
  try {
    // The name of the program, in brackets, may hold anything; the twentieth value after it is the moment.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

const two = (part: number): string => String(part).padStart(2, '0');

function thisRun(): Holder {
  const now = new Date();
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const since = `${day} ${two(now.getHours())}:${two(now.getMinutes())}`;
  return { pid: process.pid, host: hostname(), birth: birthOf(process.pid), since };
}

function holderIn(text: string): Holder | null {
  try {
    const { pid, host, birth, since } = JSON.parse(text) as Partial<Holder>;
    const isWhole = [host, birth, since].every((part) => typeof part === 'string') && Number.isInteger(pid);
    return isWhole ? ({ pid, host, birth, since } as Holder) : null;
  } catch {
    return null;
  }
}

/** Of a process on another machine nobody here can say that it ended. */
function hasEnded({ pid, host, birth }: Holder): boolean {
  return host === hostname() && (!isRunning(pid) || (birth !== '' && birthOf(pid) !== '' && birthOf(pid) !== birth));
}

/** Makes a file with its content at once, unless there is one: whoever looks sees it whole or not at all. */
function createFile(path: string, content: string): boolean {
  const draft = `${path}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`;
  try {
    writeFileSync(draft, content);
    linkOrCopy(draft, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw new Problem('output-folder', path, { cause: error });
  } finally {
    if (existsSync(draft)) rmSync(draft);
  }
}

/** A draft of a lock or a claim, with the process that wrote it; earlier versions did not say which. */
const DRAFT = /^\.rapor-kinerja\.lock(?:\.claim)?\.(?:(\d+)-)?[0-9a-f]{8}\.tmp$/;

/** Removes the drafts of runs that were killed while they wrote one. */
function clearDrafts(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [draft, pid] = DRAFT.exec(name) ?? [];
    if (draft === undefined) continue;
    const path = join(folder, draft);
    if (pid === undefined ? isOlder(path, CLAIM_LIFE) : !isRunning(Number(pid))) rmSync(path, { force: true });
  }
}

/** A second name for a file; file systems without second names get a copy. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** Whether a file was written this long ago, in milliseconds. */
function isOlder(path: string, age: number): boolean {
  try {
    return Date.now() - statSync(path).mtimeMs > age;
  } catch {
    return false;
  }
}

/** A lock whose run ended without removing it; one that is empty may just be coming into being. */
function isStale(path: string, text: string): boolean {
  const holder = holderIn(text);
  return holder ? hasEnded(holder) : isOlder(path, CLAIM_LIFE);
}

/** Removes the lock of an ended run, unless another run is just doing so: two must not both take it for stale. */
function clearStale(path: string, text: string): void {
  const claim = `${path}.claim`;
  if (existsSync(claim) && isOlder(claim, CLAIM_LIFE)) rmSync(claim, { force: true });
  if (!createFile(claim, '')) return;
  try {
    if (readText(path) === text) rmSync(path, { force: true });
  } finally {
    rmSync(claim, { force: true });
  }
}

/** Who holds the lock, in words for a message. */
function describe(text: string): string {
  const holder = holderIn(text);
  return holder ? `${holder.host}, ${holder.pid}, ${holder.since}` : '?';
}

/**
 * Takes the lock of an output folder for this process; a lock that a killed run left is recognised and taken over.
 *
 * @returns gives the lock back
 * @throws Problem `output-busy` when another run works in the folder, `output-folder` when no lock can be written
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, LOCK_FILE);
  const own = JSON.stringify(thisRun());
  for (let attempt = 0; ; attempt += 1) {
    if (createFile(path, own)) {
      clearDrafts(folder);
      return () => void (readText(path) === own && rmSync(path, { force: true }));
    }
    const text = readText(path);
    if (text === null) continue;
    if (attempt > 2 || !isStale(path, text)) throw new Problem('output-busy', `${path} (${describe(text)})`);
    clearStale(path, text);
  }
}
