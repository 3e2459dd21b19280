import { two } from '../../domain/day';
import { activeSheetName } from '../../google/selection';
import { openSpreadsheet, type Book } from '../../google/spreadsheet';
import { asShown } from '../../shapes/percent';
import type { CellValue, SheetGrid } from '../../shapes/sheet-content';
import { areaOf } from '../../workbook/read/headings';
import { locateSheet } from '../../workbook/read/workbook';
import { readableSheets } from '../../workbook/schema/input-sheets';
import type { ImportedSheet, TabsToImport } from './answer';
import { planTables } from './import-tables';

const cellOf = (value: CellValue, format = ''): string | number | boolean =>
  typeof value === 'number'
    ? asShown(value, format)
    : value instanceof Date
      ? `${two(value.getDate())}/${two(value.getMonth() + 1)}/${value.getFullYear()}`
      : (value ?? '');

const sourceOf = (grid: SheetGrid, file: string): ImportedSheet => ({
  file,
  name: grid.name,
  rows: grid.values.map((row, at) => row.map((value, column) => cellOf(value, grid.formats?.[at]?.[column]))),
  merges: (grid.merged ?? []).map(areaOf),
});

/** The tabs among `names` that are neither input sheets nor written by the add-on. */
function foreignAmong(book: Book, names: readonly string[]): string[] {
  const own = new Set(
    Object.values(readableSheets).flatMap(({ table }) => {
      const { name, others } = locateSheet(table, names);
      return name === null ? others : [name, ...others];
    }),
  );
  return book.foreignSheets(names.filter((name) => !own.has(name)));
}

function readTabs(book: Book, names: readonly string[]): ImportedSheet[] {
  if (names.length === 0) return [];
  const { name: file } = book.spreadsheetFacts();
  return book
    .readSheets(names.map((name) => ({ name, formats: 'fractions' as const, merged: true })))
    .map((grid) => sourceOf(grid, file));
}

/** The tabs of the open spreadsheet in which a table may stand that is imported, and the one that the person looks at. */
export function tabsToImport(): TabsToImport {
  const book = openSpreadsheet();
  const sheets = readTabs(book, foreignAmong(book, book.sheetNames()));
  return { active: activeSheetName(), sheets };
}

/**
 * A tab with a table that an import would take something from; null where there is none. Every tab is looked at while the input
 * sheets are empty, else only the one that the person looks at.
 */
export function tabWithTable(book: Book, isEmpty: boolean): string | null {
  const foreign = foreignAmong(book, isEmpty ? book.sheetNames() : [activeSheetName()]);
  const isNew = (sheet: ImportedSheet): boolean => {
    const { tables, questions, writes } = planTables({ sheets: [sheet], answers: {}, takeDefaults: true });
    return tables.length > 0 && (writes || questions.some((question) => question.default === null));
  };
  return readTabs(book, foreign).find(isNew)?.name ?? null;
}
