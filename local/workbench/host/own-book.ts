import type { CellValue } from 'hucre';
import { isMarked } from '../../workbook/memory';
import { readWorkbookFile } from '../../workbook/file/read-file';

/** Sheets that people fill first, under their Indonesian and English names; each has a column with this heading. */
const SHEETS = ['unit kerja', 'units', 'indikator', 'indicators', 'realisasi', 'actuals', 'anggaran belanja', 'budget'];
const HEADINGS = ['kode', 'code'];
/** Rows above the headings, of a title and the like. */
const MOST_ABOVE = 10;

interface Filled {
  name: string;
  /** The rows with content, from the first one. */
  rows: readonly (readonly CellValue[])[];
}

const isHeading = (value: CellValue): boolean =>
  typeof value === 'string' && HEADINGS.includes(value.trim().toLowerCase());

/** Whether a sheet is one of ours and has a row below its headings. */
export function hasOwnRows({ name, rows }: Filled): boolean {
  if (!SHEETS.includes(name.trim().toLowerCase())) return false;
  const heading = rows.slice(0, MOST_ABOVE).findIndex((row) => row.some(isHeading));
  return heading >= 0 && rows.slice(heading + 1).some((row) => row.some((value) => value !== null && value !== ''));
}

/** Whether a file is a workbook of ours, to be opened as it is; anything else is imported, which says what is wrong with it. */
export async function isOwnFile(path: string): Promise<boolean> {
  try {
    const { sheets } = await readWorkbookFile(path);
    return sheets.some((sheet) => isMarked(sheet) || hasOwnRows(sheet));
  } catch {
    return false;
  }
}
