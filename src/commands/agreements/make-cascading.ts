import { cascade } from '../../domain/agreements/cascading';
import type { Finding } from '../../domain/finding';
import { texts } from '../../text';
import { cascadingSheet } from '../../workbook/sheets/forms/cascading-sheet';
import type { OutputContent } from '../../workbook/sheets/output-sheet';
import type { Highlight } from '../run/summary';
import type { TaskContext, TaskDefinition, TaskOutcome } from '../run/task';

/** The matrix of cascading of a run, with its orphans as findings. */
export function cascadingOf({ evaluation, frame, spoken }: TaskContext): {
  sheet: OutputContent;
  findings: Finding[];
  highlight: Highlight;
} {
  const { budget, tree, input } = evaluation;
  const { rows, findings } = cascade(input.indicators, budget?.tree ?? null, tree);
  const words = texts(spoken).agreements.cascading;
  const orphans = rows.filter(({ isOrphan }) => isOrphan);
  const indicators = new Set(orphans.flatMap(({ path }) => path[0] ?? [])).size;
  const activities = orphans.filter(({ path }) => path.length === 0).length;
  return {
    sheet: cascadingSheet(rows, budget, input.units, frame),
    findings,
    highlight: {
      title: words.title,
      lines: [words.lines(String(rows.length)), words.orphans(String(indicators), String(activities))],
    },
  };
}

/** *Matriks cascading*: sasaran → indicators of the agency's head → units → sub kegiatan. */
export const makeCascading: TaskDefinition = {
  reads: ['settings', 'units', 'indicators', 'budget'],
  requires: ['units', 'indicators'],
  run: (context): TaskOutcome => {
    const { sheet, findings, highlight } = cascadingOf(context);
    return { sheets: [sheet], findings, highlights: [highlight] };
  },
};
