import { Paragraph, TableRow, TextRun } from 'docx';
import { CRITERIA_PER_TABLE } from '../../../src/documents/awards/minutes-matrix';
import { cover, initials, letterhead } from '../frame';
import {
  cell,
  each,
  gap,
  grid,
  heading,
  headingOf,
  headRow,
  introOf,
  mm,
  noteOf,
  numberColumn,
  paragraphsOf,
  pointsOf,
  run,
  runInTitle,
  table,
  tableWithTotal,
  text,
  type Block,
  type Column,
} from '../layout';
import { newPage, TEXT_WIDTH } from '../page';
import { headSignature } from '../signatures';

const number = numberColumn(10);

const criterionColumns: readonly Column[] = [
  { head: 'code', cell: 'code', width: 22, align: 'center' },
  { head: 'criterion', cell: 'name', width: 115 },
  { head: 'weight', cell: 'weight', width: 28, align: 'right' },
];

const resultColumns = [
  { head: 'rank', cell: 'rank', width: 18, align: 'center' },
  { head: 'participant', cell: 'participant', width: 81 },
  { head: 'score', cell: 'score', width: 20, align: 'right' },
  { head: 'gap', cell: 'gap', width: 20, align: 'right' },
  { head: 'outcome', cell: 'plain', width: 26 },
] as const satisfies readonly Column[];

const droppedColumns: readonly Column[] = [
  number,
  { head: 'participant', cell: 'participant', width: 60 },
  { head: 'outcome', cell: 'outcome', width: 32 },
  { head: 'reason', cell: 'reason', width: 63 },
];

const detailColumns: readonly Column[] = [
  { head: 'criterion', cell: 'name', width: 69 },
  { head: 'weight', cell: 'weight', width: 22, align: 'right' },
  { head: 'record', cell: 'raw', width: 26, align: 'right' },
  { head: 'value', cell: 'value', width: 24, align: 'right' },
  { head: 'points', cell: 'points', width: 24, align: 'right' },
];

/** Everyone with a rank; who won, or is tied, stands out in bold. */
function resultTable(): Block[] {
  const cells = resultColumns.map(({ cell: tag, width, ...rest }, index) => {
    const align = 'align' in rest ? rest.align : undefined;
    const outcome = [run('{plain}'), run('{strong}', { bold: true }), run('{/rows}')];
    const words = index === resultColumns.length - 1 ? outcome : [run(`{${tag}}`)];
    return cell(index === 0 ? [run('{#rows}'), ...words] : words, { width, align });
  });
  return [grid(resultColumns, [headRow(resultColumns), new TableRow({ cantSplit: true, children: cells })]), gap()];
}

/** Participants against a number of criteria; the headings are codes with their weights, so they come from the view. */
function matrixOf(count: number): Block[] {
  const room = TEXT_WIDTH - 18 - 20;
  const participant = Math.max(45, room - count * 28);
  const width = (room - participant) / count;
  const columns: Column[] = [
    { head: 'rank', cell: 'rank', width: 18, align: 'center' },
    { head: 'participant', cell: 'participant', width: participant },
    ...Array.from({ length: count }, (_, index): Column => ({
      head: { tag: `head.c${index}` },
      cell: `c${index}`,
      width,
      align: 'right',
    })),
    { head: 'score', cell: 'score', width: 20, align: 'right' },
  ];
  return each(`of${count}`, table(columns));
}

const signatureColumns: readonly Column[] = [
  number,
  { head: 'name', cell: 'name', width: 90 },
  { head: 'signature', cell: 'line', width: 65 },
];

/** All jurors sign. */
const jurorSignatures: readonly Block[] = [
  new Paragraph({
    spacing: { before: 160, after: 80 },
    keepNext: true,
    children: [new TextRun({ text: '{jurorsTitle}', bold: true })],
  }),
  grid(signatureColumns, [
    headRow(signatureColumns),
    new TableRow({
      cantSplit: true,
      height: { value: mm(12), rule: 'atLeast' },
      children: [
        cell([run('{#signatures}'), run('{number}')], { width: 10, align: 'center', middle: true, keepNext: true }),
        cell([run('{name}')], { width: 90, middle: true, keepNext: true }),
        cell([run('{/signatures}')], { width: 65, middle: true, keepNext: true }),
      ],
    }),
  ]),
];

/** What is told of one category. */
const category = (): Block[] => [
  headingOf('title', 1),
  ...paragraphsOf('judges'),
  heading('instrument', 2),
  ...introOf('instrument.paragraphs'),
  ...tableWithTotal(criterionColumns, ['', 'instrument.total', 'instrument.totalWeight'], { loop: 'instrument.rows' }),
  ...noteOf('instrument.note'),
  heading('results', 2),
  ...introOf('results.paragraphs'),
  ...each('results.tables', resultTable()),
  ...noteOf('results.note'),
  heading('dropped', 2),
  ...introOf('dropped.paragraphs'),
  ...each('dropped.tables', table(droppedColumns)),
  heading('reliability', 2),
  ...pointsOf('reliability'),
  heading('conclusion', 2),
  ...paragraphsOf('conclusion.paragraphs'),
  ...pointsOf('conclusion.points'),
  ...paragraphsOf('conclusion.closing'),
];

/** An annex for each category: the values of all who are ranked, and how those of the recipients came about. */
const annex = (): Block[] => [
  headingOf('title', 1),
  heading('matrix', 2),
  ...introOf('matrix.paragraphs'),
  ...each('matrix.tables', Array.from({ length: CRITERIA_PER_TABLE }, (_, index) => matrixOf(index + 1)).flat()),
  ...each('details', [
    heading('details', 2),
    ...each('winners', [
      runInTitle('title'),
      ...tableWithTotal(detailColumns, ['total', 'totalWeight', '', '', 'score']),
    ]),
  ]),
];

/** Berita Acara Penilaian of a month. */
export const minutesBlocks = (): Block[] => [
  ...letterhead,
  ...cover,
  text('{opening}'),
  heading('team', 1),
  ...paragraphsOf('team'),
  ...each('categories', category()),
  ...introOf('closing'),
  ...jurorSignatures,
  ...headSignature(),
  ...initials,
  newPage(),
  ...each('annexes', annex()),
];
