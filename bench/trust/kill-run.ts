import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { differences, readOutcome, type Outcome } from './outcome';
import { readNotes, tripEnvironment, TRIPWIRE, type NotedWrite, type Trip } from './tripwire';

/** A command that is killed. */
export interface Scenario {
  name: string;
  args: (folder: string) => readonly string[];
  /** Puts into the output folder what the command finds there. */
  prepare?: (folder: string) => void;
  /** Files that stand for an effect once they have their name, by their path in the output folder. */
  effects: RegExp;
  /** Sheets whose rows are compared. */
  sheets: readonly string[];
}

/** The command undisturbed: what it writes, in order, and what comes of it. */
export interface Undisturbed {
  writes: NotedWrite[];
  /** The first and the last write that is an effect, counted from 1. */
  effects: { first: number; last: number };
  outcome: Outcome;
  milliseconds: number;
}

/** Before the first effect (a document, a letter, an imported book) stood, between the first and the last, or after the last. */
export type Phase = 'before' | 'between' | 'after';

/** A kill at a write, or from outside after a time in milliseconds. */
export type Kill = Trip | { after: number };

export interface KillResult {
  kill: Kill;
  phase: Phase;
  /** What the run after the kill left otherwise than the undisturbed one. */
  differences: string[];
}

const TODAY = '2026-10-06';

async function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv, limit?: number): Promise<number> {
  const child = spawn(process.execPath, ['--import', TRIPWIRE, program, ...args], { env, stdio: 'ignore' });
  const timer = limit === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), limit);
  const code = await new Promise<number>((resolve) => child.once('exit', (exit) => resolve(exit ?? -1)));
  clearTimeout(timer);
  return code;
}

function effectsIn(writes: readonly NotedWrite[], { effects }: Scenario): Undisturbed['effects'] {
  const at = writes.flatMap(({ call, path }, index) =>
    call === 'renameSync' && effects.test(path) ? [index + 1] : [],
  );
  return { first: at[0] ?? Infinity, last: at.at(-1) ?? Infinity };
}

function phaseOf(done: number, { first, last }: Undisturbed['effects']): Phase {
  if (done < first) return 'before';
  return done < last ? 'between' : 'after';
}

async function within<T>({ prepare }: Scenario, work: (folder: string, notes: string) => Promise<T>): Promise<T> {
  const place = mkdtempSync(join(tmpdir(), 'rapor-kill-'));
  try {
    prepare?.(join(place, 'out'));
    return await work(join(place, 'out'), join(place, 'notes'));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

const argumentsOf = ({ args }: Scenario, folder: string): string[] => [
  ...args(folder),
  '--today',
  TODAY,
  '--out',
  folder,
];

/** @param program path of the built command line */
export function undisturbed(program: string, scenario: Scenario): Promise<Undisturbed> {
  return within(scenario, async (folder, notes) => {
    const start = performance.now();
    const code = await run(program, argumentsOf(scenario, folder), tripEnvironment(folder, notes));
    if (code !== 0) throw new Error(`${scenario.name} ended with ${code}.`);
    const milliseconds = performance.now() - start;
    const writes = readNotes(readFileSync(notes, 'utf8'));
    const outcome = await readOutcome(folder, scenario.sheets);
    return { writes, effects: effectsIn(writes, scenario), outcome, milliseconds };
  });
}

/** Kills the command once, runs it again, and compares what is there then. */
export function killOnce(program: string, scenario: Scenario, kill: Kill, base: Undisturbed): Promise<KillResult> {
  return within(scenario, async (folder, notes) => {
    const args = argumentsOf(scenario, folder);
    const trip = 'at' in kill ? kill : undefined;
    await run(program, args, tripEnvironment(folder, notes, trip), 'after' in kill ? kill.after : undefined);
    const phase = phaseOf(readNotes(readFileSync(notes, 'utf8')).length, base.effects);
    const code = await run(program, args, tripEnvironment(folder, notes));
    if (code !== 0) return { kill, phase, differences: [`the next run ended with ${code}`] };
    return { kill, phase, differences: differences(await readOutcome(folder, scenario.sheets), base.outcome) };
  });
}

/** Whole numbers from a seed, below a limit; the same seed gives the same ones. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const WAYS = ['before', 'half', 'after'] as const;

/**
 * Moments for kills: three in ten anywhere, one in ten by time from outside, the rest between the first and the last
 * effect.
 */
export function chooseKills(count: number, { writes, effects, milliseconds }: Undisturbed, seed: number): Kill[] {
  const next = numbersFrom(seed);
  const { first, last } = effects;
  return Array.from({ length: count }, (_, index): Kill => {
    if (index % 10 === 9) return { after: 200 + next(milliseconds) };
    const at = index % 10 >= 6 ? 1 + next(writes.length) : first + next(last - first);
    return { at, how: WAYS[next(WAYS.length)] ?? 'after' };
  });
}
