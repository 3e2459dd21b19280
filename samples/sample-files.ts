import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { agencyWorkbook } from './agency-workbook';
import { PUBLICATIONS } from './publications/catalogue';
import { expectedRows, type ExpectedRow } from './publications/expected';
import type { PublishedTable } from './publications/published-table';
import { publishedRows } from './publications/rows';
import { publishedWorkbook } from './publications/workbook';

/** Reads one transcribed table; `folder` is `samples/data/published`. */
async function readPublished(folder: string, file: string): Promise<PublishedTable> {
  return JSON.parse(await readFile(join(folder, `${file}.json`), 'utf8')) as PublishedTable;
}

/**
 * Every generated file by its path below `samples/`. The transcribed tables are read from `dataFolder`; nothing is
 * written, so that a test can compare with the files that stand there.
 */
export async function sampleFiles(dataFolder: string): Promise<Map<string, Uint8Array | string>> {
  const files = new Map<string, Uint8Array | string>([
    ['dinas-sosial-contoh.xlsx', await agencyWorkbook('id')],
    ['social-agency-example.xlsx', await agencyWorkbook('en')],
  ]);
  const expected: ExpectedRow[] = [];
  for (const publication of PUBLICATIONS) {
    const table = await readPublished(dataFolder, publication.file);
    const rows = publishedRows(table, publication);
    files.set(`published/${publication.file}.xlsx`, await publishedWorkbook(table, publication, rows));
    expected.push(...expectedRows(publication, rows));
  }
  files.set('published/expected.json', `${JSON.stringify(expected, null, 1)}\n`);
  return files;
}
