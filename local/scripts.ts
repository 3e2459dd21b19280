import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The scripts of the project in one text, as Apps Script puts all of its files into one world. */
export function readScripts(bundle: string): string {
  const documents = join(dirname(bundle), 'Documents.js');
  return [bundle, ...(existsSync(documents) ? [documents] : [])].map((path) => readFileSync(path, 'utf8')).join('\n');
}
