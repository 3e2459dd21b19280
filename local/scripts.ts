import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Problem } from './problem';

/** What was read of a bundle, and the state of its files: a process that runs many commands reads them once. */
const known = new Map<string, { state: string; code: string }>();

const stateOf = (path: string): string => {
  const { mtimeMs, size } = statSync(path);
  return `${path} ${mtimeMs} ${size}`;
};

/** The scripts of the project in one text, as Apps Script puts all of its files into one world. */
export function readScripts(bundle: string): string {
  const folder = dirname(bundle);
  const rooms = readdirSync(folder).filter((name) => name.endsWith('.js') && join(folder, name) !== bundle);
  const paths = [bundle, ...rooms.map((name) => join(folder, name))];
  const state = paths.map(stateOf).join('\n');
  const read = known.get(bundle);
  if (read?.state === state) return read.code;
  const code = paths.map((path) => readFileSync(path, 'utf8')).join('\n');
  known.set(bundle, { state, code });
  return code;
}

/** The same. @throws Problem `bundle-missing` */
export function readBundle(path: string): string {
  try {
    return readScripts(path);
  } catch (error) {
    throw new Problem('bundle-missing', path, { cause: error });
  }
}
