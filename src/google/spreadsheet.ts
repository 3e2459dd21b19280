import type { CellValue, SheetContent, SheetGrid } from './sheet-content';
import { ServiceProblem } from './service-problem';
import { fillNewSheet, growSheet, hasMarker, rewriteSheet } from './write-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What is known of the spreadsheet as a whole. */
export interface SpreadsheetFacts {
  id: string;
  name: string;
  /** Zone in which dates of cells are meant, e.g. `Asia/Jakarta`. */
  timeZone: string;
  /** Number locale, e.g. `id_ID`; not the language of the menus. */
  locale: string;
}

/** A sheet to read; `formats` asks for number formats, which are fetched only when the sheet holds a number. */
export interface WantedSheet {
  name: string;
  formats: boolean;
}

/** The open spreadsheet. The list of sheets is fetched once per object. */
export interface Book {
  /** Names in the order of the tabs, hidden sheets included. */
  sheetNames(): string[];
  /** Reads whole sheets, two calls each at most; names that do not exist are left out. */
  readSheets(wanted: WantedSheet[]): SheetGrid[];
  spreadsheetFacts(): SpreadsheetFacts;
  /** The sheets without our marker that stand under one of the names, in any letter case. */
  foreignSheets(names: string[]): string[];
  /**
   * Writes an output sheet, inserting it at the end when it is missing.
   * @throws ServiceProblem `foreign-sheet` when a sheet of that name lacks the marker in A1.
   */
  replaceSheet(content: SheetContent): void;
  /**
   * Adds the records of `content` (from its row 4) to the sheet `name`, or creates the sheet with them.
   * @throws ServiceProblem `foreign-sheet` as `replaceSheet`.
   */
  appendRows(name: string, content: SheetContent): void;
}

function readSheet(sheet: Sheet, name: string, formats: boolean): SheetGrid {
  const range = sheet.getDataRange();
  const values = range.getValues() as CellValue[][];
  const hasNumber = formats && values.some((row) => row.some((value) => typeof value === 'number'));
  return hasNumber ? { name, values, formats: range.getNumberFormats() } : { name, values };
}

/** Opens the spreadsheet to which the script belongs. */
export function openSpreadsheet(): Book {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const own = new Map<string, boolean>();
  let sheets: Map<string, Sheet> | undefined;

  function sheetsByName(): Map<string, Sheet> {
    sheets ??= new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet]));
    return sheets;
  }

  /** The name under which a sheet stands; Google takes names that differ in letter case alone for the same. */
  function standing(name: string): string | undefined {
    const names = [...sheetsByName().keys()];
    return names.find((known) => known === name) ?? names.find((known) => known.toLowerCase() === name.toLowerCase());
  }

  function insert(name: string): Sheet {
    const known = sheetsByName();
    const sheet = spreadsheet.insertSheet(name, known.size);
    known.set(name, sheet);
    own.set(name, true);
    return sheet;
  }

  /** Whether a sheet is ours; each sheet is looked at once. */
  function isOwn(name: string, sheet: Sheet): boolean {
    const known = own.get(name) ?? hasMarker(sheet);
    own.set(name, known);
    return known;
  }

  function write(name: string, content: SheetContent, change: (sheet: Sheet, content: SheetContent) => void): void {
    const known = standing(name);
    const existing = known === undefined ? undefined : sheetsByName().get(known);
    if (known === undefined || !existing) fillNewSheet(insert(name), content);
    else if (isOwn(known, existing)) change(existing, content);
    else throw new ServiceProblem('foreign-sheet', known);
  }

  return {
    sheetNames: () => [...sheetsByName().keys()],
    readSheets: (wanted) =>
      wanted.flatMap(({ name, formats }) => {
        const sheet = sheetsByName().get(name);
        return sheet ? [readSheet(sheet, name, formats)] : [];
      }),
    spreadsheetFacts: () => ({
      id: spreadsheet.getId(),
      name: spreadsheet.getName(),
      timeZone: spreadsheet.getSpreadsheetTimeZone(),
      locale: spreadsheet.getSpreadsheetLocale(),
    }),
    foreignSheets: (names) =>
      names.flatMap((name) => {
        const known = standing(name);
        const sheet = known === undefined ? undefined : sheetsByName().get(known);
        return known !== undefined && sheet && !isOwn(known, sheet) ? [known] : [];
      }),
    replaceSheet: (content) => write(content.name, content, rewriteSheet),
    appendRows: (name, content) => write(name, content, growSheet),
  };
}

/** Names of all sheets; use `openSpreadsheet` where more than one thing is asked. */
export function sheetNames(): string[] {
  return openSpreadsheet().sheetNames();
}

/** Reads whole sheets; see `Book.readSheets`. */
export function readSheets(wanted: WantedSheet[]): SheetGrid[] {
  return openSpreadsheet().readSheets(wanted);
}

/** What is known of the spreadsheet as a whole. */
export function spreadsheetFacts(): SpreadsheetFacts {
  return openSpreadsheet().spreadsheetFacts();
}
