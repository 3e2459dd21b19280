import { documentKinds, readKey, type DocumentTask } from '../../../documents/kinds';
import type { LedgerEntry } from '../../../domain/records/ledger';
import { languages, type Language } from '../../../text/language';
import { showBoard } from '../../board/show-board';
import { makeActionPlan } from '../../agreements/make-action-plan';
import { makeCascading } from '../../agreements/make-cascading';
import { makeAgreements } from '../../agreements/make-agreements';
import { scoreAwards } from '../../awards/score-awards';
import { generateEvaluation } from '../../main-job/generate-evaluation';
import { checkRoster } from '../../people/roster';
import { summariseReflections } from '../../people/summarise-reflections';
import { draftAnnualReport } from '../../reports/draft-annual-report';
import { present } from '../../reports/present';
import { reconcile } from '../../reports/reconcile';
import { writeForms } from '../../reports/write-forms';
import { controlSchedule } from '../../schedule/control-schedule';
import { writeBrief } from '../../reports/write-brief';
import { writeMinutes } from '../../reports/write-minutes';
import type { DocumentJob, TaskContext, TaskDefinition } from '../../run/task';

/** The tasks that make documents which can be made again from the workbook alone. */
const makers: Record<Exclude<DocumentTask, 'check-figures'>, TaskDefinition> = {
  evaluation: generateEvaluation,
  brief: writeBrief,
  reconciliation: reconcile,
  minutes: writeMinutes,
  lkjip: draftAnnualReport,
  presentation: present,
  awards: scoreAwards,
  roster: checkRoster,
  reflections: summariseReflections,
  agreements: makeAgreements,
  forms: writeForms,
  'action-plan': makeActionPlan,
  cascading: makeCascading,
  schedule: controlSchedule,
  board: showBoard,
};

/** The sheets that they read. */
export const documentSheets = [...new Set(Object.values(makers).flatMap(({ reads }) => reads))];

/**
 * All documents that could be made now in a language.
 *
 * @param months of award papers
 * @param isWanted whether documents of a task are asked for; absent: those of all
 */
export function allDocuments(
  context: TaskContext,
  language: Language,
  months: readonly string[],
  isWanted: (task: string) => boolean = () => true,
): DocumentJob[] {
  // What a request narrows a run down to is left out.
  const { tasks, period } = context.request;
  const request = { tasks, ...(period && { period }) };
  const of = (maker: TaskDefinition, month?: string): DocumentJob[] => {
    if (maker.requires.some((sheet) => !context.grids[sheet])) return [];
    const asked = { ...request, ...(month && { month }) };
    const { documents = [], leftOut = [] } = maker.run({ ...context, request: asked, documentLanguage: language });
    return [...documents, ...leftOut];
  };
  const wanted = Object.entries(makers).flatMap(([task, maker]) => (isWanted(task) ? [maker] : []));
  return wanted.flatMap((maker) => (maker === scoreAwards ? months.flatMap((month) => of(maker, month)) : of(maker)));
}

/** The months of which the ledger has award papers. */
function monthsOf(entries: readonly LedgerEntry[]): string[] {
  const months = entries.flatMap(({ key }) => /^award\w+:(\d{4}-\d{2})(?::|$)/.exec(key)?.[1] ?? []);
  return [...new Set(months)];
}

/** How the documents of the ledger would be made now, by their keys; those that would not be made any more are missing. */
export function jobsOfLedger(entries: readonly LedgerEntry[], context: TaskContext): Map<string, DocumentJob> {
  const wanted = new Set(entries.map(({ key }) => key));
  const tasks: Record<Language, Set<string>> = { id: new Set(), en: new Set() };
  for (const { key } of entries) {
    const read = readKey(key);
    if (read) tasks[read.language].add(documentKinds[read.kind].task);
  }
  const jobs = languages.flatMap((language) =>
    tasks[language].size === 0
      ? []
      : allDocuments(context, language, monthsOf(entries), (task) => tasks[language].has(task)),
  );
  return new Map(jobs.filter(({ plan }) => wanted.has(plan.key)).map((job) => [job.plan.key, job]));
}
