import { texts } from '../../../text';
import { awardResultTable } from '../../schema/award-tables';
import { notationOf } from '../../schema/names';
import { keysOf } from '../../schema/table';
import type { AwardRow } from './award-rows';
import { layOut, type CellFormat, type OutputContent, type OutputFrame, type OutputSheet } from '../output-sheet';
import { columnsOf } from './record-sheet';

/** Columns that hold numbers; all others are text. */
const numeric: Partial<Record<keyof AwardRow, CellFormat>> = {
  score: 'points',
  rank: 'count',
  gap: 'points',
  stability: 'points',
  agreement: 'points',
};

/** Months and categories in the order in which people look for them: the latest month first. */
export function sortedRows(rows: readonly AwardRow[]): AwardRow[] {
  const categories = [...new Set(rows.map(({ category }) => category))];
  return rows
    .map((row, index) => ({ row, index }))
    .sort(
      (a, b) =>
        (a.row.month < b.row.month ? 1 : a.row.month > b.row.month ? -1 : 0) ||
        categories.indexOf(a.row.category) - categories.indexOf(b.row.category) ||
        a.index - b.index,
    )
    .map(({ row }) => row);
}

/**
 * Sheet `Hasil Penghargaan`: every month's results, decided ones as they were.
 *
 * @param standing name under which the sheet stands already: it keeps it when the language changes, since the decided
 *   months are in it
 */
export function awardResultsSheet(
  rows: readonly AwardRow[],
  frame: OutputFrame,
  standing: string | null,
): OutputContent {
  const { outcome } = texts(frame.language).awards;
  const sheet: OutputSheet<AwardRow> = {
    name: notationOf(awardResultTable),
    columns: columnsOf(awardResultTable, (row, part) => row[part], numeric),
    isLong: true,
  };
  const column = keysOf(awardResultTable).indexOf('outcome');
  const content = layOut(sheet, sortedRows(rows), frame, [
    { column, startsWith: [outcome.winner], tone: 'good' },
    { column, startsWith: [outcome.tied, outcome.soleCandidate], tone: 'open' },
    { column, startsWith: [outcome.vetoed], tone: 'bad' },
  ]);
  const widths = [
    { from: 2, count: 1, pixels: 260 },
    { from: 4, count: 1, pixels: 260 },
    { from: 7, count: 3, pixels: 130 },
    { from: 10, count: 2, pixels: 300 },
    { from: 13, count: 4, pixels: 160 },
  ];
  return { ...content, widths, name: standing ?? content.name };
}
