import { parseArgs } from 'node:util';
import { tasks as english } from '../../src/text/en/tasks';
import { tasks as indonesian } from '../../src/text/id/tasks';
import { taskParts, tasksOf, type Task, type TaskName } from '../../src/text/tasks';
import type { Language } from '../../src/text/language';
import { Problem } from '../problem';
import type { TerminalText } from './language';

/** The self-test needs nothing of the workbook. */
const SELF_TEST: TaskName = 'self-test';

const NAMES = Object.keys(taskParts) as TaskName[];

/** The task that a word names, in either language. */
const taskNamed = (word: string): TaskName | undefined =>
  NAMES.find((name) => [name, indonesian[name].word, english[name].word].includes(word.trim()));

const wordsIn = { id: indonesian, en: english };

/** The tasks that run when none is named, in the words of a language. */
export const mainTasks = (language: Language): string =>
  tasksOf('main')
    .map((name) => wordsIn[language][name].word)
    .join(', ');

/** What `--help` says of the tasks that run only when they are named: a line for each. */
export function furtherHelp(language: Language): string {
  const words = wordsIn[language];
  const width = Math.max(...NAMES.map((name) => words[name].word.length));
  const line = (name: TaskName): string => `  ${words[name].word.padEnd(width)}  ${words[name].name}`;
  return tasksOf('further').map(line).join('\n');
}

export interface CommandArguments {
  /** Undefined: the sample workbook. */
  input?: string;
  out: string;
  tasks: Task[];
  selfTest?: boolean;
  period?: string;
  unit?: string;
  language?: Language;
  /** A key of the ledger, `failed` or `all`. */
  remake?: string;
  /** Kind and path of an own template; an empty path brings the add-on's own back. */
  template?: { kind: string; path: string };
  /** Path of the picture for letterheads; empty: none any more. */
  logo?: string;
  /** Tells what would become of the documents; writes nothing. */
  dryRun?: true;
  /** `YYYY-MM-DD` */
  today?: string;
  /** Month of the awards, as written. */
  month?: string;
  category?: string;
  /** Decides the winners of the awards. */
  finalise?: true;
  /** Sound files for the board. */
  audio: boolean;
  json: boolean;
  help: boolean;
}

type Usage = TerminalText['usage'];
type Allowed = (text: TerminalText, language: Language) => string;

/** A wrong command line; the words come later, in the language of the screen. */
export class UsageProblem extends Problem {
  readonly explain: (usage: Usage, text: TerminalText, language: Language) => string;

  constructor(subject: string, explain: UsageProblem['explain']) {
    super('usage', subject);
    this.explain = explain;
  }
}

const SWITCHES = new Set(['dry-run', 'finalise', 'audio', 'json', 'help']);

function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

const isTaskList = (value: string): boolean => value.split(',').every((part) => taskNamed(part) !== undefined);

/** Options with a value: what it must be, and how to say so. */
const VALUES: Record<string, { accepts: (value: string) => boolean; allowed: Allowed }> = {
  out: { accepts: (value) => value.trim() !== '', allowed: (text) => text.textAllowed },
  run: { accepts: isTaskList, allowed: (_, language) => NAMES.map((name) => wordsIn[language][name].word).join(', ') },
  period: { accepts: (value) => value.trim() !== '', allowed: (text) => text.textAllowed },
  unit: { accepts: (value) => value.trim() !== '', allowed: (text) => text.textAllowed },
  lang: { accepts: (value) => value === 'id' || value === 'en', allowed: () => 'id, en' },
  month: { accepts: (value) => value.trim() !== '', allowed: (text) => text.textAllowed },
  category: { accepts: (value) => value.trim() !== '', allowed: (text) => text.textAllowed },
  remake: { accepts: (value) => value.trim() !== '', allowed: (text) => text.textAllowed },
  template: {
    accepts: (value) => /^[\w-]+=/.test(value),
    allowed: () => 'evaluasi=FILE.docx, evaluasi-instansi=FILE.docx',
  },
  logo: { accepts: () => true, allowed: (text) => text.textAllowed },
  today: { accepts: isDate, allowed: (text) => text.dateAllowed },
};

/** A value that looks like an option is taken for a forgotten one, unless it is joined with `=`. */
function readValue(name: string, value: string | undefined, joined: boolean): string {
  if (value === undefined || (!joined && value.startsWith('-'))) {
    throw new UsageProblem(name, (usage) => usage.missingValue(name));
  }
  const rule = VALUES[name.slice(2)];
  if (rule && !rule.accepts(value)) {
    throw new UsageProblem(name, (usage, text, language) => usage.badValue(name, value, rule.allowed(text, language)));
  }
  return value.trim();
}

/** Options of one part alone: without it they would be passed over in silence. */
const ONLY_WITH: Readonly<Record<string, TaskName>> = {
  month: 'awards',
  category: 'awards',
  finalise: 'awards',
  audio: 'board',
};

function requireParts(given: Iterable<string>, wanted: ReadonlySet<TaskName | undefined>): void {
  for (const option of given) {
    const part = ONLY_WITH[option];
    if (part === undefined || wanted.has(part)) continue;
    const name = `--${option}`;
    throw new UsageProblem(name, (usage, _, language) => usage.onlyWith(name, wordsIn[language][part].word));
  }
}

function templateOf(value: string | undefined): CommandArguments['template'] {
  if (value === undefined) return undefined;
  const at = value.indexOf('=');
  return { kind: value.slice(0, at), path: value.slice(at + 1).trim() };
}

/** @throws UsageProblem for anything the command line does not know. */
export function parseArguments(argv: readonly string[]): CommandArguments {
  const options = Object.fromEntries([
    ...Object.keys(VALUES).map((name) => [name, { type: 'string' as const }]),
    ...[...SWITCHES].map((name) => [name, { type: 'boolean' as const }]),
  ]) as Record<string, { type: 'string' | 'boolean' }>;
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
  const values = new Map<string, string>();
  const inputs: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') inputs.push(token.value);
    if (token.kind !== 'option') continue;
    const name = token.rawName;
    if (!Object.hasOwn(options, token.name)) throw new UsageProblem(name, (usage) => usage.unknownOption(name));
    if (SWITCHES.has(token.name) && token.value !== undefined) {
      throw new UsageProblem(name, (usage) => usage.unexpectedValue(name));
    }
    values.set(token.name, SWITCHES.has(token.name) ? '' : readValue(name, token.value, token.inlineValue === true));
  }
  const [input, extra] = inputs;
  if (extra !== undefined) throw new UsageProblem(extra, (usage) => usage.tooMany(extra));
  const wanted = new Set<TaskName | undefined>(values.get('run')?.split(',').map(taskNamed) ?? tasksOf('main'));
  requireParts(values.keys(), wanted);
  return {
    input,
    out: values.get('out') ?? 'out',
    tasks: [...tasksOf('main'), ...tasksOf('further')].filter((task) => wanted.has(task)),
    ...(wanted.has(SELF_TEST) && { selfTest: true }),
    period: values.get('period'),
    unit: values.get('unit'),
    language: values.get('lang') as Language | undefined,
    remake: values.get('remake'),
    template: templateOf(values.get('template')),
    logo: values.get('logo'),
    dryRun: values.has('dry-run') ? true : undefined,
    today: values.get('today'),
    month: values.get('month'),
    category: values.get('category'),
    finalise: values.has('finalise') ? true : undefined,
    audio: values.has('audio'),
    json: values.has('json'),
    help: values.has('help'),
  };
}
