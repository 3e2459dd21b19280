import type { PrintedFigure } from '../../domain/printed-figure';
import type { Grid } from '../read/grid';
import { figureHeadings, figureKeys, figureTable } from '../schema/figure-table';
import { cleanText } from '../values/markers';
import { layOut, type OutputContent, type OutputFrame } from './output-sheet';

const FIRST_RECORD = 3;

/** Reads `_Angka` back; the sheet is ours alone, so that its columns stand where they were written. */
export function readFigures(grid: Grid): PrintedFigure[] {
  return grid.values
    .slice(FIRST_RECORD)
    .map(
      (cells) =>
        Object.fromEntries(figureKeys.map((key, index) => [key, cleanText(cells[index])])) as unknown as PrintedFigure,
    )
    .filter(({ key }) => key !== '');
}

/** Hidden sheet `_Angka`. */
export function figureSheet(figures: readonly PrintedFigure[], frame: OutputFrame): OutputContent {
  const columns = figureKeys.map((key) => ({
    heading: figureHeadings[key],
    format: 'text' as const,
    value: (figure: PrintedFigure) => figure[key],
  }));
  const sheet = { name: `${figureTable.id} / ${figureTable.en}`, columns };
  return { ...layOut(sheet, figures, frame), hidden: true };
}
