import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Problem } from './problem';

/** The scripts of the project in one text, as Apps Script puts all of its files into one world. */
export function readScripts(bundle: string): string {
  const folder = dirname(bundle);
  const rooms = readdirSync(folder).filter((name) => name.endsWith('.js') && join(folder, name) !== bundle);
  return [bundle, ...rooms.map((name) => join(folder, name))].map((path) => readFileSync(path, 'utf8')).join('\n');
}

/** The same. @throws Problem `bundle-missing` */
export function readBundle(path: string): string {
  try {
    return readScripts(path);
  } catch (error) {
    throw new Problem('bundle-missing', path, { cause: error });
  }
}
