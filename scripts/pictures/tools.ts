import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Milliseconds; the first start of LibreOffice on a busy machine takes the longest. */
const PATIENCE = 180_000;

/**
 * Path of the first of these commands that the machine has.
 * @throws Error that names what to install
 */
export function findProgram(...names: string[]): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const path of names.flatMap((name) => folders.map((folder) => join(folder, name)))) {
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      continue;
    }
  }
  throw new Error(`${names.join(' or ')} is needed and was not found in PATH.`);
}

/** Runs a program to its end; a failure carries what the program said. */
export function run(program: string, args: string[]): void {
  execFileSync(program, args, { stdio: 'pipe', timeout: PATIENCE });
}
