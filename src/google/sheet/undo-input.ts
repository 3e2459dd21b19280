import type { SheetUndo } from '../../shapes/sheet-undo';
import { patiently } from '../patience';
import { fillCells, requireEditable } from './prepare-sheets';
import { flushWrites, reading, writing } from '../sheet-block';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Runs of rows or columns without a gap, the last first, so that deleting one moves none of the others. */
function runsUp(rows: readonly number[]): { from: number; count: number }[] {
  const runs: { from: number; count: number }[] = [];
  for (const row of [...rows].sort((a, b) => b - a)) {
    const last = runs[runs.length - 1];
    if (last && last.from === row + 1) {
      last.from = row;
      last.count++;
    } else runs.push({ from: row, count: 1 });
  }
  return runs;
}

/** Takes columns away; where formulas stand in the sheet they are only emptied, so that no formula loses what it refers to. */
function removeColumns(sheet: Sheet, columns: readonly number[]): void {
  if (columns.length === 0) return;
  const hasFormulas = sheet
    .getDataRange()
    .getFormulas()
    .some((row) => row.some((formula) => formula !== ''));
  for (const { from, count } of runsUp(columns))
    if (!hasFormulas) sheet.deleteColumns(from, count);
    else {
      sheet.getRange(1, from, sheet.getMaxRows(), count).clear();
      sheet.getRange(1, from, 1, count).setNotes([new Array<string>(count).fill('')]);
    }
}

/** Takes away columns and rows, once: after an answer that was lost others would stand in their places. */
function takeAway(sheet: Sheet, { columns, rows }: SheetUndo): void {
  const work = (): void => {
    removeColumns(sheet, columns);
    for (const { from, count } of runsUp(rows)) sheet.deleteRows(from, count);
  };
  patiently(work, { when: 'undone' });
}

/**
 * Brings input sheets back to what they were; each cell only while it still holds what is expected.
 * @throws ServiceProblem `sheet-protected`, `changed-meanwhile`, before the first sheet is touched by either
 */
export function undoInSheets(undos: readonly SheetUndo[], sheets: ReadonlyMap<string, Sheet>): void {
  const known = undos.flatMap((undo) => {
    const sheet = sheets.get(undo.name);
    return sheet ? [{ sheet, undo }] : [];
  });
  for (const { sheet } of known) reading(() => requireEditable(sheet));
  writing((again) => {
    for (const { sheet, undo } of known) if (undo.remove === null) fillCells(sheet, undo, again);
  });
  // What goes is taken away once, after everything that can be repeated stands.
  flushWrites();
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  for (const { sheet, undo } of known) {
    // A spreadsheet keeps one sheet that people see.
    const isLast = reading(() => spreadsheet.getSheets().filter((one) => !one.isSheetHidden()).length < 2);
    if (undo.remove === 'sheet' && !isLast)
      writing((again) => {
        if (!again || spreadsheet.getSheetByName(undo.name) !== null) spreadsheet.deleteSheet(sheet);
      });
    else if (undo.remove) writing(() => void sheet.getDataRange().clear());
    else takeAway(sheet, undo);
  }
  flushWrites();
}
