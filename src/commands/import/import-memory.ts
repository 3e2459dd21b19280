import type { ImportMemory } from '../../domain/import/book/memory';
import { openSpreadsheet, type Book } from '../../google/spreadsheet';
import type { SheetPlan } from '../../shapes/sheet-plan';
import type { Language } from '../../text/language';
import { contentSum } from '../../workbook/prepare/begun-sheets';
import { readSettings } from '../../workbook/read/settings';
import { locateSheet, type Grids } from '../../workbook/read/workbook';
import { importTable } from '../../workbook/schema/import-table';
import { readImports } from '../../workbook/sheets/records/import-sheet';
import { readInputs } from '../run/input-grids';
import type { ImportRequest } from './answer';

const CORE = ['settings', 'units', 'indicators', 'actuals', 'budget'] as const;

/** What the workbook remembers of its imports. */
function readMemory(book: Book): ImportMemory {
  const { name } = locateSheet(importTable, book.sheetNames());
  const [grid] = name === null ? [] : book.readSheets([{ name, formats: false }]);
  return readImports(grid);
}

/** Fingerprints of what stands in sheets. */
export function contentOf(book: Book, sheets: readonly Pick<SheetPlan, 'name'>[]): Map<string, string> {
  const names = new Set(sheets.map(({ name }) => name));
  const grids = book.readSheets([...names].map((name) => ({ name, formats: false })));
  return new Map(grids.map(({ name, values }) => [name, contentSum(values)]));
}

/** What a workbook holds for an import: its sheets, what it remembers, and how it speaks. */
export interface OpenedBook {
  book: Book;
  grids: Grids;
  memory: ImportMemory;
  settings: ReturnType<typeof readSettings>['settings'];
  spoken: Language;
  language: Language;
}

/** Opens the workbook into which tables are imported, with what its sheets hold already. */
export function openForImport(request: Pick<ImportRequest, 'messages' | 'language'>): OpenedBook {
  const book = openSpreadsheet();
  const grids = readInputs(book, CORE);
  const { settings } = readSettings(grids.settings ?? null);
  return {
    book,
    grids,
    memory: readMemory(book),
    settings,
    spoken: request.messages ?? settings.language,
    language: grids.settings ? settings.language : (request.language ?? 'id'),
  };
}
