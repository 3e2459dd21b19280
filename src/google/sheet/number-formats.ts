import type { SheetContent } from '../../shapes/sheet-content';
import { TEXT_FORMAT } from './cell-text';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Marker, empty row, headings: the rows above the records, always text. */
export const HEAD_ROWS = 3;

/**
 * Number formats of our columns from a row down to the last one of the sheet, so that rows which come later have them, too: one
 * call for text, and one for each other format. They come before the values: a string is parsed on writing unless its cell is
 * formatted as text already.
 */
export function writeFormats(sheet: Sheet, { formats }: SheetContent, firstRow: number, lastRow: number): void {
  if (formats.length === 0 || lastRow < firstRow) return;
  sheet.getRange(firstRow, 1, lastRow - firstRow + 1, formats.length).setNumberFormat(TEXT_FORMAT);
  const from = Math.max(firstRow, HEAD_ROWS + 1);
  if (lastRow < from) return;
  for (const format of new Set(formats)) {
    if (format === TEXT_FORMAT) continue;
    const columns = formats.flatMap((one, index) => (one === format ? [index + 1] : []));
    const runs = runsOf(columns).map(([first, count]) =>
      sheet.getRange(from, first, lastRow - from + 1, count).getA1Notation(),
    );
    sheet.getRangeList(runs).setNumberFormat(format);
  }
}

/** Runs of neighbouring numbers: the first, and how many. */
function runsOf(numbers: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs[runs.length - 1];
    if (last && last[0] + last[1] === number) last[1]++;
    else runs.push([number, 1]);
  }
  return runs;
}
