import type { Document } from 'docx';
import { briefPage, chartsOf } from './brief-template';
import { cover, documentOf, initials, letterhead } from './frame';
import {
  closingOf,
  each,
  heading,
  introOf,
  itemsOf,
  noteOf,
  paragraphsOf,
  pointsOf,
  runInTitle,
  table,
  text,
  withTable,
  type Block,
} from './layout';
import { newPage } from './page';
import { signature } from './signatures';
import {
  actionColumns,
  comparisonColumns,
  evidenceColumns,
  figureColumns,
  indicatorColumns,
  pendingColumns,
  previousColumns,
  programmeTable,
  referenceColumns,
  remainderTable,
  storyColumns,
  unitsBelowTable,
} from './tables';

/** Introduction: the same four sections in every evaluation. */
export const introduction: readonly Block[] = [
  heading('introduction', 1),
  heading('basis', 2),
  ...paragraphsOf('introduction.basis'),
  heading('scope', 2),
  ...paragraphsOf('introduction.scope'),
  heading('data', 2),
  ...paragraphsOf('introduction.data'),
  heading('method', 2),
  ...pointsOf('introduction.method'),
];

/** A table per sasaran with its mean below. */
export const objectives = (tag: string): Block[] =>
  each(tag, [runInTitle('title'), ...table(indicatorColumns), ...paragraphsOf('paragraphs')]);

/** Calculations and cells, when the setting asks for them. */
export const references: readonly Block[] = each('references', [
  newPage(),
  runInTitle('heading'),
  ...table(referenceColumns),
]);

/** Stories: of one indicator in sentences, of several in a table or, where nothing is told, in a list. */
export const storiesOf = (tag: string): Block[] =>
  each(tag, [
    runInTitle('title'),
    ...paragraphsOf('texts'),
    ...pointsOf('listed'),
    ...each('tables', table(storyColumns)),
  ]);

const withItems = (tag: string): Block[] => [
  ...paragraphsOf(`${tag}.paragraphs`),
  ...itemsOf(`${tag}.items`),
  ...paragraphsOf(`${tag}.closing`),
];

/** Laporan Evaluasi Kinerja of a unit. */
export function unitTemplate(): Document {
  const blocks: Block[] = [
    ...briefPage,
    ...letterhead,
    ...cover,
    ...introduction,
    heading('overview', 1),
    ...table(figureColumns, 'overview.figures', true),
    ...noteOf('overview.figuresNote'),
    ...paragraphsOf('overview.paragraphs'),
    ...chartsOf('trend'),
    ...each('overview.children', [text('{label}', { keepNext: true }), ...unitsBelowTable()]),
    heading('attainment', 1),
    heading('objectives', 2),
    ...paragraphsOf('attainment.paragraphs'),
    ...objectives('attainment.objectives'),
    heading('comparison', 2),
    ...withTable('comparison', table(comparisonColumns)),
    heading('shortfalls', 2),
    ...paragraphsOf('shortfalls.paragraphs'),
    ...storiesOf('shortfalls.items'),
    heading('drivers', 2),
    ...withItems('drivers'),
    heading('pending', 2),
    ...withTable('pending', table(pendingColumns)),
    heading('budget', 1),
    heading('subActivities', 2),
    ...withTable('budget', programmeTable()),
    ...noteOf('budget.note'),
    heading('remainder', 2),
    ...paragraphsOf('remainder.paragraphs'),
    ...pointsOf('remainder.points'),
    ...each('remainder.tables', remainderTable()),
    ...noteOf('remainder.note'),
    heading('efficiency', 2),
    ...paragraphsOf('efficiency'),
    heading('followUps', 1),
    ...withTable('previousActions', table(previousColumns)),
    heading('recommendations', 1),
    heading('advice', 2),
    ...introOf('advice.paragraphs'),
    ...pointsOf('advice.points'),
    heading('actions', 2),
    ...withTable('currentActions', table(actionColumns)),
    heading('closing', 1),
    ...closingOf('closing'),
    ...signature,
    ...initials,
    ...each('evidence.tables', [
      newPage(),
      heading('evidence', 1),
      ...introOf('evidence.paragraphs'),
      ...table(evidenceColumns),
    ]),
    ...references,
  ];
  return documentOf([{ landscape: false, blocks }]);
}
