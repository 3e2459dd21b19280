import { basename } from 'node:path';
import type { ImportedSheet } from '../../src/commands/import/answer';
import { isHtml } from '../../src/reading/html-table';
import { readTabs } from '../../src/reading/read-tabs';
import { otherFormat, readableBytes, readBytes, readProblem } from '../workbook/file/read-file';

/**
 * Reads the tabs of a file that is imported, after a look at what keeps it from being read.
 * @throws Problem with one of the `input-…` codes
 */
export async function readSource(path: string): Promise<ImportedSheet[]> {
  const bytes = readBytes(path);
  const data = readableBytes(isHtml(bytes) ? 'page' : otherFormat(bytes, path), bytes, path);
  try {
    return await readTabs(data, basename(path));
  } catch (error) {
    throw readProblem(error instanceof Error && error.cause !== undefined ? error.cause : error, path);
  }
}
