import type { SheetContent } from '../../shapes/sheet-content';
import { safeRows } from './cell-text';
import { requireEditable } from './prepare-sheets';
import { ServiceProblem } from '../service-problem';
import { reading, writing } from '../sheet-block';
import { HEAD_ROWS } from './number-formats';
import { fillEmptySheet, fillNewSheet, lookAtOwner, type EndOfSheet, type SheetOwner } from './write-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheets of a spreadsheet by their names, and whose they are; both are asked for once. */
export interface SheetIndex {
  sheetsByName: () => Map<string, Sheet>;
  /** The name under which a sheet stands; Google takes names that differ in letter case alone for the same. */
  standing: (name: string) => string | undefined;
  insert: (name: string) => Sheet;
  /** New sheets are inserted before the one of this name, where it is the last. */
  keepLast: (name: string) => void;
  /** Writes texts over neighbouring cells of a row. */
  writeTexts: (name: string, row: number, column: number, texts: string[]) => void;
  /** Names of the sheets that were inserted since it was opened. */
  inserted: ReadonlySet<string>;
  /** An input sheet is the user's: it never counts as ours. */
  insertInput: (name: string) => Sheet;
  ownerOf: (name: string, sheet: Sheet) => SheetOwner;
  setOwner: (name: string, owner: SheetOwner) => void;
  /** Forgets what is known of the sheets: what a failed step has inserted is found. */
  lookAgain: () => void;
  /** One step of writing a sheet; whatever it inserts it looks for when it is done again. */
  step: (name: string, work: () => void) => void;
  /**
   * Fills a sheet that is missing or empty, and changes one of ours.
   *
   * @param place set where the sheet is filled: done again, the same rows are written, none is added to them
   * @param targets see `fillNewSheet`
   * @throws ServiceProblem `foreign-sheet` when the sheet is the user's
   */
  write: (
    content: SheetContent,
    name: string,
    change: (sheet: Sheet, content: SheetContent) => void,
    place?: EndOfSheet,
    targets?: string,
  ) => void;
}

function moveToEnd<T>(map: Map<string, T>, key: string): void {
  const value = map.get(key);
  if (value === undefined || !map.delete(key)) return;
  map.set(key, value);
}

/** Opens the index of a spreadsheet. */
export function openIndex(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): SheetIndex {
  const owners = new Map<string, SheetOwner>();
  const inserted = new Set<string>();
  let sheets: Map<string, Sheet> | undefined;
  let last = '';

  function sheetsByName(): Map<string, Sheet> {
    sheets ??= new Map(reading(() => spreadsheet.getSheets()).map((sheet) => [sheet.getName(), sheet]));
    return sheets;
  }

  function standing(name: string): string | undefined {
    const names = [...sheetsByName().keys()];
    return names.find((known) => known === name) ?? names.find((known) => known.toLowerCase() === name.toLowerCase());
  }

  function insert(name: string): Sheet {
    const known = sheetsByName();
    const isBefore = known.size > 0 && [...known.keys()].pop() === last;
    const sheet = spreadsheet.insertSheet(name, known.size - (isBefore ? 1 : 0));
    known.set(name, sheet);
    inserted.add(name);
    if (isBefore) moveToEnd(known, last);
    owners.set(name, 'us');
    return sheet;
  }

  function insertInput(name: string): Sheet {
    const sheet = insert(name);
    owners.set(name, 'user');
    return sheet;
  }

  function ownerOf(name: string, sheet: Sheet): SheetOwner {
    const known = owners.get(name) ?? reading(() => lookAtOwner(sheet));
    owners.set(name, known);
    return known;
  }

  function lookAgain(): void {
    sheets = undefined;
    owners.clear();
  }

  /** Asks whether protection is why a sheet could not be written. */
  function askEditable(name: string): void {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet) requireEditable(sheet);
  }

  function step(name: string, work: () => void): void {
    writing(
      (again) => {
        if (again) lookAgain();
        work();
      },
      () => askEditable(name),
    );
  }

  function write(
    content: SheetContent,
    name: string,
    change: (sheet: Sheet, content: SheetContent) => void,
    place: EndOfSheet = {},
    targets = '',
  ): void {
    const known = standing(name);
    const existing = known === undefined ? undefined : sheetsByName().get(known);
    if (known === undefined || !existing) {
      place.lastRow ??= HEAD_ROWS - 1;
      fillNewSheet(insert(name), content, targets);
    } else if (ownerOf(known, existing) === 'user') throw new ServiceProblem('foreign-sheet', known);
    else if (ownerOf(known, existing) === 'nobody') {
      place.lastRow ??= HEAD_ROWS - 1;
      fillEmptySheet(existing, content, targets);
      owners.set(known, 'us');
    } else change(existing, content);
  }

  const writeTexts: SheetIndex['writeTexts'] = (name, row, column, texts) =>
    step(name, () => {
      const sheet = sheetsByName().get(standing(name) ?? '');
      sheet?.getRange(row, column, 1, texts.length).setValues(safeRows([texts], () => []));
    });
  const keepLast = (name: string): void => void (last = name);
  const setOwner = (name: string, owner: SheetOwner): void => void owners.set(name, owner);
  return {
    sheetsByName,
    standing,
    insert,
    keepLast,
    writeTexts,
    inserted,
    insertInput,
    ownerOf,
    setOwner,
    lookAgain,
    step,
    write,
  };
}
