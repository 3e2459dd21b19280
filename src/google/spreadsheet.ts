import type { DashboardContent, FigureLeads, ReportLead } from '../shapes/dashboard-content';
import type { SheetPlan } from '../shapes/sheet-plan';
import type { SheetUndo } from '../shapes/sheet-undo';
import type { CellValue, SheetContent, SheetGrid } from '../shapes/sheet-content';
import { ServiceProblem } from './service-problem';
import { addToSheet, requireEditable } from './sheet/prepare-sheets';
import { countOwnProtections, shareRows } from './sheet/share-ranges';
import type { SharedRows } from '../shapes/shared-rows';
import { changeRows, removeRows, type RowChange } from './change-rows';
import { formatsOf, type FormatWish } from './sheet/cell-formats';
import { flushWrites, reading, writing } from './sheet-block';
import { openIndex } from './sheet/sheet-index';
import { undoInSheets } from './sheet/undo-input';
import { writeCharts } from './sheet/write-charts';
import { fillDashboard, refreshDashboard, writeNewLeads, writeReport } from './sheet/write-dashboard';
import { linkTargets, writeLinks } from './sheet/write-links';
import { HEAD_ROWS } from './sheet/number-formats';
import type { Block } from './sheet/cell-block';
import { growSheet, rewriteSheet, type EndOfSheet } from './sheet/write-sheet';

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

/**
 * A sheet to read; `formats` asks for number formats, which are fetched only when the sheet holds a number, with
 * `fractions` only when it holds one that a spreadsheet may show in per cent: up to 2 (a limit of 200 %).
 */
export interface WantedSheet {
  name: string;
  formats: FormatWish;
  /** Asks for merged cells too, which is one more call; with `headings` only where the upper rows have gaps beside words. */
  merged?: boolean | 'headings';
}

/** The open spreadsheet. The list of sheets is fetched once per object. */
export interface Book {
  /** Names in the order of the tabs, hidden sheets included. */
  sheetNames(): string[];
  /** Reads whole sheets, two calls each at most; names that do not exist are left out. */
  readSheets(wanted: WantedSheet[]): SheetGrid[];
  /** Its id, which Google tells without asking the server. */
  id(): string;
  spreadsheetFacts(): SpreadsheetFacts;
  /** The sheets with content but without our marker that stand under one of the names, in any letter case. */
  foreignSheets(names: string[]): string[];
  /**
   * Writes an output sheet, inserting it at the end when it is missing.
   * @throws ServiceProblem `foreign-sheet` when a sheet of that name lacks the marker in A1.
   */
  replaceSheet(content: SheetContent): void;
  /**
   * Writes the dashboard: only its own cells, check boxes and charts.
   * @throws ServiceProblem `foreign-sheet` as `replaceSheet`.
   */
  replaceDashboard(content: DashboardContent): void;
  /** Leads from the dashboard, where there is one of ours, to the agency's report. */
  leadToReport(content: ReportLead): void;
  /** Makes figures of the dashboard, where there is one of ours, lead to the sheets that this object has inserted since. */
  leadToNewSheets(content: FigureLeads): void;
  /**
   * Adds the records of `content` (from its row 4) to the sheet `name`, or creates the sheet with them.
   * @throws ServiceProblem `foreign-sheet` as `replaceSheet`.
   */
  appendRows(name: string, content: SheetContent): void;
  /** Writes texts over cells of an output sheet; `row` and `column` are the first, 1-based. */
  writeTexts(name: string, row: number, column: number, texts: string[]): void;
  /** New sheets are inserted before this one from now on, where it is the last; empty: at the end again. */
  keepLast(name: string): void;
  /** The first column of an output sheet from row 4 on, as text. */
  readKeys(name: string): string[];
  /**
   * Changes rows of an output sheet and adds the records of `content` (from its row 4) below those that stay.
   * @throws ServiceProblem `foreign-sheet` as `replaceSheet`.
   */
  changeRows(content: SheetContent, changes: RowChange[]): void;
  /**
   * Adds to input sheets, inserting those that are new; every sheet is checked for protection before the first is
   * written.
   * @param units where the codes of units stand, for drop-downs
   * @throws ServiceProblem `sheet-protected`, `changed-meanwhile`
   */
  addToInput(additions: SheetPlan[], units: { sheet: string; column: number; firstRow: number } | null): void;
  /**
   * Brings input sheets back to what they were; every sheet is checked for protection before the first is touched.
   * @throws ServiceProblem `sheet-protected`, `changed-meanwhile`
   */
  undoInput(undos: SheetUndo[]): void;
  /** How many protections of rows stand on a sheet whose description begins with `prefix`. */
  countShares(name: string, prefix: string): number;
  /** Protects rows of a sheet for their editors, in place of those protected before. */
  shareRows(name: string, shares: SharedRows[], prefix: string): void;
}

/** Rows in which headings may stand, with those that may lie below the last of them. */
const HEADING_ROWS = 23;

/** Whether headings may be merged: the first row of two words or more has a gap. */
function mayBeMerged(values: readonly (readonly CellValue[])[]): boolean {
  const isWord = (cell: CellValue): boolean => typeof cell === 'string' && cell !== '';
  const first = values.slice(0, HEADING_ROWS).find((row) => row.filter(isWord).length > 1);
  return first?.includes('') ?? false;
}

const isEmpty = (cell: CellValue): boolean =>
  cell === '' || cell === false || (typeof cell === 'string' && cell.trim() === '');

/** Rows without those at the end in which nothing stands but spaces and unticked boxes: one of them may lie a million rows down. */
function withoutEmptyEnd(values: CellValue[][]): CellValue[][] {
  let end = values.length;
  while (end > 1 && values[end - 1]?.every(isEmpty)) end--;
  return end === values.length ? values : values.slice(0, end);
}

/** The first column of an output sheet from its first record on. */
function keysOf(sheet: Sheet): string[] {
  const last = sheet.getLastRow();
  if (last <= HEAD_ROWS) return [];
  const values = sheet.getRange(HEAD_ROWS + 1, 1, last - HEAD_ROWS, 1).getValues() as CellValue[][];
  return values.map(([key = '']) => String(key));
}

function readSheet(sheet: Sheet, { name, formats, merged }: WantedSheet): SheetGrid {
  const whole = sheet.getDataRange();
  const all = whole.getValues() as CellValue[][];
  const values = withoutEmptyEnd(all);
  const range = values === all ? whole : sheet.getRange(1, 1, values.length, all[0]?.length ?? 1);
  const shown = formatsOf(sheet, values, formats);
  return {
    name,
    values,
    ...(shown && { formats: shown }),
    ...((merged === true || (merged === 'headings' && mayBeMerged(values))) && {
      merged: range.getMergedRanges().map((area) => area.getA1Notation()),
    }),
  };
}

const factsOf = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): SpreadsheetFacts => ({
  id: spreadsheet.getId(),
  name: spreadsheet.getName(),
  timeZone: spreadsheet.getSpreadsheetTimeZone(),
  locale: spreadsheet.getSpreadsheetLocale(),
});

/** The sheet that stands under a name in any letter case, and whose it is. */
function sheetIn({ standing, sheetsByName, ownerOf }: ReturnType<typeof openIndex>, name: string) {
  const known = standing(name);
  const sheet = known === undefined ? undefined : sheetsByName().get(known);
  return known !== undefined && sheet ? { known, sheet, owner: ownerOf(known, sheet) } : null;
}

function leadToNewSheets(index: ReturnType<typeof openIndex>, content: FigureLeads): void {
  const { inserted, sheetsByName, step } = index;
  const isNew = ({ sheet }: { sheet: string }): boolean => inserted.has(sheet);
  const found = [...content.labels, ...content.units].some(isNew) ? sheetIn(index, content.name) : null;
  if (found?.owner === 'us') step(found.known, () => writeNewLeads(found.sheet, content, sheetsByName(), inserted));
}

/**
 * Sheets that begin come first, the first of them last: until it has begun, everything is offered anew. Those that stand follow as
 * they were given: what ends a work, such as a new year, is given last.
 */
function inSafeOrder<T extends { addition: SheetPlan }>(wanted: readonly T[]): T[] {
  const begins = ({ addition }: T): boolean => addition.firstColumn === 1 && addition.columns.length > 0;
  return [...wanted.filter(begins).reverse(), ...wanted.filter((one) => !begins(one))];
}

/** Opens the spreadsheet to which the script belongs. */
export function openSpreadsheet(): Book {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const index = openIndex(spreadsheet);
  const { sheetsByName, standing, insert, insertInput, lookAgain, step, write } = index;

  const standingSheet = (name: string) => sheetIn(index, name);
  return {
    sheetNames: () => [...sheetsByName().keys()],
    readSheets: (wanted) =>
      wanted.flatMap((one) => {
        const sheet = sheetsByName().get(one.name);
        return sheet ? [reading(() => readSheet(sheet, one))] : [];
      }),
    id: () => spreadsheet.getId(),
    spreadsheetFacts: () => reading(() => factsOf(spreadsheet)),
    foreignSheets: (names) =>
      names.flatMap((name) => {
        const found = standingSheet(name);
        return found?.owner === 'user' ? [found.known] : [];
      }),
    replaceSheet: (content) =>
      step(content.name, () => {
        const targets = linkTargets(content.links, sheetsByName());
        let block: Block | null = { top: 0, left: 0, bottom: Infinity, right: Infinity };
        const rewrite = (sheet: Sheet): void => void (block = rewriteSheet(sheet, content, targets));
        write(content, content.name, rewrite, {}, targets);
        const sheet = sheetsByName().get(standing(content.name) ?? '');
        if (sheet && content.links && block) writeLinks(sheet, content.links, sheetsByName(), block);
        if (sheet && content.charts) writeCharts(sheet, content.charts);
      }),
    replaceDashboard: (content) =>
      step(content.name, () => {
        const found = standingSheet(content.name);
        if (!found) return fillDashboard(insert(content.name), content, sheetsByName());
        const { known, sheet, owner } = found;
        if (owner === 'user') throw new ServiceProblem('foreign-sheet', known);
        const lay = owner === 'nobody' ? fillDashboard : refreshDashboard;
        lay(sheet, content, sheetsByName());
        index.setOwner(known, 'us');
      }),
    leadToReport: (content) => {
      const found = standingSheet(content.name);
      if (found?.owner === 'us') step(found.known, () => writeReport(found.sheet, content, sheetsByName()));
    },
    leadToNewSheets: (content) => leadToNewSheets(index, content),
    appendRows: (name, content) => {
      const place: EndOfSheet = {};
      step(name, () => write(content, name, (sheet, added) => growSheet(sheet, added, place), place));
    },
    writeTexts: index.writeTexts,
    keepLast: index.keepLast,
    readKeys: (name) => {
      const sheet = sheetsByName().get(name);
      return sheet ? reading(() => keysOf(sheet)) : [];
    },
    changeRows: (content, changes) => {
      const place: EndOfSheet = {};
      step(content.name, () =>
        write(content, content.name, (sheet, added) => changeRows(sheet, added, changes, place), place),
      );
      if (changes.every(({ rows }) => rows.length > 0)) return;
      // Rows below those that go move up: what is written by its row has to stand before.
      flushWrites();
      const sheet = sheetsByName().get(standing(content.name) ?? '');
      if (sheet) removeRows(sheet, changes);
    },
    addToInput: (additions, units) => {
      const known = additions.map(({ name }) => sheetsByName().get(name));
      for (const sheet of known) if (sheet) reading(() => requireEditable(sheet));
      writing((again) => {
        if (again) lookAgain();
        const wanted = additions.map((addition) => ({
          addition,
          sheet: sheetsByName().get(addition.name) ?? insertInput(addition.name),
        }));
        const unitSheet = units && sheetsByName().get(units.sheet);
        const codes =
          units && unitSheet
            ? unitSheet.getRange(units.firstRow, units.column, unitSheet.getMaxRows() - units.firstRow + 1, 1)
            : null;
        for (const { sheet, addition } of inSafeOrder(wanted)) addToSheet(sheet, addition, codes, again);
      });
      // Who has got a message that it is written must not learn at the end that it is not.
      flushWrites();
    },
    undoInput: (undos) => {
      undoInSheets(undos, sheetsByName());
      lookAgain();
    },
    countShares: (name, prefix) => {
      const sheet = sheetsByName().get(name);
      return sheet ? reading(() => countOwnProtections(sheet, prefix)) : 0;
    },
    shareRows: (name, shares, prefix) => {
      const sheet = sheetsByName().get(name);
      if (sheet) writing(() => shareRows(sheet, shares, prefix));
    },
  };
}
