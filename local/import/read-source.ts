import { basename } from 'node:path';
import type { ImportedSheet } from '../../src/commands/import/answer';
import { isHtml } from '../../src/reading/html-table';
import { readTabs } from '../../src/reading/read-tabs';
import { otherFormat, readBytes, readProblem, requireReadable } from '../workbook/read-file';

/**
 * Reads the tabs of a file that is imported, after a look at what keeps it from being read.
 * @throws Problem with one of the `input-…` codes
 */
export async function readSource(path: string): Promise<ImportedSheet[]> {
  const data = readBytes(path);
  requireReadable(isHtml(data) ? 'page' : otherFormat(data, path), data, path);
  try {
    return await readTabs(data, basename(path));
  } catch (error) {
    throw readProblem(error instanceof Error && error.cause !== undefined ? error.cause : error, path);
  }
}
