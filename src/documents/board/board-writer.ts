import type { FigureSource } from '../../domain/records/figure-source';
import type { Count } from '../../text/count';
import { formatNumber, formatPoints } from '../../text/format';
import type { Language } from '../../text/language';
import type { FigurePrinter } from '../figures/figure';

/** In which language the board speaks, and how it prints figures, each with its source. */
export interface BoardWriter {
  language: Language;
  /** Whole numbers, of which texts can ask the value that is printed. */
  count: (value: number, source: FigureSource) => Count;
  /** Points with two decimals. */
  points: (value: number, source: FigureSource) => string;
}

/** The writer of a board whose figures are taken down in a list, or printed at once. */
export const boardWriter = (language: Language, figures: FigurePrinter): BoardWriter => ({
  language,
  count: (value, source) => {
    const text = figures.print(formatNumber(value, 0, language), value, source);
    return { value, toString: () => text };
  },
  points: (value, source) => figures.print(formatPoints(value, language), value, source),
});
