import { figureSheet } from '../../workbook/sheets/records/figure-sheet';
import { distinctFindings, finding, withoutCovered, type Finding } from '../../domain/finding';
import { withLock } from '../../google/lock';
import { ownComputer } from '../../google/own-computer';
import { showSheet } from '../../google/selection';
import { currentUser } from '../../google/session';
import { openSpreadsheet, type Book } from '../../google/spreadsheet';
import { rememberActiveSheet } from '../../google/temporary-sheets';
import { texts } from '../../text';
import type { Language } from '../../text/language';
import { sortFindings, wordFinding } from '../../workbook/finding-words';
import { dataCheckSheet } from '../../workbook/sheets/data-check-sheet';
import { ledgerSheet } from '../../workbook/sheets/records/ledger-sheet';
import { mailSheet } from '../../workbook/sheets/records/mail-sheet';
import type { OutputFrame } from '../../workbook/sheets/output-sheet';
import { runLogSheet, type RunLogEntry } from '../../workbook/sheets/records/run-log-sheet';
import { archiveContent } from '../main-job/freeze-period';
import { announce, inputSum } from '../documents/lanes/shared-inputs';
import { leadToNewSheets, leadToReport } from '../dashboard/lead-on';
import type { PanelSummary } from '../panel/panel';
import { knowsState, stateAfter } from '../panel/panel-state';
import { keepBoard } from '../board/board-snapshot';
import type { DocumentOutcome } from '../documents/making/document-run';
import { makeDocuments } from '../documents/making/make-documents';
import { tryBrought } from '../documents/templates/own-templates';
import type { MadeDocuments } from '../documents/making/report';
import { endShared, type RestOfRun } from './end-shared';
import { openRun, type OpenRun } from './open-run';
import { summaryOf, type Wanted, type Written } from './run-summary';
import { beginRun, settleFailed, type RunUnderWay } from './run-under-way';
import { resultSheet } from './result-sheet';
import type { RunRequest, RunSummary } from './summary';
import type { Task } from '../../text/tasks';
import { keepWritten, notYetWritten } from './written-sheets';
import { sheetWriter, type SheetWriter } from './sheet-writer';
import type { TaskOutcome } from './task';
import { taskDefinitions } from './tasks';

/** Sheets of the user's that bear the name of an output sheet: they are never overwritten. */
function foreignSheets(book: Book, contents: readonly { name: string }[]): Finding[] {
  return book
    .foreignSheets([...new Set(contents.map(({ name }) => name))])
    .map((sheet) => finding('foreign-output-sheet', { sheet, cell: 'A1' }, { sheet }));
}

/** The command of a run in words, as the log and a fault name it. */
export function commandOf(tasks: readonly Task[], language: Language): string {
  const words = texts(language).tasks;
  return tasks.map((task) => words[task].name).join(', ');
}

/** What `Riwayat Proses` says of a run that has ended. */
function outcomeOf(
  findings: readonly Finding[],
  ok: boolean,
  documents: number,
  language: Language,
): Pick<RunLogEntry, 'result' | 'details'> {
  const { sheets, terms } = texts(language);
  const count = (severity: Finding['severity']): string =>
    String(findings.filter((item) => item.severity === severity).length);
  return {
    result: ok ? terms.runResult.done : terms.runResult.stopped,
    details: sheets.runDetails(count('error'), count('warning'), count('info'), String(documents)),
  };
}

/** What the tasks of a run want; nothing is written yet. */
export function compute({ tasks, context }: OpenRun): Wanted {
  const { request, grids, frame } = context;
  const asked = tasks.map((task) => taskDefinitions[task].run(context));
  const offered = asked.flatMap(({ documents = [], leftOut = [] }) => [...documents, ...leftOut]);
  const { preview, ...template } = tryBrought(request, grids, context.data.settings.profile.logo, offered, frame);
  const outcomes: TaskOutcome[] = request.templateOnly ? [template] : [...asked, template];
  return {
    outcomes,
    sheets: outcomes.flatMap(({ sheets }) => sheets ?? []),
    appended: outcomes.flatMap(({ appended }) => appended ?? []),
    dashboards: outcomes.flatMap(({ dashboard }) => dashboard ?? []),
    jobs: outcomes.flatMap(({ documents }) => documents ?? []),
    preview,
  };
}

const sendsMail = (outcomes: readonly TaskOutcome[]): boolean => outcomes.some(({ deliver }) => deliver);

/** Every sheet that a run may write, by its name alone: none of them may be the user's. */
function sheetsToWrite(
  { outcomes, sheets, appended, dashboards, jobs }: Wanted,
  frame: OutputFrame,
): { name: string }[] {
  const ledger = jobs.length > 0 ? [ledgerSheet([], frame), figureSheet([], frame)] : [];
  const mail = sendsMail(outcomes) ? [mailSheet([], frame)] : [];
  const audit = outcomes.flatMap(({ auditBook }) => auditBook?.sheets ?? []);
  return [
    ...audit,
    ...sheets,
    ...appended,
    ...dashboards,
    ...ledger,
    ...mail,
    dataCheckSheet([], frame),
    runLogSheet([], frame),
  ];
}

const NO_DOCUMENTS: DocumentOutcome = { made: { documents: [], documentsLeft: 0 }, highlights: [], findings: [] };

/** Sheets first, then the documents that print them, then the letters that link to the documents. */
function write({ book, started, context }: OpenRun, wanted: Wanted, writer: SheetWriter): Written {
  const { request, data, frame, spoken, archive } = context;
  const { outcomes, sheets, appended, dashboards, jobs } = wanted;
  const isDry = request.dryRun ?? false;
  const retires = (key: string): boolean => outcomes.some((outcome) => outcome.retires?.(key));
  const inputs = (): string => inputSum(context.grids);
  const run = { book, profile: data.settings.profile, frame, started, spoken, request, retires, inputs };
  const make = (): DocumentOutcome => (jobs.length > 0 ? makeDocuments(jobs, run, writer) : NO_DOCUMENTS);
  // Whoever makes documents beside this run begins as early as can be.
  const early = request.shared ? make() : null;
  if (!isDry) {
    (request.continued ? notYetWritten(sheets) : sheets).forEach(writer.replace);
    if (archive?.toRewrite) writer.replace(archiveContent(archive, archive.toRewrite, frame));
    appended.forEach(writer.append);
    dashboards.forEach(writer.dashboard);
    outcomes.forEach(({ board }) => board && keepBoard(board));
    outcomes.forEach(({ auditBook }) => auditBook && ownComputer()?.keepAuditBook(auditBook));
  }
  const documents = early ?? make();
  if (!isDry) leadToReport(book, documents.made, context);
  const isToBeContinued = documents.made.documentsLeft > 0;
  if (!isDry && (isToBeContinued || request.continued)) keepWritten(isToBeContinued ? sheets : null);
  const delivered = isDry ? [] : outcomes.flatMap(({ deliver }) => deliver?.(book, started) ?? []);
  return { documents, delivered };
}

/** Tells the row of a run what it failed of. */
type SettleFailed = (error: unknown) => void;

interface LockedRun {
  summary: PanelSummary;
  /** What is left to do without the lock. */
  rest?: RestOfRun;
}

/** Tells the log what came of a run; gives the sheet, where its row is settled with that. */
function logRun(
  run: { log: RunUnderWay | null; writer: SheetWriter; frame: OutputFrame; command: string; isShared: boolean },
  outcome: Pick<RunLogEntry, 'result' | 'details'>,
): string[] {
  const { log, writer, frame, command, isShared } = run;
  if (!log) writer.append(runLogSheet([{ time: frame.time, user: currentUser(), command, ...outcome }], frame));
  else if (isShared) log.handOn();
  else log.settle(outcome);
  return log && !isShared ? [runLogSheet([], frame).name] : [];
}

/** The state that a run leaves, for a sidebar that asks; nothing where the run does not know it. */
function stateLeft({ tasks, context }: OpenRun, ok: boolean): Pick<PanelSummary, 'panel'> {
  const { panel, dryRun } = context.request;
  const state = panel && !dryRun && knowsState(tasks) ? stateAfter(context, ok) : null;
  return state ? { panel: state } : {};
}

function runLocked(request: RunRequest, begun: (settle: SettleFailed) => void): LockedRun {
  const run = openRun(request);
  const { tasks, book, context } = run;
  const { evaluation, frame, spoken } = context;
  const { language } = frame;
  const wanted = compute(run);
  const { outcomes } = wanted;
  const foreign = foreignSheets(book, sheetsToWrite(wanted, frame));
  const taskFindings = distinctFindings(outcomes.flatMap((outcome) => outcome.findings ?? []));
  const noticed = withoutCovered([...foreign, ...run.findings, ...taskFindings]);
  const before = sortFindings(noticed, evaluation.agency.absorption?.ceiling ?? null);
  const ok = !before.some(({ severity }) => severity === 'error');
  const isDry = request.dryRun ?? false;

  const writer = sheetWriter(book, foreign);
  const command = commandOf(tasks, language);
  const log = ok && !isDry ? beginRun(book, { tasks, command }, frame, request.continued) : null;
  if (log) begun((error) => settleFailed(log, error, frame));
  const written = ok ? write(run, wanted, writer) : { documents: NO_DOCUMENTS, delivered: [] };
  const { made, findings: ofDocuments } = written.documents;
  const ofLetters = written.delivered.flatMap((delivery) => delivery.findings);
  const findings = sortFindings(distinctFindings([...before, ...ofDocuments, ...ofLetters]));
  const inWords = (speech: Language) => findings.map((item) => wordFinding(item, speech));
  const outcome = (documents: MadeDocuments) => outcomeOf(findings, ok, documents.documents.length, language);
  const more: string[] = [];
  if (!isDry) {
    writer.replace(dataCheckSheet(inWords(language), frame, !ok || tasks.includes('check')));
    leadToNewSheets(book, context);
    more.push(...logRun({ log, writer, frame, command, isShared: made.sharing ?? false }, outcome(made)));
    if (ok && sendsMail(outcomes)) more.push(mailSheet([], frame).name);
  }
  const sheetsWritten = [...writer.written, ...more];
  const told = { ok, findings: inWords(spoken) };
  const summary = { ...summaryOf(run, wanted, written, { ...told, sheetsWritten }), ...stateLeft(run, ok) };
  const { end } = written.documents;
  if (!end || !log) return { summary };
  // Others have written since: the sheets are looked up anew each time that the lock is taken.
  const again = (): [SheetWriter, Book] => {
    const opened = openSpreadsheet();
    return [sheetWriter(opened, foreign), opened];
  };
  const settle = (): RunSummary | null => {
    const [to, opened] = again();
    const settled = end.settle(to, opened);
    if (!settled) return null;
    keepWritten(null);
    leadToReport(opened, settled.made, context);
    log.settle(outcome(settled.made), opened);
    const documents = { ...settled, findings: ofDocuments };
    const all = [...new Set([...sheetsWritten, ...to.written, runLogSheet([], frame).name])];
    return summaryOf(run, wanted, { ...written, documents }, { ...told, sheetsWritten: all });
  };
  return { summary, rest: { ...end, keep: () => end.keep(...again()), settle } };
}

/** Does what is of use after a fault, and is no second reason to fail. */
function attempt(work: () => unknown): void {
  try {
    work();
  } catch {
    // The fault that ended the run is the one to be told.
  }
}

/** Tells those who wait to make documents of a run that there is nothing for them. */
function sendAway({ shared }: RunRequest): void {
  // They give up by themselves, too.
  attempt(() => shared && announce({ run: shared.run, inputs: '', total: 0 }));
}

/**
 * Runs tasks over the open spreadsheet: reads the workbook once, computes, and writes what the tasks ask for. A finding of
 * severity error stops the run after `Hasil Periksa Data` and `Riwayat Proses` (data dictionary, Severity).
 *
 * @param sees `person`: whoever asked for it ends on its result; else nobody is taken from where he was
 * @throws ServiceProblem when another run holds the lock or the folder for documents cannot be used
 */
export function runTasks(request: RunRequest, sees: 'person' | 'nobody' = 'nobody'): PanelSummary {
  const showAgain = rememberActiveSheet();
  const show = (summary: RunSummary): void => {
    const result = sees === 'person' ? resultSheet(summary) : null;
    if (result === null || !showSheet(result)) showAgain();
  };
  let settle: SettleFailed = () => undefined;
  try {
    const { summary, rest } = withLock(() => {
      const begun = runLocked(request, (known) => (settle = known));
      if (!begun.summary.sharing) sendAway(request);
      show(begun.summary);
      return begun;
    });
    return (rest && endShared(rest, show)) ?? summary;
  } catch (error) {
    showAgain();
    sendAway(request);
    attempt(() => withLock(() => settle(error)));
    throw error;
  }
}
