import type { BookChange } from '../../workbook/book-change';
import type { LocalWorkbook } from '../../workbook/local-workbook';
import type { SheetStore } from '../../workbook/sheet/sheet-store';
import { displayText } from './display';
import { LETTER } from './sheet-facts';

/** Pixels that a column is wide at most when it is made as wide as its texts. */
const WIDEST = 600;
const LEAST = 40;
const PADDING = 16;

function fitting(store: SheetStore, locale: string, column: number): number {
  let longest = 0;
  store.sheet.rows.forEach((values, row) => {
    const value = values[column] ?? null;
    if (value === null || value === '') return;
    for (const line of displayText(value, store.format(row, column), locale).split('\n')) {
      longest = Math.max(longest, line.length);
    }
  });
  return Math.min(WIDEST, Math.max(LEAST, Math.ceil(longest * LETTER) + PADDING));
}

/** A column of another width, in pixels; null: as wide as its longest text. */
export function columnChange(
  workbook: LocalWorkbook,
  sheet: string,
  column: number,
  pixels: number | null,
): BookChange {
  const store = workbook.store(sheet);
  const wide = pixels ?? fitting(store, workbook.locale, column);
  // The file counts characters of 7 pixels with 5 of padding.
  const width = Math.max(0, (wide - 5) / 7);
  return { kind: 'column', sheet, column, definition: { ...store.sheet.columns?.[column], width } };
}
