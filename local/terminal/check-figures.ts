import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { RunSummary } from '../../src/commands/run/summary';
import { EXIT, type CommandWorld } from '../command-world';
import { explained, shown } from '../complain';
import { runJob, type RunResult } from '../run';
import { UsageProblem } from './arguments';
import { terminalLanguage, terminalText, type TerminalText } from './language';
import { fit, wrap } from './layout';

type ReportedTable = NonNullable<RunSummary['figureTables']>[number];
type ReportedFigure = ReportedTable['figures'][number];

interface Arguments {
  files: string[];
  out: string;
  today?: string;
  json: boolean;
}

/** What became of one file: its tables, or why it could not be read. */
interface CheckedFile {
  file: string;
  tables: ReportedTable[];
  findings: RunSummary['findings'];
  documents: string[];
  output: string | null;
  error?: { code: string; message: string; advice: string };
}

const options = {
  json: { type: 'boolean' },
  out: { type: 'string' },
  lang: { type: 'string' },
  today: { type: 'string' },
} as const;

/** @throws UsageProblem for anything that it does not know */
function argumentsOf(argv: readonly string[]): Arguments {
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
  const values = new Map<string, string>();
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(options, token.name))
      throw new UsageProblem(token.rawName, (usage) => usage.unknownOption(token.rawName));
    if (token.name !== 'json' && !token.value)
      throw new UsageProblem(token.rawName, (usage) => usage.missingValue(token.rawName));
    values.set(token.name, token.value ?? '');
  }
  if (files.length === 0) throw new UsageProblem('check-figures', (_, text) => text.figures.noFiles);
  return { files, out: values.get('out') ?? 'out', today: values.get('today'), json: values.has('json') };
}

async function checkFile(file: string, { out, today }: Arguments, world: CommandWorld): Promise<CheckedFile> {
  const language = terminalLanguage(world.argv, world.env, world.systemLocale);
  const empty = { file, tables: [], findings: [], documents: [], output: null };
  let result: RunResult;
  try {
    result = await runJob({
      input: resolve(world.folder, file),
      outFolder: resolve(world.folder, out),
      bundle: join(world.home, 'dist/Code.js'),
      request: { tasks: ['check-figures'], messages: language, language },
      today,
      makeRealm: world.makeRealm,
      menuLanguage: language,
    });
  } catch (error) {
    return { ...empty, error: explained(error, world) };
  }
  const { summary, output } = result;
  const tables = (summary.figureTables ?? []).map((table) => ({ ...table, file }));
  const documents = summary.documents.map(({ link }) => link);
  return { file, tables, findings: summary.findings, documents, output: output && shown(output, world.folder) };
}

const MOST_LINES = 20;

const figureLine = ({ cell, printed, row, correction, reason }: ReportedFigure): string =>
  `  ${fit(cell, 7)} ${fit(row, 34)} ${fit(correction ? `${printed} → ${correction}` : printed, 26)} ${reason}`;

/** A table for people: its rules, and the figures that are to be looked at. */
function tableLines({ file, sheet, range, rules, figures }: ReportedTable, text: TerminalText): string[] {
  const found = figures.filter(({ verdict }) => verdict !== 'reproduced');
  const ordered = (['wrong', 'other-rule', 'unchecked'] as const).flatMap((verdict) =>
    found.filter((figure) => figure.verdict === verdict),
  );
  const left = ordered.length - MOST_LINES;
  return [
    '',
    text.figures.table(file, `${sheet} ${range}`),
    ...rules.flatMap(({ column, words }) => wrap(`${column}: ${words}`, '  ')),
    ...ordered.slice(0, MOST_LINES).map(figureLine),
    ...(left > 0 ? [`  ${text.figures.more(left)}`] : []),
  ];
}

function report(checked: readonly CheckedFile[], text: TerminalText): string[] {
  return [
    ...checked.flatMap(({ file, tables, findings, documents, output, error }) => [
      ...tables.flatMap((table) => tableLines(table, text)),
      ...(error ? ['', `${file}: ${error.message}`, `  ${error.advice}`] : []),
      ...findings.flatMap(({ sheet, cell, message }) => wrap(`${sheet} ${cell}: ${message}`.replace(' :', ':'), '  ')),
      ...(output ? ['', text.written(output)] : []),
      ...(documents.length > 0 ? [text.figures.paper(documents.join(', '))] : []),
    ]),
  ];
}

function exitCode(checked: readonly CheckedFile[]): number {
  if (checked.some(({ error }) => error)) return EXIT.failed;
  return checked.every(({ tables }) => tables.length === 0) ? EXIT.dataErrors : EXIT.done;
}

/** `check-figures FILE…`: what the tables of files print against what their own numbers give. */
export async function checkFigures(world: CommandWorld): Promise<number> {
  const args = argumentsOf(world.argv);
  const text = terminalText(terminalLanguage(world.argv, world.env, world.systemLocale));
  const checked: CheckedFile[] = [];
  for (const file of args.files) checked.push(await checkFile(file, args, world));
  const code = exitCode(checked);
  if (args.json) {
    const answer = {
      ok: code === EXIT.done,
      tables: checked.flatMap(({ tables }) => tables),
      findings: checked.flatMap(({ file, findings }) => findings.map((finding) => ({ file, ...finding }))),
      files: checked.map(({ file, output, documents, error }) => ({
        file,
        output,
        documents,
        ...(error && { error }),
      })),
    };
    world.out.write(`${JSON.stringify(answer)}\n`);
  } else world.out.write(`${report(checked, text).join('\n').trim()}\n`);
  return code;
}
