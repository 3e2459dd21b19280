/** What becomes of a cell that an import has a value for. */
export type CellFate =
  | 'same'
  /** It is empty, and nobody emptied it. */
  | 'fill'
  /** It holds what an earlier import wrote. */
  | 'change'
  /** Somebody typed a figure there: asked about. */
  | 'typed'
  /** Words that a person wrote stay as they are. */
  | 'stays';

export interface CellFacts {
  isSame: boolean;
  isEmpty: boolean;
  isFigure: boolean;
  /** Whether imports ever put a value there, and whether it still stands. */
  last: 'none' | 'stands' | 'gone';
}

/** Decides about one cell: nothing that a person typed is overwritten unasked. */
export function fateOf({ isSame, isEmpty, isFigure, last }: CellFacts): CellFate {
  if (isSame) return 'same';
  if (last === 'stands') return 'change';
  if (isEmpty && last === 'none') return 'fill';
  return isFigure ? 'typed' : 'stays';
}
