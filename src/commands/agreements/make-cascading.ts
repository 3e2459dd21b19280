import { cascade } from '../../domain/agreements/cascading';
import type { Finding } from '../../domain/finding';
import { texts } from '../../text';
import { cascadingForm, cascadingSheet, type CascadeMatter } from '../../workbook/sheets/forms/cascading-sheet';
import type { OutputContent } from '../../workbook/sheets/output-sheet';
import { formDocuments } from '../documents/content/form-documents';
import type { Highlight } from '../run/summary';
import { officeSheets, type TaskContext, type TaskDefinition, type TaskOutcome } from '../run/task';

/** The matrix of cascading of a run, with its orphans as findings. */
export function cascadingOf({ evaluation, frame, spoken }: TaskContext): {
  sheet: OutputContent;
  matter: CascadeMatter;
  findings: Finding[];
  highlight: Highlight;
} {
  const { budget, tree, input } = evaluation;
  const { rows, findings } = cascade(input.indicators, budget?.tree ?? null, tree);
  const matter = { rows, budget, units: input.units };
  const words = texts(spoken).agreements.cascading;
  const orphans = rows.filter(({ isOrphan }) => isOrphan);
  const indicators = new Set(orphans.flatMap(({ path }) => path[0] ?? [])).size;
  const activities = orphans.filter(({ path }) => path.length === 0).length;
  return {
    matter,
    sheet: cascadingSheet(matter, frame),
    findings,
    highlight: {
      title: words.title,
      lines: [words.lines(String(rows.length)), words.orphans(String(indicators), String(activities))],
    },
  };
}

/** *Matriks cascading*: sasaran → indicators of the agency's head → units → sub kegiatan. */
export const makeCascading: TaskDefinition = {
  reads: [...officeSheets, 'settings', 'units', 'indicators', 'budget'],
  requires: ['units', 'indicators'],
  prints: ['indicators'],
  run: (context): TaskOutcome => {
    const { sheet, matter, findings, highlight } = cascadingOf(context);
    const documents = formDocuments('cascadingForm', (form) => cascadingForm(matter, form), context);
    return { sheets: [sheet], documents, findings, highlights: [highlight] };
  },
};
