import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Problem } from './problem';

/** Step by step: on a file system that takes no folders the recursive form of Node never comes back. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** The file that stands where a folder on the way to this one should; null: none does. */
function fileInTheWay(folder: string): string | null {
  if (existsSync(folder)) return statSync(folder).isDirectory() ? null : folder;
  const above = dirname(folder);
  return above === folder ? null : fileInTheWay(above);
}

/**
 * @throws Problem `output-file` when a file stands in its place, `output-folder` when it can be neither made nor written to
 */
export function prepareFolder(folder: string): void {
  const file = fileInTheWay(folder);
  if (file !== null) throw new Problem('output-file', file);
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new Problem('output-folder', folder, { cause: error });
  }
}
