import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Names of half-written files; an ended run leaves one behind, and the next run sweeps it away. */
const DRAFT = /\.(?:xlsx|xlsm|json|lock|claim|html|docx|pptx|pdf|eml|txt)\.[0-9a-f]{8}\.tmp$/;

/** Removes what an ended run wrote half, straight in a folder. @param prefix how the names begin of which that is ours */
export function sweepDrafts(folder: string, prefix = ''): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isFile() && DRAFT.test(entry.name) && entry.name.startsWith(prefix))
      rmSync(join(folder, entry.name), { force: true });
  }
}

/** Makes sure that a new name in a folder outlives a power cut; systems that open no folders keep it by themselves. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Windows, and some network drives.
  }
}

/** Writes a file so that whoever reads it meanwhile, or after an interruption, sees the old or the new one whole. */
export function writeFileWhole(path: string, data: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    writeFileSync(draft, data, { flush: true });
    renameSync(draft, path);
    syncFolder(dirname(path));
  } finally {
    rmSync(draft, { force: true });
  }
}
