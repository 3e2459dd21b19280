import { evaluate } from '../../domain/evaluation';
import { distinctFindings, finding, withoutCovered, type Finding } from '../../domain/finding';
import { toBase64 } from '../../google/base64';
import { withLock } from '../../google/lock';
import { currentUser, now } from '../../google/session';
import type { Book } from '../../google/spreadsheet';
import { texts } from '../../text';
import type { Language } from '../../text/language';
import { sortFindings, wordFinding } from '../../workbook/finding-words';
import type { WorkbookData } from '../../workbook/read/workbook';
import { dataCheckSheet } from '../../workbook/sheets/data-check-sheet';
import { ledgerSheet } from '../../workbook/sheets/ledger-sheet';
import { mailSheet } from '../../workbook/sheets/mail-sheet';
import type { DashboardContent } from '../../workbook/sheets/dashboard-sheet';
import type { OutputContent, OutputFrame } from '../../workbook/sheets/output-sheet';
import { runLogSheet } from '../../workbook/sheets/run-log-sheet';
import { periodLabel } from '../../workbook/values/period';
import { keepBoard } from '../board/board-snapshot';
import { dayOf, timeOf } from './clock';
import { makeDocuments, type DocumentOutcome } from '../documents/make-documents';
import { ownTemplates, tryBrought } from '../documents/own-templates';
import { kindNamed, withTemplateTask } from '../documents/template-kinds';
import { frozenDifferences, openArchive } from './open-archive';
import { openWorkbook } from './open-workbook';
import { summaryAgency, summaryUnits } from './summarise';
import type { Highlight, RunRequest, RunSummary, Task } from './summary';
import type { TaskContext, TaskOutcome } from './task';
import { sheetsFor, taskDefinitions } from './tasks';

/** Sheets of the user's that bear the name of an output sheet: they are never overwritten. */
function foreignSheets(book: Book, contents: readonly { name: string }[]): Finding[] {
  return book
    .foreignSheets([...new Set(contents.map(({ name }) => name))])
    .map((sheet) => finding('foreign-output-sheet', { sheet, cell: 'A1' }, { sheet }));
}

function frameOf({ settings, input }: WorkbookData, time: string): OutputFrame {
  const { language } = settings;
  const words = texts(language);
  const { year, period } = input.rules;
  return {
    language,
    product: words.sheets.product,
    period: `${year} ${periodLabel(period, words.terms)}`,
    time,
    protection: words.sheets.protection,
  };
}

/** What the tasks tell, each once: the agreements come with the matrix that is a task of its own, too. */
function highlightsOf(outcomes: readonly TaskOutcome[]): Highlight[] {
  const told = outcomes.flatMap(({ highlights }) => highlights ?? []);
  return [...new Map(told.map((one) => [JSON.stringify(one), one])).values()];
}

/** Writes sheets, each once, and never one of the user's. */
interface Writer {
  written: string[];
  replace: (content: OutputContent) => void;
  dashboard: (content: DashboardContent) => void;
  append: (content: OutputContent) => void;
}

function writerFor(book: Book, foreign: readonly Finding[]): Writer {
  const written: string[] = [];
  const guard =
    <C extends { name: string }>(write: (content: C) => void) =>
    (content: C) => {
      if (
        written.includes(content.name) ||
        foreign.some(({ sheet }) => sheet.toLowerCase() === content.name.toLowerCase())
      )
        return;
      write(content);
      written.push(content.name);
    };
  return {
    written,
    replace: guard((content: OutputContent) => book.replaceSheet(content)),
    dashboard: guard((content: DashboardContent) => book.replaceDashboard(content)),
    append: guard((content: OutputContent) => book.appendRows(content.name, content)),
  };
}

/** The row of `Riwayat Proses` for a run. */
function logEntry(
  tasks: readonly Task[],
  findings: readonly Finding[],
  ok: boolean,
  documents: number,
  frame: OutputFrame,
) {
  const { sheets, terms } = texts(frame.language);
  const count = (severity: Finding['severity']): string =>
    String(findings.filter((item) => item.severity === severity).length);
  return {
    time: frame.time,
    user: currentUser(),
    command: tasks.map((task) => sheets.run[task]).join(', '),
    result: ok ? terms.runResult.done : terms.runResult.stopped,
    details: sheets.run.details(count('error'), count('warning'), count('info'), String(documents)),
  };
}

/**
 * Runs tasks over the open spreadsheet: reads the workbook once, computes, and writes what the tasks ask for. A finding of
 * severity error stops the run after `Hasil Periksa Data` and `Riwayat Proses` (data dictionary, Severity).
 *
 * @throws ServiceProblem when another run holds the lock or the folder for documents cannot be used
 */
export function runTasks(request: RunRequest): RunSummary {
  return withLock(() => runLocked(request));
}

function runLocked(request: RunRequest): RunSummary {
  const tasks = withTemplateTask(request.tasks, kindNamed(request.template?.kind ?? ''));
  const started = now();
  const today = dayOf(started);
  const { book, grids, data } = openWorkbook(tasks, request.period ?? '', today);
  const { language, profile } = data.settings;
  const frame = frameOf(data, timeOf(started));
  const archive = openArchive(book, data);
  const ofToday = evaluate(data.input);
  const evaluation = archive.frozen ? evaluate(data.input, archive.frozen) : ofToday;
  const documentLanguage = request.language ?? language;
  const spoken = request.messages ?? language;
  const own = ownTemplates(grids, request);
  const shared = { request, data, grids, evaluation, archive, own, frame };
  const context: TaskContext = { ...shared, today, documentLanguage, spoken };

  const asked = tasks.map((task) => taskDefinitions[task].run(context));
  const offered = asked.flatMap(({ documents }) => documents ?? []);
  const { preview, ...template } = tryBrought(request, grids, offered, frame);
  const outcomes: TaskOutcome[] = request.templateOnly ? [template] : [...asked, template];
  const sheets = outcomes.flatMap((outcome) => outcome.sheets ?? []);
  const appended = outcomes.flatMap((outcome) => outcome.appended ?? []);
  const jobs = outcomes.flatMap((outcome) => outcome.documents ?? []);
  const ledger = jobs.length > 0 ? [ledgerSheet([], frame)] : [];
  const mail = outcomes.some(({ deliver }) => deliver) ? [mailSheet([], frame)] : [];
  const logs = [...mail, dataCheckSheet([], frame), runLogSheet([], frame)];
  const dashboards = outcomes.flatMap(({ dashboard }) => dashboard ?? []);
  const foreign = foreignSheets(book, [...sheets, ...appended, ...dashboards, ...ledger, ...logs]);
  const taskFindings = distinctFindings(outcomes.flatMap((outcome) => outcome.findings ?? []));
  const differences = [...archive.findings, ...frozenDifferences(ofToday, archive, sheetsFor(tasks, 'reads'))];
  const findings = sortFindings(
    withoutCovered([...foreign, ...data.findings, ...evaluation.findings, ...differences, ...taskFindings]),
  );
  const ok = !findings.some(({ severity }) => severity === 'error');

  const writer = writerFor(book, foreign);
  let documents: DocumentOutcome = { made: { documents: [], documentsLeft: 0 }, highlights: [] };
  const isDry = request.dryRun ?? false;
  const isWritten = ok && !isDry;
  if (isWritten) {
    sheets.forEach(writer.replace);
    appended.forEach(writer.append);
    dashboards.forEach(writer.dashboard);
    outcomes.forEach(({ board }) => board && keepBoard(board));
  }
  if (ok && jobs.length > 0) {
    const retires = (key: string): boolean => outcomes.some((outcome) => outcome.retires?.(key));
    const run = { book, profile, frame, started, spoken, request, retires };
    documents = makeDocuments(jobs, run, writer.replace);
  }
  const delivered = isWritten ? outcomes.flatMap(({ deliver }) => deliver?.(book, started) ?? []) : [];
  const inWords = (speech: Language) => findings.map((item) => wordFinding(item, speech));
  if (!isDry) {
    writer.replace(dataCheckSheet(inWords(language), frame, !ok || tasks.includes('check')));
    writer.append(runLogSheet([logEntry(tasks, findings, ok, documents.made.documents.length, frame)], frame));
  }
  return {
    ok,
    language: spoken,
    year: data.input.rules.year,
    period: periodLabel(data.input.rules.period, texts(spoken).terms),
    tasks,
    agency: summaryAgency(evaluation, profile.agency, spoken),
    units: summaryUnits(evaluation, spoken),
    findings: inWords(spoken),
    highlights: ok ? [...highlightsOf(outcomes), ...documents.highlights, ...delivered] : [],
    ...documents.made,
    ...(preview && { preview: { name: preview.name, base64: toBase64(preview.bytes) } }),
    sheetsWritten: [...writer.written, ...(isWritten ? mail.map(({ name }) => name) : [])],
  };
}
