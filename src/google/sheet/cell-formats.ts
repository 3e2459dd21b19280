import type { CellValue } from '../../shapes/sheet-content';

type Values = readonly (readonly CellValue[])[];

/** Whether number formats are wanted: of all numbers, of those small enough to be per cent, or of whole numbers in some columns. */
export type FormatWish = boolean | 'fractions' | ((values: Values) => ReadonlySet<number>);

/** Which numbers need their format, by value and 0-based column; null: none. */
function needOf(wish: FormatWish, values: Values): ((value: CellValue, column: number) => boolean) | null {
  if (wish === false) return null;
  if (wish === true) return (value) => typeof value === 'number';
  if (wish === 'fractions') return (value) => typeof value === 'number' && value !== 0 && Math.abs(value) <= 2;
  const columns = wish(values);
  return columns.size === 0 ? null : (value, column) => Number.isInteger(value) && columns.has(column);
}

/**
 * The number formats of a sheet, at the places of its values; none where no number needs one. Only the rectangle in which such
 * numbers stand is fetched: Google is slow by the cell, and most columns hold texts.
 */
export function formatsOf(
  sheet: Pick<GoogleAppsScript.Spreadsheet.Sheet, 'getRange'>,
  values: Values,
  wish: FormatWish,
): string[][] | undefined {
  const needsFormat = needOf(wish, values);
  if (!needsFormat) return undefined;
  let [top, bottom, left, right] = [-1, -1, Infinity, -1];
  values.forEach((row, index) => {
    const first = row.findIndex(needsFormat);
    if (first < 0) return;
    if (top < 0) top = index;
    bottom = index;
    left = Math.min(left, first);
    for (let column = row.length - 1; column > right; column--)
      if (needsFormat(row[column] ?? '', column)) right = column;
  });
  if (top < 0) return undefined;
  const fetched = sheet.getRange(top + 1, left + 1, bottom - top + 1, right - left + 1).getNumberFormats();
  const before = new Array<string>(left).fill('');
  return values.map((_, index) => {
    const formats = fetched[index - top];
    return formats ? [...before, ...formats] : [];
  });
}
