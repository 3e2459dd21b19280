import { chartsOf } from '../brief-template';
import { cover, letterhead } from '../frame';
import {
  each,
  heading,
  headingOf,
  noteOf,
  numberColumn,
  paragraphsOf,
  table,
  withTable,
  type Block,
  type Column,
} from '../layout';
import { breakdownTable, indicatorColumns } from '../tables';
import { storiesOf } from '../unit-template';

const number = numberColumn();
const indicator: Column = { head: 'indicator', cell: 'name', width: 56 };
const measure: Column = { head: 'measure', cell: 'measure', width: 20, align: 'center' };

/** Actuals of five years; the headings of the years come from the view. */
const yearColumns: readonly Column[] = [
  number,
  indicator,
  measure,
  ...['y0', 'y1', 'y2', 'y3', 'y4'].map((year): Column => ({
    head: { tag: `year.${year}` },
    cell: year,
    width: 16,
    align: 'right',
  })),
];

const planColumns: readonly Column[] = [
  number,
  { ...indicator, width: 68 },
  measure,
  { head: 'actual', cell: 'actual', width: 22, align: 'right' },
  { head: 'planEnd', cell: 'planEnd', width: 24, align: 'right' },
  { head: 'planProgress', cell: 'planProgress', width: 22, align: 'right' },
];

const standardColumns: readonly Column[] = [
  number,
  { ...indicator, width: 68 },
  measure,
  { head: 'actual', cell: 'actual', width: 22, align: 'right' },
  { head: 'standard', cell: 'standard', width: 24, align: 'right' },
  { head: 'gap', cell: 'gap', width: 22, align: 'right' },
];

const programmeColumns: readonly Column[] = [
  number,
  { head: 'programme', cell: 'name', width: 52 },
  { head: 'ceiling', cell: 'ceiling', width: 28, align: 'right' },
  { head: 'spent', cell: 'spent', width: 28, align: 'right' },
  { head: 'absorption', cell: ['absorption', 'weakAbsorption'], width: 20, align: 'right' },
  { head: 'remainder', cell: 'remainder', width: 28, align: 'right' },
];

/** A sasaran with its seven sections. */
const objective = (): Block[] => [
  heading('target', 2),
  ...table(indicatorColumns),
  ...paragraphsOf('paragraphs'),
  heading('history', 2),
  ...each('history.tables', table(yearColumns)),
  ...paragraphsOf('history.paragraphs'),
  heading('plan', 2),
  ...withTable('plan', table(planColumns)),
  heading('standard', 2),
  ...withTable('standard', table(standardColumns)),
  heading('causes', 2),
  ...storiesOf('causes.items'),
  ...paragraphsOf('causes.closing'),
  heading('efficiency', 2),
  ...paragraphsOf('efficiency'),
  heading('programmes', 2),
  ...withTable('programmes', table(programmeColumns)),
  ...noteOf('programmes.note'),
];

/** Draf LKjIP Bab III: a chapter to be copied into the report, so without signatures. */
export const lkjipBlocks = (): Block[] => [
  ...letterhead,
  ...cover,
  heading('chapter', 1),
  heading('attainment', 1),
  ...paragraphsOf('opening'),
  ...chartsOf('charts'),
  ...each('objectives', [headingOf('title', 1), ...objective()]),
  heading('budget', 1),
  ...paragraphsOf('budget.paragraphs'),
  ...withTable('budget.programmes', breakdownTable('programme')),
  ...noteOf('budget.note'),
  heading('closing', 1),
  ...paragraphsOf('notes'),
];
