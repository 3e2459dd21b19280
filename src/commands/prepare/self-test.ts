import { fileState, trashMarked } from '../../google/drive/documents';
import { remainingMails, scriptTimeZone } from '../../google/environment';
import { withLock } from '../../google/lock';
import { confirm } from '../../google/notify';
import { currentUser } from '../../google/session';
import { openSpreadsheet, type SpreadsheetFacts } from '../../google/spreadsheet';
import { deleteTemporarySheets, rememberActiveSheet } from '../../google/temporary-sheets';
import { texts } from '../../text';
import { languages, type Language } from '../../text/language';
import { interactive, spokenLanguage } from '../menu/interactive';
import { logRun, plainFrame } from '../run/run-log';
import { runLogSheet } from '../../workbook/sheets/records/run-log-sheet';
import type { RunRequest, RunSummary } from '../run/summary';
import { freePrefix, TEST_DOCUMENT_KEY, TEST_PREFIX } from './self-test-names';
import { testSteps, type Problems, type TestBench } from './self-test-steps';

/** A step names so many of its problems; more say nothing new. */
const namedProblems = 3;

type StepName = keyof ReturnType<typeof texts>['about']['selfTest']['steps'];

/** One step of a finished test; null: not run because one before it failed. */
interface StepResult {
  step: StepName;
  problems: Problems | null;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Runs a step; whatever it throws is its problem. A second attempt is for what Google refuses once. */
function attempt(work: () => Problems, times = 1): Problems {
  try {
    return work();
  } catch (error) {
    return times > 1 ? attempt(work, times - 1) : [reasonOf(error)];
  }
}

/** Deletes the temporary sheets of this test and of earlier ones that were cut short. */
const removeSheets = (): Problems => {
  deleteTemporarySheets(TEST_PREFIX);
  return [];
};

function trashDocument(bookId: string, documentId: string, missing: string): Problems {
  trashMarked({ buku: bookId, kunci: TEST_DOCUMENT_KEY });
  return documentId === '' || fileState(documentId)?.trashed !== false ? [] : [missing];
}

/** Leaves a row in `Riwayat Proses` where the workbook has that sheet: the test itself makes none that stays. */
function logTest(results: readonly StepResult[]): Problems {
  const book = openSpreadsheet();
  const language = languages.find((candidate) =>
    book.sheetNames().includes(runLogSheet([], plainFrame(candidate, '')).name),
  );
  if (!language) return [];
  const { about, terms } = texts(language);
  const failed = results.filter(({ problems }) => (problems?.length ?? 0) > 0);
  const result = failed.length === 0 ? terms.runResult.done : terms.runResult.failed;
  const details = failed.map((step) => stepLine(step, language)).join('; ');
  logRun(book, { command: about.selfTest.run, result, details }, language, about.selfTest.run);
  return [];
}

function benchFor(language: Language): { bench: TestBench; facts: SpreadsheetFacts } {
  const book = openSpreadsheet();
  const facts = book.spreadsheetFacts();
  const words = texts(language).about.selfTest;
  // The sample and its words are Indonesian whatever the language of the answer.
  const frame = plainFrame('id', words.run);
  const prefix = freePrefix(book.sheetNames());
  const empty = { written: [], grids: {}, data: null, evaluation: null, documentId: '' };
  return { bench: { book, bookId: facts.id, prefix, frame, words, ...empty }, facts };
}

interface TestRun {
  results: StepResult[];
  facts: SpreadsheetFacts;
}

/** Runs every step in its order and removes what they made, also when one of them fails. */
function runSteps(language: Language): TestRun {
  const showAgain = rememberActiveSheet();
  const results: StepResult[] = [{ step: 'clean', problems: attempt(removeSheets, 2) }];
  const { bench, facts } = benchFor(language);
  const { words } = bench;
  try {
    results[0]?.problems?.push(...attempt(() => trashDocument(bench.bookId, '', words.missing), 2));
    let isGood = true;
    for (const [step, run] of testSteps) {
      const problems: Problems | null = isGood ? attempt(() => run(bench)) : null;
      results.push({ step, problems });
      isGood &&= problems?.length === 0;
    }
  } finally {
    const trashed = attempt(() => trashDocument(bench.bookId, bench.documentId, words.missing), 2);
    results.push({ step: 'trash', problems: bench.documentId === '' && trashed.length === 0 ? null : trashed });
    results.push({ step: 'remove', problems: attempt(removeSheets, 2) });
    attempt(() => logTest(results));
    attempt(() => {
      showAgain();
      return [];
    });
  }
  return { results, facts };
}

const failuresOf = ({ results }: TestRun): StepResult[] =>
  results.filter(({ problems }) => (problems?.length ?? 0) > 0);

function stepLine({ step, problems }: StepResult, language: Language): string {
  const { steps, good, bad, skipped } = texts(language).about.selfTest;
  if (problems === null) return skipped(steps[step]);
  if (problems.length === 0) return good(steps[step]);
  const named = problems.slice(0, namedProblems).join('; ');
  return bad(steps[step], problems.length > namedProblems ? `${named}; …` : named);
}

/** Quotas, locale and time zones, by which a failed test is understood from afar. */
function environmentLines({ locale, timeZone }: SpreadsheetFacts, language: Language): string[] {
  const words = texts(language).about.selfTest.facts;
  const zone = scriptTimeZone();
  const mails = remainingMails();
  return [
    words.locale(locale),
    words.timeZone(timeZone, zone),
    ...(zone === timeZone ? [] : [words.zonesDiffer]),
    words.user(currentUser() || words.unknownUser),
    mails === null ? words.noMail : words.mail(String(mails)),
  ];
}

/**
 * *Uji mandiri*: a small fixed sample goes through reading, computing, writing and a document, on temporary sheets of this
 * spreadsheet; nothing of the user's is read or changed, and nothing of the test stays behind.
 *
 * @throws ServiceProblem `lock-busy`; whatever Google refuses at the very beginning, before anything was made
 */
function runSelfTest(language: Language): RunSummary {
  return withLock(() => {
    const run = runSteps(language);
    const words = texts(language).about.selfTest;
    const failures = failuresOf(run);
    const ok = failures.length === 0;
    const title = ok ? words.passed : words.failed(String(failures.length));
    return {
      ok,
      language,
      year: 0,
      period: '',
      tasks: [],
      agency: null,
      units: [],
      documents: [],
      documentsLeft: 0,
      sheetsWritten: [],
      findings: failures.map((result) => ({
        severity: 'error',
        code: `self-test-${result.step}`,
        sheet: '',
        cell: '',
        place: '',
        message: stepLine(result, language),
        advice: '',
      })),
      highlights: [
        { title, lines: run.results.map((result) => stepLine(result, language)) },
        { title: words.facts.title, lines: environmentLines(run.facts, language) },
      ],
    };
  });
}

/** The self-test for the command line. */
export function selfTest({ messages }: RunRequest): RunSummary {
  return runSelfTest(messages ?? spokenLanguage());
}

/** Menu *Tentang ▸ Uji mandiri*: asks, runs, and tells step by step what passed. */
export function selfTestFromMenu(): void {
  interactive(texts('id').about.selfTest.run, (language) => {
    const { about, menu } = texts(language);
    if (!confirm(menu.title, about.selfTest.question)) return menu.cancelled;
    const { highlights } = runSelfTest(language);
    return highlights.map(({ title, lines }) => [title, ...lines].join('\n')).join('\n\n');
  });
}
