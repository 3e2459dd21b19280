import { basename, extname } from 'node:path';
import { readXlsx, type CellValue, type Sheet } from 'hucre';
import type { ImportedSheet } from '../../src/commands/import/answer';
import { cleanValue } from '../workbook/clean-values';
import { readers } from '../workbook/other-formats';
import { otherFormat, readBytes, readProblem, readableBytes } from '../workbook/read-file';
import { htmlSheets, isHtml } from './html-table';

type Cell = ImportedSheet['rows'][number][number];

const two = (value: number): string => String(value).padStart(2, '0');

/** A value as it crosses into the script: days as texts, whatever else is no value as empty. */
function cellOf(given: unknown): Cell {
  const value = cleanValue(given as CellValue);
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (value instanceof Date) return `${two(value.getDate())}/${two(value.getMonth() + 1)}/${value.getFullYear()}`;
  return '';
}

/** The library leaves out rows that a file does not mention. */
function imported(sheet: Sheet, file: string): ImportedSheet {
  const rows = Array.from(sheet.rows, (row: readonly unknown[] | undefined) => Array.from(row ?? [], cellOf));
  const hidden = [...(sheet.rowDefs ?? [])].flatMap(([row, { hidden: isHidden }]) => (isHidden ? [row] : []));
  return {
    ...{ file, name: sheet.name, rows },
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: endRow,
      right: endCol,
    })),
    ...((sheet.hidden ?? sheet.veryHidden) && { isHidden: true }),
    ...(hidden.length > 0 && { hiddenRows: hidden }),
  };
}

/**
 * Reads the tabs of a file that is imported: `.xlsx`, `.xlsm`, `.xls`, `.ods`, `.csv`, and tables of web pages saved as `.xls`.
 * @throws Problem with one of the `input-…` codes
 */
export async function readSource(path: string): Promise<ImportedSheet[]> {
  const bytes = readBytes(path);
  const file = basename(path);
  if (isHtml(bytes)) {
    readableBytes('page', bytes, path);
    return htmlSheets(bytes, file, basename(path, extname(path)));
  }
  const other = otherFormat(bytes, path);
  const data = readableBytes(other, bytes, path);
  try {
    const { sheets } = other ? await readers[other](data, path) : await readXlsx(data);
    return sheets.map((sheet) => imported(sheet, file));
  } catch (error) {
    throw readProblem(error, path);
  }
}
