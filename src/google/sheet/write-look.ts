import type { SheetContent } from '../../shapes/sheet-content';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The look of the columns of an output sheet that stands for its whole length: widths, lines that break, and the group of
 * details. Written once; what the user makes of it stays.
 *
 * @param head rows above the headings, which run over their neighbours
 * @param rows of the whole sheet
 */
export function dressColumns(sheet: Sheet, content: SheetContent, head: number, rows: number): void {
  const { widths, isWrapped, details, oneLine, hiddenColumns = 0 } = content;
  for (const run of widths) sheet.setColumnWidths(run.from, run.count, run.pixels);
  const shown = (content.rows[0]?.length ?? 0) - hiddenColumns;
  if (isWrapped) {
    const below = sheet.getRange(head + 1, 1, rows - head, shown).setWrap(true);
    if (isWrapped !== 'only') {
      // A row is as high as its longest text: what stands beside that begins on the same line.
      below.setVerticalAlignment('top');
      // Over figures, which stand at the right, and texts, which stand at the left.
      sheet.getRange(head + 1, 1, 1, shown).setHorizontalAlignment('center');
    }
  }
  if (oneLine) sheet.getRange(head + 2, oneLine.from, rows - head - 1, oneLine.count).setWrap(false);
  if (details) sheet.getRange(1, details.from, 1, details.count).shiftColumnGroupDepth(1);
}
