import { toBase64 } from '../../google/base64';
import { texts } from '../../text';
import type { DashboardContent } from '../../workbook/sheets/main-job/dashboard-sheet';
import type { OutputContent } from '../../workbook/sheets/output-sheet';
import { periodLabel } from '../../workbook/values/period';
import type { DocumentOutcome } from '../documents/making/document-run';
import type { BroughtTemplate } from '../documents/templates/own-templates';
import type { OpenRun } from './open-run';
import { summaryAgency, summaryUnits } from './summarise';
import type { Highlight, RunSummary } from './summary';
import type { Delivery, DocumentJob, TaskOutcome } from './task';

/** What the tasks of a run want together, the template that was brought along included. */
export interface Wanted {
  outcomes: TaskOutcome[];
  sheets: OutputContent[];
  appended: OutputContent[];
  dashboards: DashboardContent[];
  jobs: DocumentJob[];
  preview: BroughtTemplate['preview'];
}

/** What was made of what was wanted. */
export interface Written {
  documents: DocumentOutcome;
  delivered: Delivery[];
}

/** What the tasks tell, each once: the agreements come with the matrix that is a task of its own, too. */
function highlightsOf(outcomes: readonly TaskOutcome[]): Highlight[] {
  const told = outcomes.flatMap(({ highlights }) => highlights ?? []);
  return [...new Map(told.map((one) => [JSON.stringify(one), one])).values()];
}

/** What a run has come to, for the one who asked. */
export function summaryOf(
  { tasks, context }: OpenRun,
  { outcomes, preview }: Wanted,
  { documents, delivered }: Written,
  { ok, findings, sheetsWritten }: Pick<RunSummary, 'ok' | 'findings' | 'sheetsWritten'>,
): RunSummary {
  const { data, evaluation, spoken } = context;
  const message = outcomes.find((outcome) => outcome.message !== undefined)?.message;
  return {
    ok,
    language: spoken,
    tasks,
    findings,
    year: data.input.rules.year,
    period: periodLabel(data.input.rules.period, texts(spoken).terms),
    agency: summaryAgency(evaluation, data.settings.profile.agency, spoken),
    units: summaryUnits(evaluation, spoken),
    highlights: ok
      ? [...highlightsOf(outcomes), ...documents.highlights, ...delivered.flatMap(({ highlights }) => highlights)]
      : [],
    ...(tasks.includes('check-figures') && {
      figureTables: outcomes.flatMap(({ figureTables }) => figureTables ?? []),
    }),
    ...documents.made,
    ...(message !== undefined && ok && { message }),
    ...(preview && { preview: { name: preview.name, base64: toBase64(preview.bytes) } }),
    sheetsWritten,
  };
}
