import { plainFigures, type FigurePrinter } from '../figures/figure';
import type { BoardRow, BoardSlide } from './deck';

/** One printed slide: the rows that fit on it. */
export interface SlidePart {
  slide: BoardSlide;
  rows: BoardRow[];
  part: number;
  parts: number;
  columns: RowColumns;
}

/** Widths of the columns of rows, in points; one that no row of a slide fills is 0 and leaves its room to the texts. */
export interface RowColumns {
  lead: number;
  body: number;
  badge: number;
}

/** The room of rows on a slide, in points. */
export const ROOM = 904;

function columnsOf(rows: readonly BoardRow[]): RowColumns {
  const lead = rows.some((row) => row.lead !== '') ? 172 : 0;
  const badge = rows.some((row) => row.badge !== null) ? 180 : 0;
  return { lead, body: ROOM - lead - badge, badge };
}

/** Heights in lines of body text; a slide without a screen to try it on is divided by estimate. */
const SLIDE_LINES = 16.5;
const FIGURE_LINES = 4.5;
/** Points that a character takes at the sizes of the slides, on the careful side. */
const TITLE_CHARACTER = 552 / 36;
const DETAIL_CHARACTER = 552 / 52;
/** A title's letters are larger than a detail's. */
const TITLE_HEIGHT = 1.3;
const ROW_GAP = 0.7;

/** Height of a row in lines of body text, as it will be printed. */
export function rowHeight(
  { lead, title, details, badge }: BoardRow,
  { body: room }: RowColumns,
  { plain }: FigurePrinter = plainFigures,
): number {
  const lines = (text: string, width: number): number => Math.max(1, Math.ceil(plain(text).length / width));
  const inLine = (character: number): number => Math.floor(room / character);
  const body =
    lines(title, inLine(TITLE_CHARACTER)) * TITLE_HEIGHT +
    details.reduce((sum, line) => sum + lines(line, inLine(DETAIL_CHARACTER)), 0);
  const beside = Math.max(lines(lead, 12), badge === null ? 0 : lines(badge.text, 14));
  return Math.max(body, beside) + ROW_GAP;
}

/** Details of a row in pieces no taller than a slide, so that not even a page-long announcement is cut. */
function divided(row: BoardRow, figures: FigurePrinter, columns: RowColumns): BoardRow[] {
  if (rowHeight(row, columns, figures) <= SLIDE_LINES) return [row];
  const words = row.details.flatMap((line) => [...line.split(' '), '\n']);
  const pieces: BoardRow[] = [];
  let piece: BoardRow = { ...row, details: [] };
  for (const word of words) {
    const text = word === '\n' ? [] : [word];
    const last = piece.details[piece.details.length - 1] ?? '';
    const grown = {
      ...piece,
      details: [...piece.details.slice(0, -1), [...(last === '' ? [] : [last]), ...text].join(' ')],
    };
    if (word === '\n') piece = { ...piece, details: [...piece.details, ''] };
    else if (rowHeight(grown, columns, figures) <= SLIDE_LINES || piece.details.length === 0) piece = grown;
    else {
      pieces.push(piece);
      piece = { ...row, lead: '', badge: null, details: [word] };
    }
  }
  const trimmed = [...pieces, piece].map((part) => ({ ...part, details: part.details.filter((line) => line !== '') }));
  return trimmed.filter(({ details }, index) => index === 0 || details.length > 0);
}

/** Divides a slide into parts that a printed slide can hold. */
export function partsOf(slide: BoardSlide, figures: FigurePrinter = plainFigures): SlidePart[] {
  const columns = columnsOf(slide.rows);
  const pages: BoardRow[][] = [[]];
  let height = slide.figures.length > 0 ? FIGURE_LINES : 0;
  for (const row of slide.rows.flatMap((one) => divided(one, figures, columns))) {
    const own = rowHeight(row, columns, figures);
    const current = pages[pages.length - 1] ?? [];
    if (height > 0 && height + own > SLIDE_LINES) {
      pages.push([row]);
      height = own;
    } else {
      current.push(row);
      height += own;
    }
  }
  return pages.map((rows, index) => ({ slide, rows, part: index + 1, parts: pages.length, columns }));
}
