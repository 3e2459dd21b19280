import { wrappedLines } from '../../text/text-width';
import type { Writer } from '../writer';

/** What a slide of a meeting says: a title, large figures, a table or points. */
export interface Slide {
  /** The cover has nothing but its lines. */
  kind: 'cover' | 'content';
  title: string;
  /** Below the title of the cover. */
  lines: string[];
  figures: { label: string; value: string; note: string; isBad: boolean }[];
  table: SlideTable | null;
  points: string[];
}

/** A value on the scale of a chart beside its limit, both as shares of its width; null: none. */
export interface SlideBar {
  value: number | null;
  limit: number | null;
}

export interface SlideTable {
  /** Points that it has from left to right; absent: all of the slide, and the points of the slide stand below it, else beside it. */
  room?: number;
  /** Widths are shares of that. */
  columns: { head: string; width: number; isFigure: boolean }[];
  /** `bars` are drawn into cells, by column. */
  rows: { cells: string[]; isBad: boolean; bars?: (SlideBar | null)[] }[];
}

/** Points of a slide that its contents have from left to right. */
export const SLIDE_WIDTH = 888;
/** Points between a table and what stands beside it. */
export const BESIDE = 20;
/** Size of the points of a slide, below a table or alone, and beside a table. */
export const POINT_SIZE = { whole: 18, beside: 16 };
/** Points that a row has at least. */
export const LEAST_ROW = 28;
/** Points of a row: the size of its type, the height of a line, and what is around and beside its text. */
const ROW = { size: 14, line: 17, around: 11, beside: 12 };

/** How high a row grows with its texts, in points. */
export function rowHeight(
  { columns, room = SLIDE_WIDTH }: Pick<SlideTable, 'columns' | 'room'>,
  texts: readonly string[],
  plain: (text: string) => string,
): number {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const lines = texts.map((text, index) => {
    const width = ((columns[index]?.width ?? 0) / total) * room - ROW.beside;
    return wrappedLines(plain(text), width / ROW.size);
  });
  return Math.max(Math.max(...lines, 1) * ROW.line + ROW.around, LEAST_ROW);
}

/** Longest text of a point, of a cell, or of a name, which often differs from others at its end; who wants more reads the report. */
const LONGEST = { point: 170, beside: 110, cell: 90, name: 140 };

/** A text of one line, cut at a word where it is too long. */
export function short({ figures }: Pick<Writer, 'figures'>, text: string, kind: keyof typeof LONGEST): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...figures.plain(line)];
  if (characters.length <= LONGEST[kind]) return line;
  const cut = characters.slice(0, LONGEST[kind]).join('');
  const kept = cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST[kind] - 30)).trimEnd();
  // A figure counts as long as it is printed; one that is cut is left out whole.
  let shown = '';
  for (const character of line) {
    if (figures.plain(shown + character).length > kept.length) break;
    shown += character;
  }
  return `${shown} …`;
}

/** The height of a line per point of its size, and the points below and beside a point of the list. */
const POINT = { line: 1.2, after: 9, beside: 32 };

/** The first points that have room, at least one, in a box of this width and height. */
export function fittingPoints(
  points: readonly string[],
  { width, height, size }: { width: number; height: number; size: number },
  plain: (text: string) => string,
): string[] {
  let taken = 0;
  const fits = (point: string): boolean => {
    taken += wrappedLines(plain(point), (width - POINT.beside) / size) * POINT.line * size + POINT.after;
    return taken <= height;
  };
  return points.filter((point, index) => fits(point) || index === 0);
}

/** A slide with some of its parts. */
export const slideOf = (title: string, parts: Partial<Omit<Slide, 'title'>>): Slide => ({
  kind: 'content',
  title,
  lines: [],
  figures: [],
  table: null,
  points: [],
  ...parts,
});
