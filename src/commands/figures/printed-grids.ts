import type { Book } from '../../google/spreadsheet';
import type { Grid } from '../../workbook/read/grid';
import type { RunRequest } from '../run/summary';

/** The sheets whose printed figures a request asks for; without names every sheet that is not the add-on's. */
export function printedGrids(book: Book, { tasks, sheets }: RunRequest): Grid[] {
  if (!tasks.includes('check-figures')) return [];
  const names = book.sheetNames().filter((name) => !name.startsWith('_'));
  const wanted = sheets ?? book.foreignSheets(names);
  return book.readSheets(wanted.map((name) => ({ name, formats: true, merged: true })));
}
