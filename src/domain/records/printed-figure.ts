/** A figure that a document prints, as `_Angka` keeps it: in the order in which the document prints them. */
export interface PrintedFigure {
  /** Key of the document in the ledger. */
  key: string;
  /** What the figure is called: code of the row and heading of the column, or what was counted of what. */
  label: string;
  /** As printed, with a sign that stands before it. */
  value: string;
  /** `Capaian!J7` on the day the document was made; empty: no cell shows it. */
  cell: string;
  /** Code of its source, which finds the same figure again whatever it is called. */
  code: string;
  /** As it was computed. */
  exact: string;
  /** The numbers printed between the figure before and this one that are no figures, joined by `|`. */
  before: string;
}

/** What a document printed: its figures and the numbers after the last one. */
export interface PrintedFigures {
  figures: PrintedFigure[];
  after: string;
}

/** Stands between numbers that are no figures; no number contains it. */
const BETWEEN = '|';

/** Numbers that are no figures as one text, and back. */
export const joinNumbers = (numbers: readonly string[]): string => numbers.join(BETWEEN);

/** The other numbers that a document prints before a figure, from the text that holds them. */
export const numbersBetween = (joined: string): string[] => (joined === '' ? [] : joined.split(BETWEEN));

/** A book holds no end of rows, and a cell no end of characters: of a document that prints more no figure is kept. */
const MOST_FIGURES = 30_000;
const MOST_CHARACTERS = 45_000;
/** No number: says that figures were printed and none was kept. */
const UNKEPT = '…';

/** What is kept of what a document printed: all or nothing. */
export function keptFigures(printed: PrintedFigures): PrintedFigures {
  const { figures, after } = printed;
  const isKept =
    figures.length <= MOST_FIGURES &&
    after.length <= MOST_CHARACTERS &&
    figures.every(({ before }) => before.length <= MOST_CHARACTERS);
  return isKept ? printed : { figures: [], after: UNKEPT };
}

/** Whether a document printed more figures than are kept. */
export const isUnkept = ({ figures, after }: PrintedFigures): boolean => figures.length === 0 && after === UNKEPT;
