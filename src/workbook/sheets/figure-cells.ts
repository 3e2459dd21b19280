import { formatNumber, formatPoints, formatQuantity } from '../../text/format';
import type { Language } from '../../text/language';
import { cellName } from '../read/grid';
import { FIRST_RECORD, formats, type OutputContent } from './output-sheet';

/** A figure of an output sheet, as documents print it. */
export interface FigureCell {
  sheet: string;
  /** Code in the first column. */
  row: string;
  /** Code of the row and heading of the column. */
  label: string;
  value: string;
  /** `Capaian!J7` */
  cell: string;
}

const HEADINGS = 2;

const printed: Record<string, (value: number, language: Language) => string> = {
  [formats.points]: formatPoints,
  [formats.quantity]: formatQuantity,
  [formats.rupiah]: (value, language) => formatNumber(value, Number.isInteger(value) ? 0 : 2, language),
};

/** The figures of an output sheet row by row; rows whose code repeats are told apart by a number. */
export function figureCells({ name, rows, formats: columns }: OutputContent, language: Language): FigureCell[] {
  const headings = rows[HEADINGS] ?? [];
  const seen = new Map<string, number>();
  return rows.slice(FIRST_RECORD).flatMap((cells, index) => {
    const code = String(cells[0] ?? '');
    const count = (seen.get(code) ?? 0) + 1;
    seen.set(code, count);
    const row = count > 1 ? `${code} (${count})` : code;
    return cells.flatMap((value, column): FigureCell[] => {
      const print = printed[columns[column] ?? ''];
      if (typeof value !== 'number' || !print) return [];
      const cell = `${name}!${cellName(FIRST_RECORD + index, column)}`;
      return [
        { sheet: name, row: code, label: `${row} · ${String(headings[column])}`, value: print(value, language), cell },
      ];
    });
  });
}
