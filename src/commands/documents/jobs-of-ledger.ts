import type { LedgerEntry } from '../../domain/records/ledger';
import type { Language } from '../../text/language';
import { showBoard } from '../board/show-board';
import { makeAgreements } from '../agreements/make-agreements';
import { scoreAwards } from '../awards/score-awards';
import { generateEvaluation } from '../main-job/generate-evaluation';
import { checkRoster } from '../people/roster';
import { summariseReflections } from '../people/summarise-reflections';
import { draftAnnualReport } from '../reports/draft-annual-report';
import { present } from '../reports/present';
import { reconcile } from '../reports/reconcile';
import { writeBrief } from '../reports/write-brief';
import { writeMinutes } from '../reports/write-minutes';
import type { DocumentJob, TaskContext, TaskDefinition } from '../run/task';

/** The tasks that make documents whose figures are kept. */
const makers: readonly TaskDefinition[] = [
  ...[generateEvaluation, writeBrief, reconcile, writeMinutes, draftAnnualReport, present],
  ...[scoreAwards, checkRoster, summariseReflections, makeAgreements, showBoard],
];

/** The sheets that they read. */
export const documentSheets = [...new Set(makers.flatMap(({ reads }) => reads))];

/**
 * All documents that could be made now in a language.
 *
 * @param months of award papers
 */
export function allDocuments(context: TaskContext, language: Language, months: readonly string[]): DocumentJob[] {
  // What a request narrows a run down to is left out.
  const { tasks, period } = context.request;
  const request = { tasks, ...(period && { period }) };
  const of = (maker: TaskDefinition, month?: string): DocumentJob[] => {
    if (maker.requires.some((sheet) => !context.grids[sheet])) return [];
    const asked = { ...request, ...(month && { month }) };
    const { documents = [], leftOut = [] } = maker.run({ ...context, request: asked, documentLanguage: language });
    return [...documents, ...leftOut];
  };
  return makers.flatMap((maker) => (maker === scoreAwards ? months.flatMap((month) => of(maker, month)) : of(maker)));
}

/** The months of which the ledger has award papers. */
function monthsOf(entries: readonly LedgerEntry[]): string[] {
  const months = entries.flatMap(({ key }) => /^award\w+:(\d{4}-\d{2})(?::|$)/.exec(key)?.[1] ?? []);
  return [...new Set(months)];
}

const languageOf = ({ key }: LedgerEntry): Language => (key.endsWith(':en') ? 'en' : 'id');

/** How the documents of the ledger would be made now, by their keys; those that would not be made any more are missing. */
export function jobsOfLedger(entries: readonly LedgerEntry[], context: TaskContext): Map<string, DocumentJob> {
  const wanted = new Set(entries.map(({ key }) => key));
  const languages = [...new Set(entries.map(languageOf))];
  const jobs = languages.flatMap((language) => allDocuments(context, language, monthsOf(entries)));
  return new Map(jobs.filter(({ plan }) => wanted.has(plan.key)).map((job) => [job.plan.key, job]));
}
