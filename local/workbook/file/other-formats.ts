import { basename, extname } from 'node:path';
import { openXlsx, parseCsv, readOds, readXls, writeXlsx } from 'hucre';
import { sheetNames } from '../../../src/reading/sheet-name';
import { textOf } from '../../../src/reading/text-of';
import { docxTables } from './docx-tables';
import type { CellValue, RoundtripWorkbook, Sheet, Workbook, WriteSheet } from 'hucre';

/** Formats that are read and never written: the result of a run is an .xlsx workbook. */
export type OtherFormat = 'xls' | 'ods' | 'csv' | 'docx';

/** One sheet named as the file, of texts: what is a number or a date is decided where the sheet is read. */
function csvWorkbook(data: Buffer, path: string): Workbook {
  return { sheets: [{ name: basename(path, extname(path)), rows: parseCsv(textOf(data)) }] };
}

/** Readers of values by format. */
export const readers: Record<OtherFormat, (data: Buffer, path: string) => Workbook | Promise<Workbook>> = {
  xls: (data) => readXls(data, { readStyles: true }),
  ods: (data) => readOds(data, { readStyles: true }),
  csv: csvWorkbook,
  docx: (data) => ({ sheets: docxTables(data) as Sheet[] }),
};

/** Cells as they are written: of a formula the library keeps the result alone, which its reader of .ods files gives as the value. */
const withResults = (cells: Sheet['cells']): WriteSheet['cells'] =>
  cells &&
  new Map(
    [...cells].map(([at, cell]) => [
      at,
      cell.formula === undefined ? cell : { ...cell, formulaResult: cell.formulaResult ?? cell.value },
    ]),
  );

/** What a sheet is read for; the library leaves rows out of its arrays that an .xls file does not mention. */
const withEveryRow = ({ rows, cells, merges }: Sheet, index: number): WriteSheet => ({
  name: `S${index}`,
  cells: withResults(cells),
  merges,
  rows: Array.from(rows, (row: CellValue[] | undefined) => Array.from(row ?? [], (value) => value ?? null)),
});

/** A workbook of another format as if it had been saved as .xlsx: values, number formats and merged cells. */
export async function readOtherFormat(format: OtherFormat, data: Buffer, path: string): Promise<RoundtripWorkbook> {
  const { sheets } = await readers[format](data, path);
  const book = await openXlsx(await writeXlsx({ sheets: sheets.map(withEveryRow) }), { readStyles: true });
  // The library does not write `History`, which Excel keeps for itself and other programs do not.
  sheetNames(sheets.map(({ name }) => name)).forEach((name, index) => {
    const sheet = book.sheets[index];
    if (sheet) sheet.name = name;
  });
  return book;
}
