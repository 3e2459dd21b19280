import { HeadingLevel, Paragraph, TableRow, TextRun } from 'docx';
import { cover, letterhead } from '../frame';
import {
  cell,
  each,
  gap,
  grid,
  heading,
  HEAD_SHADE,
  itemsOf,
  noteOf,
  paragraphsOf,
  run,
  table,
  tagRow,
  withTable,
  type Block,
  type Column,
} from '../layout';
import { breakdownTable, indicatorColumns } from '../tables';

const number: Column = { head: 'number', cell: 'number', width: 9, align: 'center' };
const indicator: Column = { head: 'indicator', cell: 'name', width: 56 };
const measure: Column = { head: 'measure', cell: 'measure', width: 20, align: 'center' };

const yearColumns: readonly Column[] = [
  number,
  indicator,
  measure,
  ...['y0', 'y1', 'y2', 'y3', 'y4'].map((year): Column => ({ head: year, cell: year, width: 16, align: 'right' })),
];

/** Actuals of five years; the headings of the years come from the view. */
const yearTable: readonly Block[] = [
  grid(yearColumns, [
    new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: yearColumns.map(({ head, width }) =>
        cell([run(/^y\d$/.test(head) ? `{year.${head}}` : `{column.${head}}`, { bold: true })], {
          ...{ width, align: 'center', shade: HEAD_SHADE, middle: true, keepNext: true },
        }),
      ),
    }),
    tagRow(yearColumns, { open: ['rows'], close: ['rows'] }),
  ]),
  gap(),
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

/** A heading that is told apart from the sections below it. */
const objectiveTitle = (): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    keepNext: true,
    children: [new TextRun('{title}')],
  });

/** A sasaran with its seven sections. */
const objective = (): Block[] => [
  heading('target', 2),
  ...table(indicatorColumns),
  ...paragraphsOf('paragraphs'),
  heading('history', 2),
  ...each('history.tables', [...yearTable]),
  ...paragraphsOf('history.paragraphs'),
  heading('plan', 2),
  ...withTable('plan', table(planColumns)),
  heading('standard', 2),
  ...withTable('standard', table(standardColumns)),
  heading('causes', 2),
  ...itemsOf('causes.items'),
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
  ...each('objectives', [objectiveTitle(), ...objective()]),
  heading('budget', 1),
  ...paragraphsOf('budget.paragraphs'),
  ...withTable('budget.programmes', breakdownTable('programme')),
  ...noteOf('budget.note'),
  heading('closing', 1),
  ...paragraphsOf('notes'),
];
