/**
 * The door of the room of printed figures: what is behind it stands in a script of its own, `dist/Figures.js`, which is read when
 * figures are checked. Only functions may stand here.
 */
import { checkTable } from '../../domain/printed-figures/check-table';
import type { CheckedTable } from '../../domain/printed-figures/figure';
import type { Grid } from '../../workbook/read/grid';
import { recogniseTables } from '../../workbook/read/printed/recognise';

export { figureCheckSheet } from '../../workbook/sheets/figure-check/figure-check-sheet';
export { figureReport } from '../../workbook/sheets/figure-check/figure-report';

/** The tables of a sheet with every printed figure judged. */
export const checkSheet = (grid: Grid): CheckedTable[] => recogniseTables(grid).map(checkTable);
