import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { Problem } from '../problem';
import { prepareFolder } from '../prepare-folder';
import { lockFolder } from '../run-lock';
import { sweepDrafts, writeFileWhole } from '../workbook/file/write-file';

const NEW_NAME = 'rapor-kinerja';

const nameOf = (path: string): string => basename(path, extname(path));

/**
 * Takes a book that rows are joined into, for this run alone, and clears away what an ended run wrote half of it.
 *
 * @returns gives it back
 * @throws Problem `output-busy` when another run works in its folder
 */
export function holdBook(path: string): () => void {
  // Whoever reads it next says that it is missing.
  if (!existsSync(path)) return () => undefined;
  const unlock = lockFolder(dirname(path));
  sweepDrafts(dirname(path), nameOf(path));
  return unlock;
}

/** The book as it was, beside the new one; a run that ended after this is not to leave it twice. */
function keepOld(path: string): void {
  const old = readFileSync(path);
  for (let number = 1; ; number++) {
    const copy = `${nameOf(path)}.sebelum-impor${number > 1 ? `-${number}` : ''}${extname(path)}`;
    const place = join(dirname(path), copy);
    if (!existsSync(place)) return writeFileWhole(place, old);
    if (readFileSync(place).equals(old)) return;
  }
}

/** Writes a book over the one that rows were joined into. @throws Problem `output-folder` */
export function writeJoined(path: string, data: Uint8Array): void {
  try {
    keepOld(path);
    writeFileWhole(path, data);
  } catch (error) {
    throw new Problem('output-folder', path, { cause: error });
  }
}

/** Writes a new book beside what is in the folder already, and gives its path. @throws Problem `output-busy`, `output-folder` */
export function writeNew(folder: string, data: Uint8Array): string {
  prepareFolder(folder);
  const unlock = lockFolder(folder);
  try {
    sweepDrafts(folder, NEW_NAME);
    for (let number = 1; ; number++) {
      const path = join(folder, `${NEW_NAME}${number > 1 ? `-${number}` : ''}.xlsx`);
      if (existsSync(path)) continue;
      writeFileWhole(path, data);
      return path;
    }
  } catch (error) {
    throw error instanceof Problem ? error : new Problem('output-folder', folder, { cause: error });
  } finally {
    unlock();
  }
}
