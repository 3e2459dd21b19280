import { createHash } from 'node:crypto';
import { saveXlsx, type RoundtripWorkbook, type Sheet } from 'hucre';
import { FONT } from './sheet/cell-details';
import { cleanValues } from './sheet/clean-values';
import { withFilterNames } from './sheet/filter-names';
import { completeFormulaResults, type MissingResult } from './file/formula-results';
import type { SheetImage } from './sheet/sheet-image';
import { MIN_COLUMNS, openSheetStore, type SheetStore } from './sheet/sheet-store';
import { setUpPage, withoutPrintNames, withPrintNames } from './page/page-setup';
import { writeCharts } from './charts/write-charts';
import './file/whole-streams';

/**
 * Columns of a new sheet: as many and as wide (100 pixels) and in the type of Google Sheets. The default of the file format
 * is narrower, and amounts in it are shown as `###`.
 */
const newColumns = (): NonNullable<Sheet['columns']> =>
  Array.from({ length: MIN_COLUMNS }, () => ({ width: 13.57, style: { font: FONT } }));

/** The workbook a run works on. Sheets are prepared only when they are first asked for. */
export interface LocalWorkbook {
  /** Stands for the spreadsheet id: the same for every run under the same name. */
  readonly id: string;
  /** File name without extension. */
  readonly name: string;
  /** Number locale, by which written strings are parsed. */
  readonly locale: string;
  /** The colours that styles of the file name by number. */
  readonly themeColours?: string[];
  /** Formulas that came without a result and therefore read as empty. */
  readonly missingResults: MissingResult[];
  sheetNames(): string[];
  store(name: string): SheetStore;
  addSheet(name: string): void;
  removeSheet(name: string): void;
  /** Puts a sheet at a place, counted from 0. */
  moveSheet(name: string, index: number): void;
  /** Adds a sheet with its content, from another file. */
  adopt(sheet: Sheet): void;
  /** Puts a sheet as it stood in the place of the one that has its name now; it belongs to the workbook from then on. */
  put(image: SheetImage): void;
  /** The bytes of the .xlsx file; `modified` is the time of change noted in it. */
  save(modified: Date): Promise<Uint8Array>;
}

export interface WorkbookFacts {
  name: string;
  /** Asked for each time, for the workbook may come to say otherwise; absent: `id_ID`. */
  locale?: () => string;
}

/** Wraps a workbook opened with `openXlsx`. */
export function createLocalWorkbook(
  book: RoundtripWorkbook,
  { name, locale = () => 'id_ID' }: WorkbookFacts,
): LocalWorkbook {
  const stores = new Map<Sheet, SheetStore>();
  book.sheets.forEach(cleanValues);
  const missingResults = completeFormulaResults(book);
  const filtersOfFile = new Map(book.sheets.map(({ name: sheetName, autoFilter }) => [sheetName, autoFilter]));

  function store(sheetName: string): SheetStore {
    const sheet = book.sheets.find((candidate) => candidate.name === sheetName);
    if (!sheet) throw new Error(`The workbook has no sheet named ${sheetName}.`);
    const known = stores.get(sheet) ?? openSheetStore(sheet);
    stores.set(sheet, known);
    return known;
  }

  const indexOf = (name: string): number => book.sheets.findIndex((sheet) => sheet.name === name);

  return {
    id: createHash('sha256').update(`spreadsheet:${name}`).digest('base64url'),
    name,
    get locale() {
      return locale();
    },
    themeColours: book.themeColors,
    missingResults,
    sheetNames: () => book.sheets.map((sheet) => sheet.name),
    store,
    addSheet: (sheetName) => void book.sheets.push({ name: sheetName, rows: [], columns: newColumns() }),
    removeSheet: (sheetName) => void book.sheets.splice(indexOf(sheetName), 1),
    moveSheet: (sheetName, index) => {
      const [moved] = book.sheets.splice(indexOf(sheetName), 1);
      if (moved) book.sheets.splice(index, 0, moved);
    },
    adopt: (sheet) => void book.sheets.push(sheet),
    put: ({ sheet, state }) => {
      const at = indexOf(sheet.name);
      if (at < 0) book.sheets.push(sheet);
      else book.sheets[at] = sheet;
      stores.set(sheet, openSheetStore(sheet, state));
    },
    save: async (modified) => {
      for (const opened of stores.values()) opened.finish();
      book.sheets.forEach(cleanValues);
      for (const sheet of book.sheets) setUpPage(sheet, stores.get(sheet)?.openedCharts()?.list);
      book.properties = { ...book.properties, modified };
      const names = withFilterNames(book.namedRanges ?? [], book.sheets, ({ name, autoFilter }) => {
        return filtersOfFile.get(name) === autoFilter;
      });
      book.namedRanges = withPrintNames(names, book.sheets);
      const charts = book.sheets.map((sheet) => ({
        name: sheet.name,
        charts: stores.get(sheet)?.openedCharts() ?? null,
      }));
      const { sheets } = book;
      book.sheets = withoutPrintNames(sheets);
      const saving = saveXlsx(book);
      book.sheets = sheets;
      return writeCharts(await saving, charts);
    },
  };
}
