import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { TemplateRequest } from '../src/commands/run/summary';
import { Problem } from './problem';

/** Larger files are refused by the check anyway; they need not pass through it. */
const LARGEST = 25 * 1024 * 1024;

/**
 * Reads a file for the request; an empty path stands for none.
 * @throws Problem `input-missing`, `input-unreadable`
 */
export function readFileForRequest(path: string, folder: string): { name: string; base64: string } {
  if (path === '') return { name: '', base64: '' };
  const file = resolve(folder, path);
  if (!existsSync(file)) throw new Problem('input-missing', file);
  try {
    const bytes = statSync(file).size > LARGEST ? Buffer.alloc(LARGEST) : readFileSync(file);
    return { name: basename(file), base64: bytes.toString('base64') };
  } catch (error) {
    throw new Problem('input-unreadable', file, { cause: error });
  }
}

/** Reads a template for the request; an empty path stands for the add-on's own. @throws Problem as above */
export const readTemplateFile = ({ kind, path }: { kind: string; path: string }, folder: string): TemplateRequest => ({
  kind,
  ...readFileForRequest(path, folder),
});
