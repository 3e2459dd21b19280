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
  /** Widths are shares of the slide. */
  columns: { head: string; width: number; isFigure: boolean }[];
  /** `bars` are drawn into cells, by column. */
  rows: { cells: string[]; isBad: boolean; bars?: (SlideBar | null)[] }[];
}

/** Points of a slide that its contents have from left to right. */
export const SLIDE_WIDTH = 888;
/** Points that a row has at least. */
export const LEAST_ROW = 28;
/** Of texts in 14 points: the height of a line and what is around it, what is beside it, and the width of a character. */
const ROW = { line: 17, around: 11, beside: 12, character: 7.2 };

/** How high a row grows with its texts, in points. */
export function rowHeight(columns: SlideTable['columns'], texts: readonly string[], plain: (text: string) => string) {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const lines = texts.map((text, index) => {
    const width = ((columns[index]?.width ?? 0) / total) * SLIDE_WIDTH - ROW.beside;
    return Math.ceil((plain(text).length * ROW.character) / width);
  });
  return Math.max(Math.max(...lines, 1) * ROW.line + ROW.around, LEAST_ROW);
}

/** Longest text of a point, of a cell, or of a name, which often differs from others at its end; who wants more reads the report. */
const LONGEST = { point: 170, cell: 90, name: 140 };

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

/** A slide with some of its parts. */
export const slideOf = (title: string, parts: Partial<Omit<Slide, 'title'>>): Slide => ({
  ...{ kind: 'content', title, lines: [], figures: [], table: null, points: [] },
  ...parts,
});
