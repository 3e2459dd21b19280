import { inputSheets } from '../../../src/workbook/schema/input-sheets';
import { normaliseName, type Names } from '../../../src/workbook/schema/names';
import { settings } from '../../../src/workbook/schema/settings';
import { keysOf, type Table } from '../../../src/workbook/schema/table';
import type { DraftSheet } from './base';

/** The name in the other language; undefined: it is none of these. */
function turned(text: DraftSheet['rows'][number][number] | undefined, known: readonly Names[]): string | undefined {
  const name = normaliseName(String(text ?? ''));
  const found = known.find(({ id, en }) => [id, en].some((one) => normaliseName(one) === name));
  return found && (normaliseName(found.id) === name ? found.en : found.id);
}

const tables: Table[] = Object.values(inputSheets).map(({ table }) => table as Table);
const columnsOf = (table: Table): Names[] => keysOf(table).map((key) => table.columns[key]) as Names[];

/** The row that holds headings: the first in which two cells are names of columns. */
const headingsIn = ({ rows }: DraftSheet, table: Table): DraftSheet['rows'][number] | undefined =>
  rows.find((row) => row.filter((cell) => turned(cell, columnsOf(table)) !== undefined).length > 1);

/** Excel takes no sheet of this name. */
const RESERVED = 'History';

/** Names sheets, columns and settings in the other language; what they hold stays. */
export function inOtherLanguage(sheets: DraftSheet[]): void {
  for (const sheet of sheets) {
    const table = tables.find((one) => one.all.some((name) => normaliseName(name) === normaliseName(sheet.name)));
    const name = table && turned(sheet.name, [table]);
    if (
      !table ||
      name === undefined ||
      name === RESERVED ||
      sheets.some((other) => other !== sheet && other.name === name)
    )
      continue;
    const headings = headingsIn(sheet, table);
    headings?.forEach((cell, column) => (headings[column] = turned(cell, columnsOf(table)) ?? cell));
    if (table === inputSheets.settings.table)
      for (const row of sheet.rows) row[0] = turned(row[0], Object.values(settings)) ?? row[0] ?? null;
    sheet.name = name;
  }
}
