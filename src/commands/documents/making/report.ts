import type { DecisionReason, LedgerDecision } from '../../../domain/records/ledger';
import type { RunProgress } from '../../../google/run-signals';
import { texts } from '../../../text';
import type { Language } from '../../../text/language';
import type { Highlight, RunSummary, SummaryDocument } from '../../run/summary';
import type { Work } from './work';

/** What a run did with its documents, for whoever asked for it. */
export interface MadeDocuments {
  documents: SummaryDocument[];
  documentsLeft: number;
  documentsStopped?: RunSummary['documentsStopped'];
  progress?: RunProgress;
  /** They wait to be made by several executions side by side. */
  sharing?: boolean;
}

/** The documents of a run as the summary lists them. */
export function summaryDocuments(works: readonly Pick<Work, 'job' | 'entry' | 'format'>[], spoken: Language) {
  const { documentStatus } = texts(spoken).terms;
  return works.map(({ job, entry, format }): SummaryDocument => {
    const { key, kind, subject, link, status, message } = entry;
    const name = `${job.plan.name}.${format === 'google' ? 'docx' : format}`;
    return { key, kind, subject, name, link, status: documentStatus[status], message };
  });
}

const actions: readonly LedgerDecision['action'][] = ['create', 'renew', 'adopt', 'leave'];

/** What a dry run tells: how many would be made, renewed and left, then each with its reason. */
export function dryRunReport(works: readonly Work[], spoken: Language): { made: MadeDocuments; highlight: Highlight } {
  const { ledger } = texts(spoken);
  const say = (reason: DecisionReason): string => ledger.reasons[reason];
  const counts = actions.flatMap((action) => {
    const count = works.filter(({ decision }) => decision.action === action).length;
    return count === 0 ? [] : [ledger.count(ledger.actions[action], String(count))];
  });
  const documents = summaryDocuments(works, spoken).map((document, index): SummaryDocument => {
    const decision = works[index]?.decision;
    if (!decision || document.message !== '') return document;
    return { ...document, status: ledger.actions[decision.action], message: say(decision.reason) };
  });
  const lines = actions.flatMap((action) =>
    works
      .filter(({ decision }) => decision.action === action)
      .map(({ job, decision }) => ledger.line(job.plan.name, ledger.actions[action], say(decision.reason))),
  );
  return {
    made: { documents, documentsLeft: 0 },
    highlight: { title: ledger.dryRun, lines: [...counts, ...lines] },
  };
}

/** Why a run ended before all documents were made, in the words of the ledger. */
const stopWords = {
  asked: 'stoppedByPerson',
  quota: 'stoppedByQuota',
  storage: 'stoppedByStorage',
  google: 'stoppedByGoogle',
} as const satisfies Record<NonNullable<MadeDocuments['documentsStopped']>, string>;

/** What is worth telling of documents beside their list: those left, and why the run ended before them. */
export function documentHighlights(made: MadeDocuments, spoken: Language): Highlight[] {
  const { ledger } = texts(spoken);
  const { documentsLeft, documentsStopped, progress } = made;
  const lines: string[] = [];
  if (documentsLeft > 0 && progress) {
    lines.push(ledger.progress(String(progress.done), String(progress.left)));
    if (progress.secondsLeft !== null && documentsStopped === undefined)
      lines.push(ledger.timeLeft(String(Math.max(1, Math.ceil(progress.secondsLeft / 60)))));
  }
  if (documentsStopped !== undefined) lines.push(ledger[stopWords[documentsStopped]]);
  return lines.length === 0 ? [] : [{ title: ledger.title, lines }];
}
