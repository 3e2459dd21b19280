import type { DriveEntry } from './memory';

/**
 * Whether a file or folder is in the bin or lies in a folder that is: Drive gives its `trashed` so (reference of Drive, files).
 * Of what is not kept nothing is known.
 */
export function isInBin(files: Readonly<Record<string, DriveEntry>>, id: string): boolean {
  const entry = Object.hasOwn(files, id) ? files[id] : undefined;
  return entry !== undefined && (entry.trashed || isInBin(files, entry.parent));
}
