import type { CellValue, Sheet } from 'hucre';
import { textWidth } from '../../src/text/text-width';

const POINTS = 10;
/** Arial of so many points: a line, and what a row needs beside its lines, in points. */
const LINE = 12.75;
const ROOM = 3;
/** Its size in pixels: widths of characters are told for the bold face of the headings, the regular one is narrower. */
const BOLD = 40 / 3;
const REGULAR = BOLD * 0.92;
/** Pixels of a column that its text does not fill; a column is measured in characters of 7 pixels, with 5 of padding. */
const MARGIN = 8;
const pixelsOf = (characters: number): number => characters * 7 + 5;
const STANDARD = 13.57;

/** How many lines a text takes in so many pixels, broken between words, a longer word within. */
function linesOf(text: string, pixels: number, type: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = Infinity;
    for (const word of paragraph.split(' ')) {
      const width = textWidth(word) * type;
      if (used + textWidth(' ') * type + width <= pixels) used += textWidth(' ') * type + width;
      else {
        const broken = Math.max(1, Math.ceil(width / pixels));
        lines += broken;
        used = width - (broken - 1) * pixels;
      }
    }
  }
  return lines;
}

/**
 * Makes rows as high as the texts that break in them. Google Sheets does so by itself, and a file has to say it: programs differ in
 * whether they measure rows on opening.
 *
 * @param first row of the headings (zero-based), from which texts break
 */
export function fitRows(sheet: Sheet, first: number): void {
  const { rows, columns = [] } = sheet;
  const rowDefs = (sheet.rowDefs ??= new Map());
  const fits = columns.map(({ width = STANDARD }) => pixelsOf(width) - MARGIN);
  const known = new Map<string, number>();
  /** Some cells are written smaller or larger than the ten points that a line is reckoned by. */
  const sizeOf = (row: number, column: number): number =>
    (sheet.cells?.get(`${row},${column}`)?.style?.font?.size ?? POINTS) / POINTS;
  const linesIn = (value: CellValue, row: number, column: number, type: number): number => {
    const pixels = fits[column];
    if (typeof value !== 'string' || pixels === undefined || columns[column]?.hidden || value.length * 8 < pixels)
      return 1;
    const size = sizeOf(row, column);
    const key = `${column} ${size} ${value}`;
    const lines = known.get(key) ?? linesOf(value, pixels, type * size);
    known.set(key, lines);
    return lines;
  };
  rows.slice(first).forEach((cells, index) => {
    const type = index === 0 ? BOLD : REGULAR;
    const lines = cells.reduce(
      (most: number, value, column) => Math.max(most, linesIn(value, first + index, column, type)),
      1,
    );
    rowDefs.set(first + index, { ...rowDefs.get(first + index), height: lines * LINE + ROOM });
  });
}
