import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { localFileName, safeName } from './file-names';
import type { LocalMemory } from './memory';

export const FOLDER_TYPE = 'application/vnd.google-apps.folder';
export const ROOT = 'root';
/** Stands for the report folder, whatever an agency calls it: people look for the documents in one place. */
const ROOT_FOLDER = 'dokumen';

/**
 * A path of its own within the output folder for what is to lie in a folder of Drive under a name.
 *
 * @param parent id of that folder
 */
export function freePathIn(
  { folder, files }: { folder: string; files: LocalMemory['files'] },
  parent: string,
  name: string,
  mimeType: string,
): string {
  if (parent === ROOT && mimeType === FOLDER_TYPE) return ROOT_FOLDER;
  const parentPath = parent === ROOT ? ROOT_FOLDER : (files[parent]?.path ?? ROOT_FOLDER);
  const known = Object.values(files).map((entry) => entry.path);
  /** Letter case does not tell names apart everywhere. A file deleted on disk gives its name back. */
  const isTaken = (path: string): boolean =>
    known.some((other) => other.toLowerCase() === path.toLowerCase() && existsSync(join(folder, other)));
  for (let counter = 1; ; counter += 1) {
    const own =
      mimeType === FOLDER_TYPE
        ? safeName(counter > 1 ? `${name} (${counter})` : name)
        : localFileName(name, mimeType, counter);
    const path = `${parentPath}/${own}`;
    // A file of the user's under that name stays untouched.
    if (!isTaken(path) && (mimeType === FOLDER_TYPE || !existsSync(join(folder, path)))) return path;
  }
}
