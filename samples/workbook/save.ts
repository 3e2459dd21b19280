import type { NamedRange } from 'hucre';
import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { day } from './words';

/** The day that stands in every generated file, so that a new run gives the same bytes. */
const FILE_DATE = day('2026-10-05');

/** The bytes of an `.xlsx` file with these sheets; the same input always gives the same bytes. */
export function workbookBytes(
  title: string,
  sheets: WriteSheet[],
  namedRanges: NamedRange[] = [],
): Promise<Uint8Array> {
  return writeXlsx({
    sheets,
    namedRanges,
    properties: { title, creator: 'Rapor Kinerja', created: FILE_DATE, modified: FILE_DATE },
  });
}
