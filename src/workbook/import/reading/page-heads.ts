import { isTotalLabel } from '../../values/markers';
import { isFigure } from './body';
import type { TableHead } from './columns';
import { Source } from './source';

const pageNumber = /^hal(aman)?\b|^\d{1,3}$/i;

/** Fewest filled cells of a record of indicators, whose targets are small numbers. */
const FEWEST_CELLS = 4;

/** Whether a row holds an amount, or words with a number behind them. */
function isRecord(source: Source, row: number): boolean {
  if (source.rawRow(row).some(isFigure)) return true;
  const cells = source.filled(row);
  const words = cells.findIndex(({ text }) => /\p{L}{3}/u.test(text));
  return (
    cells.length >= FEWEST_CELLS && words >= 0 && cells.slice(words + 1).some(({ text }) => /^\D{0,3}\d/.test(text))
  );
}

/** Whether a record stands right above a row, but for a page number: behind a total or a title another table may begin. */
function continues(source: Source, row: number): boolean {
  for (let above = row - 1; above >= 0; above--) {
    const cells = source.filled(above);
    if (cells.length === 0 || (cells.length === 1 && pageNumber.test(cells[0]?.text ?? ''))) continue;
    return isRecord(source, above) && !cells.some(({ text }) => isTotalLabel(text));
  }
  return false;
}

/** A tab whose heading stands again on each page, with these rows empty: the table goes on behind them. */
export function withoutPageHeads(source: Source, { top, firstRow }: TableHead): Source {
  const wordsOf = (row: number): string =>
    source
      .filled(row)
      .map(({ column, text }) => `${column} ${text}`)
      .join('|');
  const heading = Array.from({ length: firstRow - top }, (_, index) => wordsOf(top + index));
  const [first] = source.filled(top);
  const repeated = new Set<number>();
  for (let row = firstRow + 1; first && row < source.height; row++) {
    // Most rows differ from a heading in this cell.
    if (source.text(row, first.column) !== first.text || !continues(source, row)) continue;
    if (heading.every((words, index) => wordsOf(row + index) === words))
      heading.forEach((_, index) => repeated.add(row + index));
  }
  if (repeated.size === 0) return source;
  return new Source({ ...source.sheet, rows: source.sheet.rows.map((cells, row) => (repeated.has(row) ? [] : cells)) });
}
