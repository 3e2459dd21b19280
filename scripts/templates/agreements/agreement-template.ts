import { AlignmentType, Paragraph, TabStopType, TextRun, type Document } from 'docx';
import { cover, documentOf, initials, letterhead } from '../frame';
import {
  each,
  mm,
  noteOf,
  numberColumn,
  paragraphsOf,
  pointsOf,
  runInTitle,
  table,
  tableWithTotal,
  text,
  type Block,
  type Column,
} from '../layout';
import { LANDSCAPE_WIDTH, newPage, TEXT_WIDTH } from '../page';
import { line, sideBySide, signer, type SignedHalf } from '../signatures';

const number = numberColumn(10);
const quarters = (head: string, width: number): Column[] =>
  [1, 2, 3, 4].map((quarter): Column => ({
    head: `${head}${quarter}`,
    cell: `q${quarter}`,
    width,
    align: head === 'plan' ? 'right' : 'center',
  }));

const targetColumns: readonly Column[] = [
  number,
  { head: 'objective', cell: 'objective', width: 58 },
  { head: 'indicator', cell: 'name', width: 76 },
  { head: 'measure', cell: 'measure', width: 22 },
  { head: 'target', cell: 'target', width: 22, align: 'center' },
  ...quarters('quarter', 16),
];

const budgetColumns: readonly Column[] = [
  number,
  { head: 'programme', cell: 'name', width: 72 },
  { head: 'ceiling', cell: 'ceiling', width: 33, align: 'right' },
  ...quarters('plan', 27),
  { head: 'fund', cell: 'fund', width: 29 },
];

const changeColumns: readonly Column[] = [
  number,
  { head: 'item', cell: 'item', width: 118 },
  { head: 'from', cell: 'from', width: 62 },
  { head: 'to', cell: 'to', width: 62 },
];

const indicatorColumns: readonly Column[] = [
  number,
  { head: 'objective', cell: 'objective', width: 44 },
  { head: 'indicator', cell: 'name', width: 60 },
  { head: 'definition', cell: 'definition', width: 62 },
  { head: 'measure', cell: 'measure', width: 20 },
  { head: 'target', cell: 'target', width: 20, align: 'center' },
  { head: 'dataSource', cell: 'dataSource', width: 36 },
];

const title = (tag: string, after = 0): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { after },
    children: [new TextRun({ text: `{${tag}}`, bold: true, size: 26 })],
  });

/** Label, colon and text of a party, hanging. */
const partyLine = (label: string, tag: string): Paragraph =>
  new Paragraph({
    indent: { left: mm(38), hanging: mm(28) },
    tabStops: [
      { type: TabStopType.LEFT, position: mm(34) },
      { type: TabStopType.LEFT, position: mm(38) },
    ],
    spacing: { after: 40 },
    keepNext: true,
    children: [new TextRun(`{${label}}\t:\t{${tag}}`)],
  });

const party = (tag: string): Block[] => [
  partyLine('words.name', `${tag}.name`),
  partyLine('words.position', `${tag}.position`),
  text(`{${tag}.called}`),
];

/** Everything one party signs with. */
const partySigner = (tag: string): SignedHalf => {
  const { head, foot } = signer(`${tag}.`);
  return {
    head: [line(`{${tag}.date}`), line(`{${tag}.role}`), ...head],
    foot: [...foot, new Paragraph({ keepNext: true })],
  };
};

/** Left the superior, right the official. */
const signatures = (scope: string, width: number): Block[] =>
  sideBySide(width, partySigner(`${scope}.left`), partySigner(`${scope}.right`), 160);

const budgetTable = (): Block[] => [
  runInTitle('title'),
  ...tableWithTotal(budgetColumns, [
    '',
    'total.name',
    'total.ceiling',
    'total.q1',
    'total.q2',
    'total.q3',
    'total.q4',
    '',
  ]),
  ...noteOf('notes'),
];

/** The agreement set of one official: agreement, annex with changes, indicators, pakta integritas. */
export function agreementTemplate(): Document {
  const agreement: Block[] = [
    ...letterhead,
    ...cover,
    text('{opening}'),
    ...party('first'),
    ...party('second'),
    ...paragraphsOf('promises'),
    ...signatures('signing', TEXT_WIDTH),
    ...initials,
  ];
  const annex: Block[] = [
    title('annex.title'),
    title('annex.position'),
    title('annex.year', 160),
    ...each('annex.targets', [runInTitle('title'), ...table(targetColumns)]),
    ...paragraphsOf('annex.noTargets'),
    ...each('annex.budget', budgetTable()),
    ...each('annex.changes', [
      runInTitle('title'),
      text('{reason}', { keepNext: true }),
      ...each('tables', table(changeColumns)),
      ...noteOf('none'),
    ]),
    ...signatures('signing', LANDSCAPE_WIDTH),
    ...each('indicators', [newPage(), title('title'), title('position', 160), ...table(indicatorColumns)]),
  ];
  const pledge: Block[] = [
    ...letterhead,
    title('pledge.title', 240),
    text('{pledge.opening}'),
    ...pointsOf('pledge.points'),
    ...signatures('pledge.signing', TEXT_WIDTH),
  ];
  return documentOf([
    { landscape: false, blocks: agreement },
    { landscape: true, blocks: annex },
    { landscape: false, blocks: pledge },
  ]);
}
