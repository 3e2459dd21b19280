import { otherwise } from './allowances';
import { nextRuns } from './next-run';
import type { Snapshot } from '../../../test/support/snapshot';
import { statesOf } from '../../../test/support/states';
import { beginningOf, worldOf, type Command, type Disturbance, type Outcome, type Program } from './world';

/** A call at which a command is stopped or fails, and what was otherwise after it. */
export interface Point {
  how: 'stopAtCall' | 'failAtCall';
  call: number;
  problems: readonly string[];
}

/** A command undisturbed. */
export interface Base {
  command: Command;
  beginning: Snapshot;
  /** How things stand before each of its calls. */
  states: string[];
  /** What is there after it and after it once more. */
  wanted: Outcome[];
}

/**
 * Runs a command twice with nothing in its way, and keeps its state at each call.
 * @throws Error where it does not run through
 */
export async function undisturbed(command: Command, program: Program): Promise<Base> {
  const beginning = await beginningOf(command, program);
  const world = worldOf(command, program, beginning);
  try {
    const { states, ran } = statesOf(world.snapshot, (beforeCall) => world.run({ beforeCall }));
    if (ran.threw) throw new Error(`${command.name} does not run through: ${ran.told}`);
    const once = world.outcome();
    world.run();
    const keys = states.flatMap(({ key, calls }) => Array.from({ length: calls }, () => key));
    return { command, beginning, states: keys, wanted: [once, world.outcome()] };
  } finally {
    world.remove();
  }
}

/** All points of a command, each with what was otherwise after the next run; `step` takes every n-th call. */
export function* pointsOf(base: Base, program: Program, step = 1): Generator<Point> {
  const { command, beginning, states, wanted } = base;
  const again = nextRuns();

  function problemsAfter(disturbance: Disturbance): string[] {
    const world = worldOf(command, program, beginning);
    try {
      world.run(disturbance);
      const { threw, told, outcome } = again(world);
      return threw
        ? [`the next run does not run through: ${told.slice(-200)}`]
        : otherwise({ command, outcome, wanted, ended: true });
    } finally {
      world.remove();
    }
  }

  const calls = states.map((_, at) => at + 1).filter((_, at) => at % step === 0);
  /** A stop leaves what was there before its call: calls between which nothing changes are one. */
  const stopped = new Map<string | undefined, string[]>();
  for (const call of calls) {
    const state = states[call - 1];
    const problems = stopped.get(state) ?? problemsAfter({ stopAtCall: call });
    stopped.set(state, problems);
    yield { how: 'stopAtCall', call, problems };
  }
  for (const call of calls) yield { how: 'failAtCall', call, problems: problemsAfter({ failAtCall: call }) };
}
