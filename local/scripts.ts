import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The scripts of the project in one text, as Apps Script puts all of its files into one world. */
export function readScripts(bundle: string): string {
  const folder = dirname(bundle);
  const rooms = readdirSync(folder).filter((name) => name.endsWith('.js') && join(folder, name) !== bundle);
  return [bundle, ...rooms.map((name) => join(folder, name))].map((path) => readFileSync(path, 'utf8')).join('\n');
}
