import { keyOf, type Snapshot } from './snapshot';

/** How things stand before some calls of a run, one after the other, between which nothing changes. */
export interface State {
  snapshot: Snapshot;
  key: string;
  /** The first of the calls, and how many they are. */
  from: number;
  calls: number;
}

/**
 * The states that a run goes through. A stop leaves what was there before its call: each state is what the stops at all of its
 * calls leave behind.
 *
 * @param run runs undisturbed, and tells of each call of Google's services before it is made
 */
export function statesOf<T>(
  snapshot: () => Snapshot,
  run: (beforeCall: (call: number) => void) => T,
): { states: State[]; ran: T } {
  const states: State[] = [];
  const ran = run((call) => {
    const seen = snapshot();
    const key = keyOf(seen);
    const known = states.at(-1);
    if (known?.key === key) known.calls += 1;
    else states.push({ snapshot: seen, key, from: call, calls: 1 });
  });
  return { states, ran };
}
