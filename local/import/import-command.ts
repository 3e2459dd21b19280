import { readFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { openXlsx, writeXlsx, type RoundtripWorkbook } from 'hucre';
import type { ImportAnswer, ImportRequest, UndoAnswer, UndoRequest } from '../../src/commands/import/answer';
import { shown } from '../complain';
import { EXIT, type CommandWorld } from '../command-world';
import { loadMemory } from '../drive/memory-file';
import { messageOf } from '../error-facts';
import { Problem } from '../problem';
import { createRuntime } from '../runtime/apps-script';
import { readScripts } from '../scripts';
import { UsageProblem } from '../terminal/arguments';
import { terminalLanguage, terminalText, type TerminalText } from '../terminal/language';
import { createPaint, wrap } from '../terminal/layout';
import { createLocalWorkbook, type LocalWorkbook } from '../workbook/local-workbook';
import { readWorkbookFile } from '../workbook/file/read-file';
import { parseImportArguments, type ImportArguments } from './arguments';
import { holdBook, writeJoined, writeNew } from './book-files';
import { readSource } from './read-source';

/** The function of the bundle that imports. */
const ENTRY = 'imporTabel';
/** The one that takes an import back. */
const UNDO = 'batalkanImpor';
/** A new workbook needs a sheet until its own are there. */
const PLACEHOLDER = 'Sheet1';
/** What a spreadsheet is called that has no file yet. */
const NEW_NAME = 'rapor-kinerja';

const emptyBook = async (): Promise<RoundtripWorkbook> =>
  openXlsx(await writeXlsx({ sheets: [{ name: PLACEHOLDER, rows: [] }] }), { readStyles: true });

function readAnswers(path: string | undefined, folder: string): Record<string, unknown> {
  if (path === undefined) return {};
  try {
    const answers: unknown = JSON.parse(readFileSync(resolve(folder, path), 'utf8'));
    if (typeof answers === 'object' && answers !== null && !Array.isArray(answers))
      return answers as Record<string, unknown>;
  } catch (error) {
    throw new UsageProblem(path, (usage) => `${usage.badValue('--answers', path, '{"id": "…"}')} ${messageOf(error)}`);
  }
  throw new UsageProblem(path, (usage) => usage.badValue('--answers', path, '{"id": "…"}'));
}

interface Prepared {
  workbook: LocalWorkbook;
  call: (request: ImportRequest) => ImportAnswer;
  undo: (request: UndoRequest) => UndoAnswer;
}

async function prepare(args: ImportArguments, world: CommandWorld): Promise<Prepared> {
  const into = args.into === undefined ? null : resolve(world.folder, args.into);
  const book = into === null ? await emptyBook() : await readWorkbookFile(into);
  const workbook = createLocalWorkbook(book, { name: into === null ? NEW_NAME : basename(into, extname(into)) });
  const [year = 0, month = 1, day = 1] = (args.today ?? '').split('-').map(Number);
  const runtime = createRuntime({
    code: readScripts(join(world.home, 'dist/Code.js')),
    workbook,
    folder: resolve(world.folder, args.out),
    memory: loadMemory(join(resolve(world.folder, args.out), '.rapor-kinerja.json')),
    ...(args.today && { fixedTime: new Date(year, month - 1, day, 8).getTime() }),
    language: args.language,
    makeRealm: world.makeRealm,
  });
  return {
    workbook,
    call: (request) => runtime.call(ENTRY, request) as ImportAnswer,
    undo: (request) => runtime.call(UNDO, request) as UndoAnswer,
  };
}

/** Asks what is open in the terminal; an empty answer takes the default. */
async function askPerson(
  answer: Pick<ImportAnswer, 'questions'>,
  world: CommandWorld,
  text: TerminalText,
): Promise<Record<string, unknown>> {
  const given: Record<string, unknown> = {};
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    for (const question of answer.questions) {
      const options = question.options.map(
        ({ value, label }, index) =>
          `  ${index + 1}. ${label}${value === question.default ? ` (${text.imports.byDefault})` : ''}`,
      );
      world.out.write(`\n${[...wrap(question.about, ''), ...options].join('\n')}\n`);
      const typed = (await lines.question('> ')).trim();
      const chosen = question.options[Number(typed) - 1]?.value ?? (typed === '' ? question.default : null);
      if (chosen !== null) given[question.id] = chosen;
    }
  } finally {
    lines.close();
  }
  return given;
}

/** A question with the values that answer it. */
function askedLines(
  { about, id, options, assign }: ImportAnswer['questions'][number],
  world: CommandWorld,
  { imports }: TerminalText,
): string[] {
  const answers = [...options.map(({ value, label }) => `${value} = ${label}`), ...(assign ? [imports.orUnits] : [])];
  const paint = createPaint(world.out.isTTY === true && !world.env.NO_COLOR);
  return [...wrap(`? ${about}`, '').map(paint.bold), ...wrap(`${id}: ${answers.join('; ')}`, '    ').map(paint.dim)];
}

function report(answer: ImportAnswer, output: string | null, world: CommandWorld, text: TerminalText): string[] {
  const paint = createPaint(world.out.isTTY === true && !world.env.NO_COLOR);
  const { imports } = text;
  const agreed = answer.tables.flatMap(({ totals }) => totals).filter(({ agrees }) => agrees).length;
  const all = answer.tables.flatMap(({ totals }) => totals).length;
  return [
    ...answer.tables.flatMap(({ file, sheet, range, kind, rows, period }) =>
      wrap(imports.table(`${file} › ${sheet}!${range}`, kind, rows, period ?? ''), ''),
    ),
    ...(all > 0 ? [imports.totals(agreed, all)] : []),
    '',
    ...answer.questions.flatMap((question) => askedLines(question, world, text)),
    ...answer.findings.flatMap(({ severity, message }) =>
      wrap(`${severity === 'info' ? '-' : '!'} ${message}`, '').map(severity === 'info' ? paint.dim : paint.yellow),
    ),
    '',
    ...Object.entries(answer.written).map(([sheet, counts]) => imports.written(sheet, counts)),
    ...(answer.leftOut.length > 0 ? wrap(imports.leftOut(answer.leftOut.join(', ')), '') : []),
    ...outcome(answer, output, text),
  ];
}

/** The last line of a report; where nothing was found, the finding has said already that nothing was written. */
function outcome(answer: ImportAnswer, output: string | null, text: TerminalText): string[] {
  if (isUpToDate(answer)) return [text.imports.upToDate];
  if (output !== null) return [text.written(output)];
  return answer.tables.length === 0 ? [] : [text.imports.nothingWritten];
}

/** Whether a book had everything already: nothing is open, and there was nothing to write. */
const isUpToDate = (answer: ImportAnswer): boolean =>
  answer.ok && !answer.writes && Object.values(answer.written).some(({ same }) => same > 0);

function exitCode(answer: ImportAnswer, output: string | null): number {
  if (output === null) return isUpToDate(answer) ? EXIT.done : EXIT.dataErrors;
  return answer.leftOut.length > 0 ? EXIT.partly : EXIT.done;
}

/** `npm start -- import FILE…`: recognises tables in files and writes them into a new workbook or joins them into one. */
export async function importCommand(world: CommandWorld): Promise<number> {
  const text = terminalText(terminalLanguage(world.argv, world.env, world.systemLocale));
  const args = parseImportArguments(world.argv);
  const isUndo = args.undo && args.into !== undefined && args.files.length === 0;
  if (args.help || (!isUndo && (args.undo || args.files.length === 0))) {
    world.out.write(`${text.imports.help}\n`);
    return args.help ? EXIT.done : EXIT.failed;
  }
  const giveBack = args.into === undefined ? undefined : holdBook(resolve(world.folder, args.into));
  try {
    return await (isUndo ? undoCommand(args, world, text) : importFiles(args, world, text));
  } finally {
    giveBack?.();
  }
}

async function importFiles(args: ImportArguments, world: CommandWorld, text: TerminalText): Promise<number> {
  const sheets = (await Promise.all(args.files.map((file) => readSource(resolve(world.folder, file))))).flat();
  const { workbook, call } = await prepare(args, world);
  const messages = args.language ?? terminalLanguage(world.argv, world.env, world.systemLocale);
  const request: ImportRequest = {
    sheets,
    answers: readAnswers(args.answers, world.folder),
    takeDefaults: args.yes,
    messages,
    ...(args.language && { language: args.language }),
  };
  const answer = await answered(request, call, args, world, text);
  if (answer.writes && workbook.sheetNames().includes(PLACEHOLDER) && args.into === undefined)
    workbook.removeSheet(PLACEHOLDER);
  const output = answer.writes ? await write(workbook, args, world) : null;
  const named = output === null ? null : shown(output, world.folder);
  if (args.json) {
    const { writes, ...told } = answer;
    world.out.write(`${JSON.stringify({ ...told, ok: told.ok && (writes || isUpToDate(answer)), workbook: named })}\n`);
  } else world.out.write(`${report(answer, named, world, text).join('\n')}\n`);
  return exitCode(answer, output);
}

/** Writes the result into its book, or beside what is in the folder already, and gives its path. */
async function write(
  workbook: LocalWorkbook,
  { into, out }: ImportArguments,
  { folder }: CommandWorld,
): Promise<string> {
  const data = await workbook.save(new Date());
  if (into === undefined) return writeNew(resolve(folder, out), data);
  writeJoined(resolve(folder, into), data);
  return resolve(folder, into);
}

/** `npm start -- import --undo --into BOOK`: brings the workbook back to what it was before its last import. */
async function undoCommand(args: ImportArguments, world: CommandWorld, text: TerminalText): Promise<number> {
  const { imports } = text;
  const { workbook, undo } = await prepare(args, world);
  const messages = args.language ?? terminalLanguage(world.argv, world.env, world.systemLocale);
  const request = { answers: readAnswers(args.answers, world.folder), takeDefaults: args.yes, messages };
  const answer = await answered<UndoRequest, UndoAnswer>(request, undo, args, world, text);
  const output = answer.writes ? await write(workbook, args, world) : null;
  const named = output === null ? null : shown(output, world.folder);
  const told = { ...answer, writes: undefined };
  const lines = [
    ...(answer.undone ? [] : [imports.nothingToUndo]),
    ...answer.questions.flatMap((question) => askedLines(question, world, text)),
    ...Object.entries(answer.restored).map(([sheet, { rows, cells }]) => imports.restored(sheet, rows, cells)),
    ...(answer.undone && named !== null
      ? [imports.undone(answer.undone.files.join(', '), answer.undone.time), text.written(named)]
      : [imports.nothingWritten]),
  ];
  world.out.write(`${args.json ? JSON.stringify({ ...told, workbook: named }) : lines.join('\n')}\n`);
  return output === null ? EXIT.dataErrors : EXIT.done;
}

/** One pass; in a terminal the questions of a dry pass are asked first. */
async function answered<Q extends UndoRequest, A extends Pick<ImportAnswer, 'questions'>>(
  request: Q,
  call: (request: Q) => A,
  args: ImportArguments,
  world: CommandWorld,
  text: TerminalText,
): Promise<A> {
  try {
    const isAsked =
      world.out.isTTY === true && process.stdin.isTTY && !args.yes && !args.json && args.answers === undefined;
    if (!isAsked) return call(request);
    const first = call({ ...request, dryRun: true });
    return call({ ...request, answers: { ...request.answers, ...(await askPerson(first, world, text)) } });
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem('script-failed', messageOf(error), { cause: error });
  }
}
