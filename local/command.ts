import { join, resolve } from 'node:path';
import type { WrittenBoard } from './board';
import { EXIT, type CommandWorld } from './command-world';
import { complain, shown } from './complain';
import { readFileForRequest, readTemplateFile } from './template-file';
import { runJob, type RunResult, type Step } from './run';
import { furtherHelp, mainTasks, parseArguments, type CommandArguments } from './terminal/arguments';
import { terminalLanguage, terminalText, type TerminalText } from './terminal/language';
import { createPaint, wrap } from './terminal/layout';
import { summaryReport } from './terminal/print-summary';
import { subcommandNamed } from './terminal/subcommands';

const SAMPLE = 'samples/dinas-sosial-contoh.xlsx';

function progress(world: CommandWorld, text: TerminalText): (step: Step) => void {
  if (!world.err.isTTY) return () => undefined;
  const say = (line: string): void => void world.err.write(`\r\u001b[2K${line}`);
  return (step) => {
    if (step.kind === 'reading') say(text.reading(shown(step.file, world.folder)));
    if (step.kind === 'calculating') say(text.calculating);
    if (step.kind === 'documents') say(text.documentsLeft(step.left));
    if (step.kind === 'writing') say(text.writing(shown(step.file, world.folder)));
  };
}

function runArguments(args: CommandArguments, world: CommandWorld, text: TerminalText): Promise<RunResult> {
  const { tasks, period, unit, language, remake, today } = args;
  const messages = terminalLanguage(world.argv, world.env, world.systemLocale);
  return runJob({
    input: args.input === undefined ? join(world.home, SAMPLE) : resolve(world.folder, args.input),
    outFolder: resolve(world.folder, args.out),
    bundle: join(world.home, 'dist/Code.js'),
    request: {
      tasks,
      messages,
      ...(args.selfTest && { selfTest: true }),
      ...(period && { period }),
      ...(unit && { unit }),
      ...(remake && { remake }),
      ...(args.template && { template: readTemplateFile(args.template, world.folder) }),
      ...(args.logo !== undefined && { logo: readFileForRequest(args.logo, world.folder) }),
      ...(args.dryRun && { dryRun: true }),
      ...(args.month && { month: args.month }),
      ...(args.category && { category: args.category }),
      ...(args.finalise && { finalise: true }),
      ...(language && { language }),
    },
    today,
    makeRealm: world.makeRealm,
    audio: args.audio,
    menuLanguage: language,
    onStep: progress(world, text),
    log: world.env.RAPOR_DEBUG === '1' ? (line) => void world.err.write(`${line}\n`) : undefined,
  });
}

/** Which pages of the board were written, and what can be heard. */
function boardLines({ files, sounds, mute }: WrittenBoard, world: CommandWorld, text: TerminalText): string[] {
  const pages = files.map((file) => shown(file, world.folder)).join(', ');
  return [
    text.board(pages),
    ...(mute ? wrap(text.boardMute, '') : []),
    ...(sounds !== null && !mute ? [text.boardSounds(sounds)] : []),
  ];
}

function report(result: RunResult, milliseconds: number, args: CommandArguments, world: CommandWorld): void {
  const language = terminalLanguage(world.argv, world.env, world.systemLocale);
  const text = terminalText(language);
  const { summary, serviceCalls } = result;
  const output = result.output && shown(result.output, world.folder);
  const facts = { output, milliseconds, serviceCalls };
  if (args.json) {
    // The content of a preview stands in its file.
    const preview = result.preview && shown(result.preview, world.folder);
    const audit = result.audit && shown(result.audit, world.folder);
    world.out.write(`${JSON.stringify({ ...summary, ...facts, preview, audit })}\n`);
    return;
  }
  const paint = createPaint(world.out.isTTY === true && !world.env.NO_COLOR);
  const lines = summaryReport(summary, facts, { text, language, paint });
  if (result.preview) lines.push('', text.preview(shown(result.preview, world.folder)));
  if (result.message) lines.push('', text.message(shown(result.message, world.folder)));
  if (result.audit) lines.push('', text.audit(shown(result.audit, world.folder)));
  if (result.board) lines.push('', ...boardLines(result.board, world, text));
  world.out.write(`${lines.join('\n')}\n`);
}

/** Errors that are the command line's, not the workbook's. */
const USAGE_FINDINGS = [
  'unknown-period',
  'unknown-requested-unit',
  'unknown-requested-month',
  'unknown-requested-category',
  'template-too-large',
  'template-not-docx',
  'template-macros',
  'template-remote',
  'template-active',
  'template-broken',
  'template-unknown-tag',
  'template-unknown-kind',
  'template-untried',
  'logo-too-large',
  'logo-not-picture',
];

function exitCode({ ok, tasks, findings }: RunResult['summary']): number {
  if (tasks.length === 0) return ok ? EXIT.done : EXIT.failed;
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 && errors.every(({ code }) => USAGE_FINDINGS.includes(code))) return EXIT.failed;
  return ok ? EXIT.done : EXIT.dataErrors;
}

/** Runs the command line and gives its exit code; it never throws. */
export async function runCommand(world: CommandWorld): Promise<number> {
  const language = terminalLanguage(world.argv, world.env, world.systemLocale);
  const text = terminalText(language);
  const clearProgress = (): void => void (world.err.isTTY && world.err.write('\r\u001b[2K'));
  try {
    const subcommand = subcommandNamed(world.argv[0]);
    if (subcommand) return await subcommand({ ...world, argv: world.argv.slice(1) });
    const args = parseArguments(world.argv);
    if (args.help) {
      world.out.write(`${text.help(mainTasks(language), furtherHelp(language))}\n`);
      return EXIT.done;
    }
    const started = performance.now();
    const result = await runArguments(args, world, text);
    clearProgress();
    report(result, Math.round(performance.now() - started), args, world);
    return exitCode(result.summary);
  } catch (error) {
    clearProgress();
    complain(error, world);
    return EXIT.failed;
  }
}
