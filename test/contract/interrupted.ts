import type { RuntimeOptions } from '../../local/runtime/apps-script';
import { keyOf, snapshotOf } from '../support/snapshot';
import { statesOf, type State } from '../support/states';
import { worldAt, type World } from './bundle-world';

type How = 'stopAtCall' | 'failAtCall';

/** A run that is interrupted at its service calls in turn. */
interface Interrupted {
  /** A state from which runs can start again and again. */
  begin: () => Promise<World>;
  run: (world: World, more: Partial<RuntimeOptions>) => unknown;
  how: How;
  /** Every n-th call alone; absent: each. */
  step?: number;
}

/** What becomes of an interrupted run: called once for each state in which one leaves things. */
type Afterwards = (place: string, world: World) => void;

/** Of so many states one is made by a run that is stopped indeed. */
const SAMPLE = 12;

/** Runs from the beginning with a disturbance; gives how it ended. */
async function disturbed({ begin, run, how }: Interrupted, call: number): Promise<{ world: World; what: string }> {
  const world = await begin();
  try {
    run(world, { [how]: call });
    return { world, what: 'went on' };
  } catch (error) {
    return { world, what: String((error as Error).message) };
  }
}

/** What stands before a call of an undisturbed run is what a stop at that call leaves. */
async function stopEverywhere(given: Interrupted, states: readonly State[], afterwards: Afterwards): Promise<number> {
  const { step = 1 } = given;
  let tried = 0;
  for (const [index, { snapshot, key, from, calls }] of states.entries()) {
    const points = Math.floor((from + calls - 2) / step) - Math.floor((from - 2) / step);
    if (points === 0) continue;
    tried += points;
    const place = `stopped at call ${from}`;
    if (index % SAMPLE === 0) {
      // At the last of its calls: nothing has changed between them.
      const { world, what } = await disturbed(given, from + calls - 1);
      expect({ place, what }).not.toEqual({ place, what: 'went on' });
      expect({ place, key: keyOf(snapshotOf(world)) }).toEqual({ place, key });
    }
    afterwards(place, worldAt(snapshot));
  }
  return tried;
}

/** Each failure is a run of its own. */
async function failEverywhere(given: Interrupted, calls: number, afterwards: Afterwards): Promise<number> {
  const met = new Set<string>();
  let tried = 0;
  for (let call = 1; call <= calls; call += given.step ?? 1) {
    tried += 1;
    const { world, what } = await disturbed(given, call);
    const state = keyOf(snapshotOf(world));
    if (met.has(state)) continue;
    met.add(state);
    afterwards(`failed at call ${call} of ${calls}: ${what}`, world);
  }
  return tried;
}

/**
 * Interrupts a run at each of its service calls in turn. From the same state the same comes, and so each is gone on from once.
 * @returns how many calls were tried
 */
export async function interruptEverywhere(given: Interrupted, afterwards: Afterwards): Promise<number> {
  const world = await given.begin();
  const { states } = statesOf(
    () => snapshotOf(world),
    (beforeCall) => given.run(world, { beforeCall }),
  );
  if (given.how === 'stopAtCall') return stopEverywhere(given, states, afterwards);
  return failEverywhere(
    given,
    states.reduce((sum, { calls }) => sum + calls, 0),
    afterwards,
  );
}
