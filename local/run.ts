import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { BoardScreen } from '../src/commands/board/board-page';
import type { RunRequest, RunSummary } from '../src/commands/run/summary';
import { writeBoard, type WrittenBoard } from './board';
import { collectGarbage, garbageWatch } from './collect-garbage';
import { openKeptMemory } from './drive/kept-memory';
import { messageOf } from './error-facts';
import { libreOffice } from './pdf';
import { prepareFolder } from './prepare-folder';
import { Problem } from './problem';
import { lockFolder } from './run-lock';
import { createRuntime, type Runtime, type RuntimeOptions } from './runtime/apps-script';
import { clockOf } from './clock';
import { readBundle } from './scripts';
import type { AuditBook } from '../src/shapes/audit-book';
import { auditFile, auditWorkbook } from './workbook/audit-workbook';
import { createLocalWorkbook } from './workbook/local-workbook';
import { refuseForeign, takeMemory } from './workbook/memory';
import { readWorkbookFile } from './workbook/file/read-file';
import { areaName } from '../src/shapes/a1';
import type { MissingResult } from './workbook/file/formula-results';
import { writeFileWhole } from './workbook/file/write-file';

/** The function of the bundle that does the main job. */
const ENTRY = 'jalankan';
/** Where a template is shown before it is used. */
const PREVIEW_FOLDER = 'pratinjau';

export interface RunOptions {
  input: string;
  outFolder: string;
  /** Path of `dist/Code.js`. */
  bundle: string;
  request: RunRequest;
  /** `YYYY-MM-DD`; absent: the real clock. */
  today?: string;
  menuLanguage?: string;
  /** Sound files beside the board's page. */
  audio?: boolean;
  onStep?: (step: Step) => void;
  log?: (line: string) => void;
  /** Absent: each execution has a world of its own. */
  makeRealm?: RuntimeOptions['makeRealm'];
}

export type Step =
  { kind: 'reading' | 'writing'; file: string } | { kind: 'calculating' } | { kind: 'documents'; left: number };

export interface RunResult {
  summary: RunSummary;
  /** Path of the workbook written; null when the data stopped the run. */
  output: string | null;
  serviceCalls: number;
  /** Path of the document that shows a template on one unit; only in a dry run. */
  preview?: string;
  /** Path of the text of *Ringkasan Pimpinan*; absent when it was not asked for. */
  message?: string;
  /** Path of the audit workbook; absent when it was not asked for. */
  audit?: string;
  /** The pages of the board; absent when it was not asked for. */
  board?: WrittenBoard | null;
}

const MESSAGE_FILE = 'ringkasan.txt';

/** The real path of a file that may not exist yet: links in its folder count too. */
function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : join(realpathSync(dirname(path)), basename(path));
}

/** The pages of the project: what the build wrote beside the bundle. */
function pagesBeside(bundle: string): (name: string) => string | undefined {
  return (name) => {
    const path = join(dirname(bundle), `${basename(name)}.html`);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  };
}

/** How many formulas of each sheet have no result, and the first of them. */
function unreadFormulas(missing: readonly MissingResult[]): NonNullable<RunRequest['unreadFormulas']> {
  const bySheet = new Map<string, { sheet: string; cell: string; count: number }>();
  for (const { sheet, ...at } of missing) {
    const known = bySheet.get(sheet) ?? { sheet, cell: areaName(at), count: 0 };
    bySheet.set(sheet, { ...known, count: known.count + 1 });
  }
  return [...bySheet.values()];
}

/** Calls the entry until no document is left; each call is a new execution, as the sidebar makes them in Sheets. */
function callUntilDone(runtime: Runtime, { request, onStep }: RunOptions): RunSummary {
  let left = Infinity;
  for (let chunk = 0; ; chunk++) {
    const summary = runtime.call(ENTRY, chunk === 0 ? request : { ...request, continued: true }) as RunSummary;
    if (!summary.ok || summary.documentsLeft === 0 || summary.documentsStopped !== undefined) return summary;
    if (summary.documentsLeft >= left) throw new Problem('no-progress', String(summary.documentsLeft));
    left = summary.documentsLeft;
    onStep?.({ kind: 'documents', left });
  }
}

function callScript(runtime: Runtime, options: RunOptions): RunSummary {
  try {
    return callUntilDone(runtime, options);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem('script-failed', messageOf(error), { cause: error });
  }
}

/**
 * Runs the main job over a workbook file: reads it and what an earlier output remembers, calls the bundle, and writes
 * `<outFolder>/<name>.xlsx` when the data allowed a result. The input file is never changed.
 * @throws Problem for everything that makes exit code 1.
 */
export async function runJob(options: RunOptions): Promise<RunResult> {
  let unlock = (): void => undefined;
  try {
    const lock = (): void => void (unlock = lockFolder(options.outFolder));
    const { result, audit } = await runScript(options, lock);
    if (audit) collectGarbage();
    return audit ? { ...result, audit: await writeAudit(options, audit) } : result;
  } finally {
    unlock();
  }
}

/** The result of a run, and the audit workbook that it asks for. */
interface ScriptResult {
  result: RunResult;
  audit?: AuditBook;
}

/** @param lock takes the output folder, once the input is known to be readable */
async function runScript(options: RunOptions, lock: () => void): Promise<ScriptResult> {
  const { input, outFolder, onStep } = options;
  const name = basename(input, extname(input));
  const code = readBundle(options.bundle);
  onStep?.({ kind: 'reading', file: input });
  const book = await readWorkbookFile(input, options.request.tasks.includes('check-figures'));
  prepareFolder(outFolder);
  lock();
  // A workbook with macros keeps them, and programs open those only under their own extension.
  const output = join(outFolder, `${name}${book.hasMacros ? '.xlsm' : '.xlsx'}`);
  if (realPath(output) === realPath(input)) throw new Problem('same-file', input);
  const workbook = createLocalWorkbook(book, { name });
  await takeMemory(workbook, output);
  const kept = openKeptMemory(outFolder);
  const { memory, journal } = kept;
  if (options.request.tasks.includes('audit')) await refuseForeign(auditFile(outFolder, name, book.hasMacros));
  const fixedTime = clockOf(options.today);
  const office = libreOffice();
  if (!office) options.request.withoutPdf = true;
  const unread = unreadFormulas(workbook.missingResults);
  if (unread.length > 0) options.request.unreadFormulas = unread;
  let audit: AuditBook | undefined;
  const runtime = createRuntime({
    keepAuditBook: (made) => (audit = made),
    watch: garbageWatch(),
    code,
    workbook,
    folder: outFolder,
    memory,
    journal,
    fixedTime,
    toPdf: office?.toPdf,
    language: options.menuLanguage,
    log: options.log,
    makeRealm: options.makeRealm,
    page: pagesBeside(options.bundle),
  });
  onStep?.({ kind: 'calculating' });
  collectGarbage();
  try {
    const summary = callScript(runtime, options);
    const preview = options.request.dryRun ? writePreview(summary, outFolder) : undefined;
    const result = {
      summary,
      output: null,
      serviceCalls: runtime.serviceCalls,
      ...(preview && { preview }),
    };
    // A self-test or a dry run leaves the workbook as it was: there is nothing to write.
    if (!summary.ok || options.request.selfTest || options.request.dryRun) {
      kept.dropLetters();
      return { result };
    }
    onStep?.({ kind: 'writing', file: output });
    collectGarbage();
    const data = await workbook.save(new Date(fixedTime ?? Date.now()));
    writing(output, () => kept.writeWorkbook(output, data));
    const message = writeMessage(summary, outFolder);
    return { result: { ...result, output, ...(message && { message }), board: pagesOfBoard(runtime, options) }, audit };
  } finally {
    office?.close();
    // Documents already made are remembered even when what followed failed.
    writing(kept.path, kept.keep);
  }
}

/** Writes the audit workbook over the input, when nothing of the run is needed any more: both are large. */
async function writeAudit({ input, outFolder, today, onStep }: RunOptions, audit: AuditBook): Promise<string> {
  const book = await readWorkbookFile(input);
  collectGarbage();
  const path = auditFile(outFolder, basename(input, extname(input)), book.hasMacros);
  onStep?.({ kind: 'writing', file: path });
  const data = await auditWorkbook(book, audit, new Date(clockOf(today) ?? Date.now()));
  writing(path, () => writeFileWhole(path, data));
  return path;
}

/** The pages of the board, when the run was asked for it: the built page with the data that it would be served. */
function pagesOfBoard(runtime: Runtime, options: RunOptions): WrittenBoard | null {
  const page = pagesBeside(options.bundle)('papan');
  if (!options.request.tasks.includes('board') || page === undefined) return null;
  const { outFolder, audio = false } = options;
  const ask = (screen: BoardScreen): string => String(runtime.call('dataPapan', screen));
  const data = { staff: ask('staff'), public: ask('public') };
  try {
    return writeBoard({ outFolder, page, data, audio });
  } catch (error) {
    throw new Problem('output-folder', outFolder, { cause: error });
  }
}

/** @throws Problem `output-folder` for whatever keeps a file from being written */
function writing(path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    throw new Problem('output-folder', path, { cause: error });
  }
}

/** A template as it looks on one unit, beside the documents but not among them. */
function writePreview({ preview }: RunSummary, outFolder: string): string | undefined {
  if (!preview) return undefined;
  const folder = join(outFolder, PREVIEW_FOLDER);
  prepareFolder(folder);
  const path = join(folder, preview.name);
  writing(path, () => writeFileWhole(path, Buffer.from(preview.base64, 'base64')));
  return path;
}

/** *Ringkasan Pimpinan* as a text to paste into a messenger. */
function writeMessage({ message }: RunSummary, outFolder: string): string | undefined {
  if (message === undefined) return undefined;
  const path = join(outFolder, MESSAGE_FILE);
  writing(path, () => writeFileWhole(path, Buffer.from(message, 'utf8')));
  return path;
}
