import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a workbench was reached, for the next one in the same folder: a page that is still open finds it again. */
export interface KeptDoor {
  port: number;
  token: string;
}

const pathOf = (folder: string): string => join(folder, '.meja-kerja.json');

/** The door of a workbench that was ended without closing it; null without one. */
export function readDoor(folder: string): KeptDoor | null {
  try {
    const { port, token } = JSON.parse(readFileSync(pathOf(folder), 'utf8')) as Partial<KeptDoor>;
    const isDoor = Number.isInteger(port) && typeof token === 'string' && /^[\w-]{32}$/.test(token);
    return isDoor ? { port: Number(port), token } : null;
  } catch {
    return null;
  }
}

/** Keeps the door for as long as it is open; only its owner may read it. A folder that takes no files does without. */
export function keepDoor(folder: string, door: KeptDoor): () => void {
  const path = pathOf(folder);
  try {
    rmSync(path, { force: true });
    writeFileSync(path, JSON.stringify(door), { mode: 0o600 });
  } catch {
    return () => undefined;
  }
  return () => rmSync(path, { force: true });
}
