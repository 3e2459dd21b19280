import type { PrintedFigure } from '../../../domain/records/printed-figure';
import type { Grid } from '../../read/grid';
import { figureTable } from '../../schema/figure-table';
import type { OutputContent, OutputFrame } from '../output-sheet';
import { hiddenRecordSheet, readHiddenRecords } from './record-sheet';

/** Reads `_Angka` back. */
export const readFigures = (grid: Grid): PrintedFigure[] => readHiddenRecords(figureTable, grid);

/** Hidden sheet `_Angka`. */
export const figureSheet = (figures: readonly PrintedFigure[], frame: OutputFrame): OutputContent =>
  hiddenRecordSheet(figureTable, figures, frame);
