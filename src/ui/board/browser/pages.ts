import type { BoardRow, BoardSlide } from '../../../commands/board/board-page';

/** What stands on the screen at one time. */
export interface Page {
  slide: BoardSlide;
  rows: BoardRow[];
  /** Large figures stand on the first page of a slide only. */
  first: boolean;
  /** From 1; `parts` are all pages of the slide. */
  part: number;
  parts: number;
}

/** Cuts a text near its middle, between words where there are any; null when one character is left. */
export function halves(text: string): [string, string] | null {
  if (text.length < 2) return null;
  const middle = Math.floor(text.length / 2);
  const before = text.lastIndexOf(' ', middle);
  const after = text.indexOf(' ', middle);
  const blank = before > 0 && (after === -1 || middle - before <= after - middle) ? before : after;
  if (blank > 0 && blank < text.length - 1) return [text.slice(0, blank), text.slice(blank + 1)];
  // Never between the two halves of a character beyond the basic plane.
  const code = text.charCodeAt(middle);
  const cut = code >= 0xdc00 && code <= 0xdfff ? middle + 1 : middle;
  return cut < text.length ? [text.slice(0, cut), text.slice(cut)] : null;
}

/** A longer title is not repeated over what goes on. */
const REPEATED = 80;

function nextTitle(title: string, continued: string): string {
  if (title === '' || title.endsWith(continued)) return title;
  return title.length > REPEATED ? continued : `${title} ${continued}`;
}

/** Two rows that say what one said: the longer of its title and its details is divided. */
function splitRow(row: BoardRow, continued: string): [BoardRow, BoardRow] | null {
  const { title, details } = row;
  const goesOn = { ...row, title: nextTitle(title, continued), badge: null };
  const titles = halves(title);
  if (titles && title.length > details.join('').length) {
    return [
      { ...row, title: titles[0], badge: null, details: [] },
      { ...row, title: titles[1] },
    ];
  }
  if (details.length > 1) {
    const half = Math.ceil(details.length / 2);
    return [
      { ...row, details: details.slice(0, half) },
      { ...goesOn, details: details.slice(half) },
    ];
  }
  const lines = halves(details[0] ?? '');
  return (
    lines && [
      { ...row, details: [lines[0]] },
      { ...goesOn, details: [lines[1]] },
    ]
  );
}

/**
 * Divides a slide into pages that fit: rows stay whole where they can; a row that is taller than the screen is divided.
 *
 * @param fits whether the rows fit on a page, the first one with the slide's figures
 * @param continued word behind the title of a row that goes on
 */
export function pagesOf(
  slide: BoardSlide,
  fits: (rows: readonly BoardRow[], first: boolean) => boolean,
  continued: string,
): Page[] {
  const pages: BoardRow[][] = [[]];
  const waiting = [...slide.rows].reverse();
  for (let row = waiting.pop(); row; row = waiting.pop()) {
    const current = pages[pages.length - 1] ?? [];
    if (fits([...current, row], pages.length === 1)) {
      current.push(row);
      continue;
    }
    // Figures may fill the first page alone.
    if (current.length > 0 || (pages.length === 1 && slide.figures.length > 0)) {
      pages.push([]);
      waiting.push(row);
      continue;
    }
    const parts = splitRow(row, continued);
    if (parts) waiting.push(parts[1], parts[0]);
    else current.push(row);
  }
  return pages.map((rows, index) => ({ slide, rows, first: index === 0, part: index + 1, parts: pages.length }));
}
