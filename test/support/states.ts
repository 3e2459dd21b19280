import { keyOf, type Snapshot } from './snapshot';

/** How things stand before some calls of a run, one after the other, between which nothing changes. */
export interface State {
  snapshot: Snapshot;
  key: string;
  /** The first of the calls, and how many they are. */
  from: number;
  calls: number;
}

/** What only reads leaves everything as it was. */
const READS = /^(Range|Files|Properties)\.(get|list)/;

/**
 * The states that a run goes through. A stop leaves what was there before its call: each state is what the stops at all of its
 * calls leave behind.
 *
 * @param run runs undisturbed, and tells of each call of Google's services before it is made
 */
export function statesOf<T>(
  snapshot: () => Snapshot,
  run: (beforeCall: (call: number, method: string) => void) => T,
): { states: State[]; ran: T } {
  const states: State[] = [];
  let last = '';
  const ran = run((call, method) => {
    const known = states.at(-1);
    const mayDiffer = !known || !READS.test(last);
    last = method;
    const seen = mayDiffer ? snapshot() : known.snapshot;
    const key = mayDiffer ? keyOf(seen) : known.key;
    if (known?.key === key) known.calls += 1;
    else states.push({ snapshot: seen, key, from: call, calls: 1 });
  });
  return { states, ran };
}
