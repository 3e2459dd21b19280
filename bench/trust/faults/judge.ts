import { faultWords } from '../../../local/runtime/execution/faults';
import { otherwise, TIME } from '../stops/allowances';
import { nextRuns, type NextRun } from '../stops/next-run';
import type { Snapshot } from '../../../test/support/snapshot';
import { beginningOf, worldOf, type Command, type Outcome, type Program, type World } from '../stops/world';
import { faultOf, type Point } from './points';

/** A command undisturbed. */
export interface Base {
  command: Command;
  beginning: Snapshot;
  /** Calls it once more. */
  again: (world: World) => NextRun;
  /** The methods that it calls, in their order. */
  calls: string[];
  start: Outcome;
  told: string;
  /** What is there after it, and after it once more. */
  wanted: readonly [Outcome, Outcome];
}

/** What came of a command of which a call failed. */
export interface Verdict {
  /** It told that Google failed, and was called again. */
  ended: boolean;
  problems: string[];
}

function within<T>(command: Command, program: Program, beginning: Snapshot, work: (world: World) => T): T {
  const world = worldOf(command, program, beginning);
  try {
    return work(world);
  } finally {
    world.remove();
  }
}

/**
 * Runs a command twice with nothing in its way, to know its calls and its outcome.
 * @throws Error where it does not run through
 */
export async function undisturbed(command: Command, program: Program): Promise<Base> {
  const beginning = await beginningOf(command, program);
  return within(command, program, beginning, (world) => {
    const start = world.outcome();
    const calls: string[] = [];
    const { threw, told } = world.run({ beforeCall: (_, method) => void calls.push(method) });
    if (threw) throw new Error(`${command.name} does not run through: ${told}`);
    const once = world.outcome();
    world.run();
    return { command, beginning, again: nextRuns(), calls, start, told, wanted: [once, world.outcome()] };
  });
}

const MAIL = 'MailApp.sendEmail';

/** Its boxes are ticked by whoever asks. */
const TICKED_SHEET = 'Dasbor';

/** Rows that stood before the command and stand after it, and are gone in between. */
const lost = (outcome: Outcome, { start, wanted }: Base): string[] =>
  [...start].flatMap(([name, lines]) => {
    if (name === TICKED_SHEET) return [];
    const kept = lines.filter((line) => wanted[0].get(name)?.includes(line));
    const gone = kept.filter((line) => !outcome.get(name)?.includes(line));
    return gone.slice(0, 1).map((line) => `lost from ${name}: ${line.slice(0, 200)}`);
  });

const failedRows = (outcome: Outcome): string[] =>
  (outcome.get('Dokumen') ?? [])
    .filter((line) => line.includes('"Gagal"'))
    .map((line) => `failed: ${line.slice(0, 300)}`);

/** What a person or the log has to be told in words of ours around Google's. */
function notTold({ method }: Point, { isMenu }: Command, told: string, threw: boolean): string[] {
  // Where no message can be shown, none can be shown.
  if (method.startsWith('Ui.')) return [];
  if (told.includes('Terjadi gangguan yang tidak terduga')) return [`told as our own fault: ${told.slice(-200)}`];
  if (!threw) return [];
  if (isMenu) return [`thrown at the person: ${told.slice(-200)}`];
  return /^(GoogleFault|ServiceProblem): /m.test(told) ? [] : [`no fault of Google's: ${told.slice(-200)}`];
}

/** Runs a command with a call that fails, and once more where it ended there. */
export const tryPoint = (base: Base, point: Point, program: Program): Verdict =>
  within(base.command, program, base.beginning, (world) => {
    const { threw, told } = world.run({ fault: faultOf(point) });
    const between = world.outcome();
    const isOfMail = point.method === MAIL;
    const words = faultWords(point);
    const isTold =
      told.includes(words) || [...between.values()].some((lines) => lines.some((line) => line.includes(words)));
    const ended = threw || isTold || told.replace(TIME, '') !== base.told.replace(TIME, '');
    const problems = [...notTold(point, base.command, told, threw), ...lost(between, base), ...failedRows(between)];
    if (!ended) {
      const found = otherwise({ ...base, outcome: between, ended: false, isOfMail }).map(
        (line) => `told nothing, ${line}`,
      );
      return { ended, problems: [...problems, ...found] };
    }
    const again = base.again(world);
    if (again.threw) problems.push(`the next run does not run through: ${again.told.slice(-200)}`);
    else problems.push(...otherwise({ ...base, outcome: again.outcome, ended: true, isOfMail }));
    return { ended, problems };
  });
