import type { CellStyle, CellValue, Sheet } from 'hucre';
import { wrappedLines } from '../../../src/text/text-width';
import { regularWidth } from './regular-width';

const POINTS = 10;
/** Arial of so many points: a line, and what a row needs beside its lines, in points. */
const LINE = 12.75;
const ROOM = 3;
/** Its size in pixels. */
const TYPE = 40 / 3;
/** Pixels of a column that its text does not fill; a column is measured in characters of 7 pixels, with 5 of padding. */
const MARGIN = 8;
const pixelsOf = (characters: number): number => characters * 7 + 5;
const STANDARD = 13.57;

/** Lines of texts in so many pixels, known from the last time a sheet was measured: sheets are measured after every change. */
const measured = new WeakMap<Sheet, Map<number, Map<string, number>>>();
/** Texts of one width that are kept. */
const MOST_KEPT = 200_000;

function knownLines(sheet: Sheet): (room: number) => Map<string, number> {
  const ofSheet = measured.get(sheet) ?? new Map<number, Map<string, number>>();
  measured.set(sheet, ofSheet);
  return (room) => {
    const known = ofSheet.get(room) ?? new Map<string, number>();
    ofSheet.set(room, known);
    if (known.size > MOST_KEPT) known.clear();
    return known;
  };
}

type StyleAt = (row: number, column: number) => CellStyle | undefined;

/**
 * Lines that each row from the headings on needs for the texts that break in it. Whether those of a column break is told by its
 * heading for itself and by the first record for all.
 *
 * @param first row of the headings (zero-based)
 * @param styleAt style of a cell; absent: as the file has it
 */
export function linesOfRows(
  sheet: Sheet,
  first: number,
  styleAt: StyleAt = (row, column) => sheet.cells?.get(`${row},${column}`)?.style ?? sheet.columns?.[column]?.style,
): number[] {
  const { rows, columns = [], cells: details } = sheet;
  const fitsOf = (row: number): number[] =>
    columns.map(({ width = STANDARD, hidden }, column) => {
      const isBroken = !hidden && styleAt(row, column)?.alignment?.wrapText === true;
      return isBroken ? pixelsOf(width) - MARGIN : Infinity;
    });
  const [inHeadings, inRecords] = [fitsOf(first), fitsOf(first + 1)];
  const knownIn = knownLines(sheet);
  /** Some cells are written smaller or larger than the ten points that a line is reckoned by. */
  const sizeOf = (row: number, column: number): number =>
    (details?.get(`${row},${column}`)?.style?.font?.size ?? POINTS) / POINTS;
  const linesIn = (value: CellValue, row: number, column: number): number => {
    const pixels = (row === first ? inHeadings : inRecords)[column] ?? Infinity;
    if (typeof value !== 'string' || value.length * 8 < pixels) return 1;
    const room = pixels / (TYPE * sizeOf(row, column));
    // Headings are bold.
    if (row === first) return wrappedLines(value, room);
    const known = knownIn(room);
    const lines = known.get(value) ?? wrappedLines(value, room, regularWidth);
    known.set(value, lines);
    return lines;
  };
  return rows
    .slice(first)
    .map((cells, index) =>
      cells.reduce((most: number, value, column) => Math.max(most, linesIn(value, first + index, column)), 1),
    );
}

/** Height of a row of so many lines; points. */
export const heightOf = (lines: number): number => lines * LINE + ROOM;

/**
 * Makes rows as high as the texts that break in them. Google Sheets does so by itself, and a file has to say it: programs differ in
 * whether they measure rows on opening.
 *
 * @param first row of the headings (zero-based), from which texts break
 */
export function fitRows(sheet: Sheet, first: number): void {
  const rowDefs = (sheet.rowDefs ??= new Map());
  linesOfRows(sheet, first).forEach((lines, index) => {
    rowDefs.set(first + index, { ...rowDefs.get(first + index), height: heightOf(lines) });
  });
}
