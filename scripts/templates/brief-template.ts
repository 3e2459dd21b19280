import { AlignmentType, Paragraph, ShadingType, TableRow, TextRun } from 'docx';
import { paperShades } from '../../src/documents/shades';
import {
  cell,
  each,
  grid,
  HEAD_SHADE,
  pointsOf,
  run,
  runInTitle,
  SIZE,
  tagRow,
  headRow,
  gap,
  type Block,
} from './layout';
import { newPage } from './page';
import { placing } from './placing';
import { figureColumns } from './tables';

const NAME = 74;
const FIGURE = 18;
const BAR = 55;

const shaded = (tag: string, fill: string): TextRun =>
  new TextRun({ text: `{${tag}}`, size: 14, shading: { type: ShadingType.CLEAR, fill, color: 'auto' } });

/** One row of a chart: name, figure, limit, and the bar of shaded spaces with a stroke at the limit. */
const barRow = new TableRow({
  cantSplit: true,
  children: [
    cell([run('{#rows}'), run('{name}')], { width: NAME, keepNext: true }),
    cell([run('{value}')], { width: FIGURE, align: 'right', keepNext: true }),
    cell([run('{limit}')], { width: FIGURE, align: 'right', keepNext: true }),
    cell(
      [
        shaded('done', paperShades.reached),
        shaded('gap', paperShades.missing),
        new TextRun({ text: '{mark}', size: 14, bold: true }),
        shaded('over', paperShades.beyond),
        shaded('rest', paperShades.scale),
        run('{/rows}'),
      ],
      { width: BAR, keepNext: true },
    ),
  ],
});

const columns = ['name', 'value', 'limit', 'bar'] as const;
const widths = [NAME, FIGURE, FIGURE, BAR];

const headOfBars = new TableRow({
  tableHeader: true,
  cantSplit: true,
  children: columns.map((key, index) =>
    cell([run(`{${key}Head}`, { bold: true })], {
      width: widths[index] ?? BAR,
      align: 'center',
      shade: HEAD_SHADE,
      keepNext: true,
    }),
  ),
});

const centred = (tag: string, size: number, after: number): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after },
    keepNext: true,
    children: [new TextRun({ text: tag, size, bold: true })],
  });

const tableBeside = [52, 18, 18] as const;
/** What a chart of the file has beside its table. */
const CHART = 77;

/** The figures of a chart that is drawn beside them. */
const figuresBeside = (): Block =>
  grid(
    tableBeside.map((width) => ({ width })),
    [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: (['name', 'value', 'limit'] as const).map((key, index) =>
          cell([run(`{${key}Head}`, { bold: true })], {
            width: tableBeside[index] ?? FIGURE,
            align: 'center',
            shade: HEAD_SHADE,
            keepNext: true,
          }),
        ),
      }),
      new TableRow({
        cantSplit: true,
        children: [
          cell([run('{#rows}'), run('{name}')], { width: tableBeside[0], keepNext: true }),
          cell([run('{value}')], { width: tableBeside[1], align: 'right', keepNext: true }),
          cell([run('{limit}'), run('{/rows}')], { width: tableBeside[2], align: 'right', keepNext: true }),
        ],
      }),
    ],
  );

/** Charts with their figures beside them: bars of shaded text in the table, or a chart of the file. */
export const chartsOf = (tag: string): Block[] =>
  each(tag, [
    runInTitle('title'),
    ...each('shaded', [
      grid(
        widths.map((width) => ({ width })),
        [headOfBars, barRow],
      ),
    ]),
    ...each('native', [placing([88, CHART], [[[figuresBeside(), gap()], [new Paragraph('{@drawing}')]]])]),
    gap(),
  ]);

/** *Ringkasan Pimpinan* on one page. */
export const briefBlocks: readonly Block[] = [
  centred('{brief.title}', 26, 40),
  centred('{brief.subject}', SIZE.body, 120),
  grid(figureColumns, [
    headRow(figureColumns),
    tagRow(figureColumns, { open: ['brief.figures'], close: ['brief.figures'] }),
  ]),
  gap(),
  ...chartsOf('brief.charts'),
  // Amounts do not break: justified, short lines would have wide gaps.
  ...each('brief.sections', [runInTitle('title'), ...pointsOf('points', { alignment: AlignmentType.LEFT })]),
];

/** The same in front of a report, which begins on the next page. */
export const briefPage: readonly Block[] = [...briefBlocks, newPage()];
