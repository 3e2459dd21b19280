import { basename } from 'node:path';
import type { ImportedSheet } from '../../src/commands/import/answer';
import { isHtml } from '../../src/reading/html-table';
import { readTabs } from '../../src/reading/read-tabs';
import { Problem } from '../problem';
import { fileProblem, otherFormat, otherProblem, readBytes, readProblem } from '../workbook/read-file';

/**
 * Reads the tabs of a file that is imported, after a look at what keeps it from being read.
 * @throws Problem with one of the `input-…` codes
 */
export async function readSource(path: string): Promise<ImportedSheet[]> {
  const data = readBytes(path);
  const other = otherFormat(data, path);
  const problem = isHtml(data) ? null : other ? otherProblem(other, data) : fileProblem(data);
  if (problem) throw new Problem(problem, path);
  try {
    return await readTabs(data, basename(path));
  } catch (error) {
    throw readProblem(error instanceof Error && error.cause !== undefined ? error.cause : error, path);
  }
}
