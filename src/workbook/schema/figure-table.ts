import type { PrintedFigure } from '../../domain/printed-figure';
import { column, table } from './table';

/** Headings of the hidden sheet, by the part of a figure that stands below. */
export const figureHeadings = {
  key: 'Kunci / Key',
  label: 'Angka / Figure',
  value: 'Nilai / Value',
  cell: 'Sel / Cell',
} satisfies Record<keyof PrintedFigure, string>;

/** Parts of a figure, in the order of the columns. */
export const figureKeys = Object.keys(figureHeadings) as (keyof PrintedFigure)[];

/** Hidden sheet `_Angka`: what documents print, and the cells it equals. */
export const figureTable = table(
  '_Angka / _Figures',
  Object.fromEntries(figureKeys.map((key) => [key, column(figureHeadings[key], 'text')])) as Record<
    keyof PrintedFigure,
    ReturnType<typeof column>
  >,
  'key',
);
