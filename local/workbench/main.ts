import { dirname, join, parse, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clockOf } from '../clock';
import { messageOf, traceOf } from '../error-facts';
import { Problem } from '../problem';
import { prepareFolder } from '../prepare-folder';
import { lockFolder } from '../run-lock';
import { terminalLanguage, terminalText, type TerminalText } from '../terminal/language';
import { wrap } from '../terminal/layout';
import { parseWorkbenchArguments } from './arguments';
import { keepDoor, readDoor } from './door-file';
import { readPageFiles } from './page-files';
import { startWorkbench, type Workbench } from './server';
import { createStopping } from './stopping';
import { writeFileWhole } from '../workbook/file/write-file';
import { diskFault, keptName, workbenchText } from './text';

/** Zone of the agencies the add-on is made for: a day must not depend on the machine. */
const TIME_ZONE = 'Asia/Jakarta';
const SAMPLES = { id: 'samples/dinas-sosial-contoh.xlsx', en: 'samples/social-agency-example.xlsx' };
/** Milliseconds that stopping waits for the workbook to be written. */
const PATIENCE = 10_000;

process.env.TZ = process.env.RAPOR_TZ ?? TIME_ZONE;

const argv = process.argv.slice(2);
const build = dirname(fileURLToPath(import.meta.url));
const home = join(build, '..');
// npm starts scripts in the folder of the package; INIT_CWD is where the user stands.
const folder = process.env.npm_lifecycle_event ? (process.env.INIT_CWD ?? process.cwd()) : process.cwd();
const language = terminalLanguage(argv, process.env, Intl.DateTimeFormat().resolvedOptions().locale);
const text = workbenchText(language);

/** Says what is wrong, in lines that a terminal shows whole. */
const complain = (message: string): void => void process.stderr.write(`${wrap(message, '').join('\n')}\n`);

/** What was not downloaded is not lost with the window: it goes beside the documents, under a name of its own. */
async function keepUnsaved(workbench: Workbench, out: string): Promise<void> {
  const book = await workbench.unsaved();
  if (book) {
    const { name, ext } = parse(book.name);
    const file = join(out, `${keptName(language, name, new Date().toISOString())}${ext}`);
    writeFileWhole(file, book.bytes);
    process.stdout.write(`\n${text.kept(file)}\n`);
  }
  if (!(await workbench.hasRecovery())) await workbench.forget();
}

async function start(): Promise<void> {
  const args = parseWorkbenchArguments(argv);
  if (args.help) return void process.stdout.write(`${text.help}\n`);
  const input = args.input === undefined ? join(home, SAMPLES.id) : resolve(folder, args.input);
  const out = resolve(folder, args.out);
  prepareFolder(out);
  const unlock = lockFolder(out);
  process.once('exit', unlock);
  const workbench = await startWorkbench({
    open: {
      input: args.isEmpty ? null : input,
      emptyName: text.emptyName,
      emptySheet: text.emptySheet,
      folder: out,
      bundle: join(home, 'dist/Code.js'),
      language,
      fixedTime: clockOf(args.today),
      isVerbose: process.env.RAPOR_DEBUG === '1',
    },
    program: join(build, 'workbench-worker.mjs'),
    files: readPageFiles(join(build, 'workbench')),
    sample: join(home, SAMPLES[language]),
    port: args.port,
    door: readDoor(out),
  });
  const closeDoor = keepDoor(out, workbench);
  process.stdout.write(`${text.started(workbench.address)}\n${text.stopHint}\n`);
  const stopping = createStopping({
    keep: () => keepUnsaved(workbench, out),
    isCopied: () => workbench.isCopied(),
    close: () => workbench.close().then(closeDoor),
    say: (error, words) => complain(text[words](diskFault(language, error))),
    patience: PATIENCE,
  });
  const stop = (): void => void stopping().then((isOver) => isOver && process.exit(0));
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

start().catch((error: unknown) => {
  const words = terminalText(language);
  const problem = error instanceof Problem ? error : new Problem('own-fault', messageOf(error), { cause: error });
  const describe = words.problems[problem.code as keyof TerminalText['problems']];
  if (describe) describe(problem.subject).forEach(complain);
  else process.stderr.write(`${problem.subject}\n${text.help}\n`);
  if (process.env.RAPOR_DEBUG === '1') process.stderr.write(`${traceOf(error)}\n`);
  process.exitCode = 1;
});
