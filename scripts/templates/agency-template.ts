import type { Document } from 'docx';
import { briefPage, chartsOf } from './brief-template';
import { cover, documentOf, initials, letterhead } from './frame';
import {
  closingOf,
  each,
  heading,
  introOf,
  noteOf,
  paragraphsOf,
  pointsOf,
  table,
  text,
  withTable,
  type Block,
} from './layout';
import { signature } from './signatures';
import {
  activityColumns,
  breakdownTable,
  figureColumns,
  honourColumns,
  matrixColumns,
  nextYearColumns,
  objectiveColumns,
  reasonDetailColumns,
  reasonsTable,
  recurringColumns,
  standardColumns,
  unitsTable,
} from './tables';
import { introduction, objectives, references } from './unit-template';

/** Laporan Evaluasi Kinerja of the agency; the matrix of follow-ups lies across. */
export function agencyTemplate(): Document {
  const blocks: Block[] = [
    ...briefPage,
    ...letterhead,
    ...cover,
    heading('summary', 1),
    ...table(figureColumns, 'summary.figures', true),
    ...noteOf('summary.figuresNote'),
    ...paragraphsOf('summary.paragraphs'),
    ...chartsOf('trend'),
    ...each('summary.flagged', [text('{intro}', { keepNext: true }), ...pointsOf('points')]),
    ...introduction,
    heading('agreement', 1),
    ...paragraphsOf('agreement.paragraphs'),
    ...each('agreement.summary', table(objectiveColumns)),
    ...objectives('agreement.objectives'),
    heading('units', 1),
    ...withTable('units', unitsTable()),
    ...paragraphsOf('units.flagged'),
    heading('standards', 1),
    ...withTable('standards', table(standardColumns)),
    heading('budget', 1),
    ...paragraphsOf('budget.paragraphs'),
    heading('programmes', 2),
    ...withTable('budget.programmes', breakdownTable('programme')),
    heading('kinds', 2),
    ...withTable('budget.kinds', breakdownTable('kind')),
    heading('funds', 2),
    ...withTable('budget.funds', breakdownTable('fund')),
    ...noteOf('budget.note'),
    heading('remainder', 1),
    ...withTable('remainder', reasonsTable()),
    ...each('remainder.details', table(reasonDetailColumns)),
    ...noteOf('remainder.note'),
    heading('recurring', 1),
    ...withTable('recurring', table(recurringColumns)),
    heading('strategy', 1),
    heading('steps', 2),
    ...paragraphsOf('strategy.paragraphs'),
    ...pointsOf('strategy.points'),
    heading('nextYear', 2),
    ...withTable('strategy.nextYear', table(nextYearColumns)),
    heading('nextActivities', 2),
    ...withTable('strategy.nextActivities', table(activityColumns)),
    heading('honours', 1),
    ...withTable('honours', table(honourColumns)),
    heading('closing', 1),
    ...closingOf('closing'),
    ...signature,
    ...initials,
  ];
  // An annex that has nothing to say is none, and without one there is no page across.
  const matrix: Block[] = [
    ...each('matrix.tables', [heading('matrix', 1), ...introOf('matrix.paragraphs'), ...table(matrixColumns)]),
    ...references,
  ];
  return documentOf([
    { landscape: false, blocks },
    { landscape: true, blocks: matrix },
  ]);
}
