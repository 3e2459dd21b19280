import type { CellValue } from '../../shapes/sheet-content';

/** Whether number formats are wanted. */
export type FormatWish = boolean | 'fractions';

function needsFormat(wish: FormatWish, value: CellValue): boolean {
  return typeof value === 'number' && (wish === true || (wish === 'fractions' && value !== 0 && Math.abs(value) <= 2));
}

/**
 * The number formats of a sheet, at the places of its values; none where no number needs one. Only the rectangle in which such
 * numbers stand is fetched: Google is slow by the cell, and most columns hold texts.
 */
export function formatsOf(
  sheet: Pick<GoogleAppsScript.Spreadsheet.Sheet, 'getRange'>,
  values: readonly (readonly CellValue[])[],
  wish: FormatWish,
): string[][] | undefined {
  if (wish === false) return undefined;
  let [top, bottom, left, right] = [-1, -1, Infinity, -1];
  values.forEach((row, index) => {
    const first = row.findIndex((value) => needsFormat(wish, value));
    if (first < 0) return;
    if (top < 0) top = index;
    bottom = index;
    left = Math.min(left, first);
    for (let column = row.length - 1; column > right; column--)
      if (needsFormat(wish, row[column] ?? '')) right = column;
  });
  if (top < 0) return undefined;
  const fetched = sheet.getRange(top + 1, left + 1, bottom - top + 1, right - left + 1).getNumberFormats();
  const before = new Array<string>(left).fill('');
  return values.map((_, index) => {
    const formats = fetched[index - top];
    return formats ? [...before, ...formats] : [];
  });
}
