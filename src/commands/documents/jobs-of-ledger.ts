import type { LedgerEntry } from '../../domain/records/ledger';
import type { Language } from '../../text/language';
import { makeAgreements } from '../agreements/make-agreements';
import { scoreAwards } from '../awards/score-awards';
import { generateEvaluation } from '../main-job/generate-evaluation';
import { checkRoster } from '../people/roster';
import { summariseReflections } from '../people/summarise-reflections';
import { draftAnnualReport } from '../reports/draft-annual-report';
import { present } from '../reports/present';
import { reconcile } from '../reports/reconcile';
import { writeMinutes } from '../reports/write-minutes';
import type { RunRequest } from '../run/summary';
import type { DocumentJob, TaskContext, TaskDefinition } from '../run/task';

/** The tasks that make documents whose figures are kept. */
const makers: readonly TaskDefinition[] = [
  ...[generateEvaluation, reconcile, writeMinutes, draftAnnualReport, present],
  ...[scoreAwards, checkRoster, summariseReflections, makeAgreements],
];

/** The sheets that they read. */
export const documentSheets = [...new Set(makers.flatMap(({ reads }) => reads))];

/** What a request may narrow a run down to is left out: all documents are asked for. */
const everything = ({ tasks, period }: RunRequest): RunRequest => ({ tasks, ...(period && { period }) });

/** The months of which the ledger has award papers; without any the tasks choose their own. */
function monthsOf(entries: readonly LedgerEntry[]): string[] {
  const months = entries.flatMap(({ key }) => /^award\w+:(\d{4}-\d{2})(?::|$)/.exec(key)?.[1] ?? []);
  return [...new Set(months)];
}

const languageOf = ({ key }: LedgerEntry): Language => (key.endsWith(':en') ? 'en' : 'id');

/** How the documents of the ledger would be made now, by their keys; those that would not be made any more are missing. */
export function jobsOfLedger(entries: readonly LedgerEntry[], context: TaskContext): Map<string, DocumentJob> {
  const request = everything(context.request);
  const languages = [...new Set(entries.map(languageOf))];
  const run = (maker: TaskDefinition, language: Language, asked: RunRequest): DocumentJob[] => {
    if (maker.requires.some((sheet) => !context.grids[sheet])) return [];
    return maker.run({ ...context, request: asked, documentLanguage: language }).documents ?? [];
  };
  const jobs = languages.flatMap((language) =>
    makers.flatMap((maker) =>
      maker === scoreAwards
        ? monthsOf(entries).flatMap((month) => run(maker, language, { ...request, month }))
        : run(maker, language, request),
    ),
  );
  const wanted = new Set(entries.map(({ key }) => key));
  return new Map(jobs.filter(({ plan }) => wanted.has(plan.key)).map((job) => [job.plan.key, job]));
}
