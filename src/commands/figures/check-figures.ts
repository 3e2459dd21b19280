import { finding, type Finding } from '../../domain/finding';
import { countFigures } from '../../domain/printed-figures/count-figures';
import type { CheckedTable, Verdict } from '../../domain/printed-figures/figure';
import type { TableNote } from '../../domain/printed-figures/table';
import { texts } from '../../text';
import type { Highlight } from '../run/summary';
import type { TaskContext, TaskDefinition } from '../run/task';
import { checkSheet, figureCheckSheet, figureReport } from './check-sheets';
import { figureCheckJobs } from './figure-check-jobs';

function noteFinding(note: TableNote, place: { sheet: string; cell: string }): Finding {
  switch (note.code) {
    case 'no-percentage-column':
      return finding('figures-no-percentage', place);
    case 'no-operands':
      return finding('figures-no-operands', place, { column: note.header });
    case 'mixed-notations':
      return finding('figures-mixed-notations', place, { column: note.header });
    case 'footnotes':
      return finding('figures-footnotes', place, { cells: note.cells });
    case 'merged-figures':
      return finding('figures-merged', place, { cells: note.cells });
  }
}

/** The figures of a table that a verdict is passed on, as one finding. */
function verdictFinding(
  table: CheckedTable,
  verdict: Verdict,
  code: 'figures-wrong' | 'figures-other-rule',
): Finding[] {
  const cells = table.figures.filter((figure) => figure.verdict === verdict).map(({ cell }) => cell);
  const place = { sheet: table.sheet, cell: table.range };
  return cells.length === 0 ? [] : [finding(code, place, { count: cells.length, cells })];
}

const findingsOf = (table: CheckedTable): Finding[] => [
  ...verdictFinding(table, 'wrong', 'figures-wrong'),
  ...verdictFinding(table, 'other-rule', 'figures-other-rule'),
  ...table.notes.map((note) => noteFinding(note, { sheet: table.sheet, cell: table.range })),
];

function highlightOf(tables: readonly CheckedTable[], { spoken }: TaskContext): Highlight {
  const words = texts(spoken).figureCheck;
  const { all, reproduced, 'other-rule': other, wrong, unchecked } = countFigures(tables);
  const line = words.counts(
    ...([all, reproduced, other, wrong, unchecked].map(String) as [string, string, string, string, string]),
  );
  return { title: words.highlight, lines: [line] };
}

/** *Periksa angka tercetak*: what the tables of some sheets print against what their own numbers give. */
export const checkFigures: TaskDefinition = {
  reads: ['templates'],
  requires: [],
  isApart: true,
  run: (context) => {
    const { printed = [], frame, spoken } = context;
    const found = printed.map((grid) => ({ grid, tables: checkSheet(grid) }));
    const tables = found.flatMap((one) => one.tables);
    const isOne = printed.length === 1;
    const empty = isOne || tables.length === 0 ? found.filter((one) => one.tables.length === 0) : [];
    return {
      sheets: tables.length > 0 ? [figureCheckSheet(tables, frame)] : [],
      documents: figureCheckJobs(tables, context),
      findings: [
        ...tables.flatMap(findingsOf),
        ...empty.map(({ grid }) => finding('figures-no-table', { sheet: grid.name, cell: '' })),
      ],
      highlights: tables.length > 0 ? [highlightOf(tables, context)] : [],
      figureTables: figureReport(tables, spoken),
    };
  },
};
