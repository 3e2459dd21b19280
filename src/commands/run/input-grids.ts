import type { Book } from '../../google/spreadsheet';
import { locateSheet, type Grids } from '../../workbook/read/workbook';
import { inputSheets, type InputSheet } from '../../workbook/schema/input-sheets';

/** Reads the input sheets that exist, without number formats: for commands that only add to them. */
export function readInputs(book: Book, sheets: readonly InputSheet[]): Grids {
  const sheetNames = book.sheetNames();
  const located = sheets.flatMap((key) => {
    const { name } = locateSheet(inputSheets[key].table, sheetNames);
    return name === null ? [] : [{ key, name }];
  });
  const read = book.readSheets(located.map(({ name }) => ({ name, formats: false })));
  const grids: Grids = {};
  for (const { key, name } of located) grids[key] = read.find((grid) => grid.name === name);
  return grids;
}
