import { safeRows, TEXT_FORMAT } from './sheet/cell-text';
import { flushWrites, reading, writing } from './sheet-block';
import { isMarker } from '../shapes/sheet-marker';
import { answerColumn, tickColumn, tickRow } from './sheet/write-dashboard';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What an installable edit trigger hands over, as far as it is used. */
export interface EditEvent {
  range?: GoogleAppsScript.Spreadsheet.Range;
}

const sheetNamed = (name: string): Sheet | null =>
  reading(() => SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name));

/** Which boxes of a sheet are ticked, in one reading with its marker; null: it is not ours. */
function ticked(sheet: Sheet, count: number): boolean[] | null {
  const range = sheet.getRange(1, tickColumn, tickRow(count - 1), 1);
  const values: unknown[][] = reading(() => range.getValues());
  if (!isMarker(values[0]?.[0])) return null;
  return Array.from({ length: count }, (_, box) => values[tickRow(box) - 1]?.[0] === true);
}

/**
 * Which check boxes of the dashboard an edit has ticked, from 0; none for an edit anywhere else, for which no service is
 * asked. A box that is empty again (another execution has answered it) is none either.
 *
 * @param names the dashboard's possible names
 * @param count how many check boxes it has
 */
export function tickedBoxes(
  { range }: EditEvent,
  names: readonly string[],
  count: number,
): { sheet: string; boxes: number[] } {
  const nothing = { sheet: '', boxes: [] };
  if (!range || range.getColumn() > tickColumn || range.getRow() > tickRow(count - 1)) return nothing;
  if (range.getLastRow() < tickRow(0)) return nothing;
  const sheet = range.getSheet();
  const all = names.includes(sheet.getName()) ? ticked(sheet, count) : null;
  if (all === null) return nothing;
  const boxes = all.flatMap((isTicked, box) => {
    const row = tickRow(box);
    return isTicked && row >= range.getRow() && row <= range.getLastRow() ? [box] : [];
  });
  return { sheet: sheet.getName(), boxes };
}

/** Whether a check box of a dashboard stands ticked: nobody has answered it. */
export function hasOpenTick(sheetName: string, count: number): boolean {
  const sheet = sheetNamed(sheetName);
  return sheet !== null && (ticked(sheet, count)?.includes(true) ?? false);
}

/** Writes the answer below the label of a check box and, once it is final, empties the box; both can be seen at once. */
export function answerTick(sheetName: string, box: number, answer: string, isFinal: boolean): void {
  const sheet = sheetNamed(sheetName);
  if (!sheet) return;
  const row = tickRow(box);
  writing(() => {
    const cell = sheet.getRange(row + 1, answerColumn);
    cell.setNumberFormat(TEXT_FORMAT);
    cell.setValues(safeRows([[answer]], () => [TEXT_FORMAT]));
    if (isFinal) sheet.getRange(row, tickColumn).setValue(false);
  });
  flushWrites();
}
