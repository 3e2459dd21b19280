import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bodyText } from '../../../src/documents/figures/atoms';
import { convertAll, withTemporaryFolder } from '../../support/external-tools';

/**
 * The texts of files as they stand once LibreOffice has saved them again.
 *
 * @param to LibreOffice's name of the format
 */
export const resaved = (files: readonly Uint8Array[], from: string, to: string): string[] =>
  withTemporaryFolder((folder) => {
    const paths = files.map((bytes, index) => {
      const path = join(folder, `${index}.${from}`);
      writeFileSync(path, bytes);
      return path;
    });
    const out = join(folder, 'saved');
    convertAll(paths, to, out);
    const [ending = ''] = to.split(':');
    return files.map((_, index) => {
      const file = readFileSync(join(out, `${index}.${ending}`));
      return ending === 'txt' ? file.toString('utf8') : bodyText(file);
    });
  });
