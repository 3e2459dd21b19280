import { keyOf } from '../../../test/support/snapshot';
import type { Outcome, World } from './world';

/** What comes of a command that is called once more. */
export interface NextRun {
  threw: boolean;
  told: string;
  outcome: Outcome;
}

/** Calls a command once more: the same state leads to the same end, so that each is gone through once. */
export function nextRuns(): (world: World) => NextRun {
  const known = new Map<string, NextRun>();
  return (world) => {
    const state = keyOf(world.snapshot());
    const before = known.get(state);
    if (before) return before;
    const { threw, told } = world.run();
    const made = { threw, told, outcome: world.outcome() };
    known.set(state, made);
    return made;
  };
}
