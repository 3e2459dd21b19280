import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../problem';
import type { PageFiles } from './routes';

const NAMES: Record<keyof PageFiles, string> = {
  page: 'index.html',
  style: 'workbench.css',
  code: 'workbench.js',
  webApp: 'web-app.html',
  webAppCode: 'web-app.js',
  bridge: 'bridge.js',
};

/**
 * Reads what the build made for the browser; the server holds it, and no address leads to the disk.
 * @throws Problem `bundle-missing`
 */
export function readPageFiles(folder: string): PageFiles {
  const read = (name: string): string => {
    const path = join(folder, name);
    try {
      return readFileSync(path, 'utf8');
    } catch (error) {
      throw new Problem('bundle-missing', path, { cause: error });
    }
  };
  return Object.fromEntries(Object.entries(NAMES).map(([key, name]) => [key, read(name)])) as Record<
    keyof PageFiles,
    string
  >;
}
