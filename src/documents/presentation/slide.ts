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

export interface SlideTable {
  /** Widths are shares of the slide. */
  columns: { head: string; width: number; isFigure: boolean }[];
  rows: { cells: string[]; isBad: boolean }[];
}

/** Longest text of a point or of a cell; who wants more reads the report. */
const LONGEST = { point: 170, cell: 90 };

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
