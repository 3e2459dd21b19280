import { createFaults, type Fault, type Faults } from './faults';
import { ExecutionStopped, ServiceError } from './service-error';

/** Interruptions to try out what a script leaves behind, by the number of the service call (from 1). */
export interface Interruption {
  /** This call fails as Google's services sometimes do; the next ones work again. */
  failAtCall?: number;
  /** Fails calls in one of the ways that Google's services know. */
  fault?: Fault;
  /** The execution ends at this call, as when the time limit is reached: nothing that follows is done. */
  stopAtCall?: number;
  /** Something else happens just before this call: another person's run, rows sorted by hand. */
  beforeCall?: (call: number, method: string) => void;
}

/**
 * Counts service calls: methods that read, write, create, delete or list. Handles (`getRange`), facts that came with a
 * list (`getName`), builder chains, locks and `flush` move no data and are not counted.
 */
export interface Meter {
  readonly calls: number;
  readonly stopped: boolean;
  readonly faults: Faults;
  /** Cells whose values, formats or looks were handed over one by one. */
  readonly cells: number;
  count: (method: string) => void;
  wrote: (cells: number) => void;
}

/** A meter for one execution; `before` are the calls of earlier executions of the same run, `spent` the faults of all of them. */
export function createMeter(before: number, interruption: Interruption, spent = { times: 0 }): Meter {
  let calls = before;
  let stopped = false;
  let cells = 0;
  return {
    get cells() {
      return cells;
    },
    wrote: (count) => void (cells += count),
    get calls() {
      return calls;
    },
    get stopped() {
      return stopped;
    },
    faults: createFaults(interruption.fault, () => calls, spent),
    count(method) {
      if (stopped) throw new ExecutionStopped();
      calls += 1;
      interruption.beforeCall?.(calls, method);
      if (calls === interruption.stopAtCall) {
        stopped = true;
        throw new ExecutionStopped();
      }
      if (calls === interruption.failAtCall) {
        throw new ServiceError(`We're sorry, a server error occurred. Please wait a bit and try again. (${method})`);
      }
    },
  };
}

/** Sees a call, how many cells it took or gave, and its arguments. */
type Watch = (method: string, cells: number, args: readonly unknown[]) => void;
type Metered = Pick<Meter, 'count' | 'wrote' | 'faults'> & { watch: Watch };

/** What costs nothing and never fails. */
export const atNoCost: Metered = {
  count: () => undefined,
  wrote: () => undefined,
  watch: () => undefined,
  faults: createFaults(undefined, () => 0),
};

/** A meter that works while the script itself does. */
export function meterWhile({ count, wrote, faults }: Meter, watch: Watch, isRunning: () => boolean): Metered {
  const present = (): Faults => (isRunning() ? faults : atNoCost.faults);
  return {
    count: (method) => {
      if (isRunning()) count(method);
    },
    wrote,
    watch: (...seen) => {
      if (isRunning()) watch(...seen);
    },
    faults: {
      before: (method) => present().before(method),
      after: (method) => present().after(method),
      swallows: (method) => present().swallows(method),
      surface: (method) => present().surface(method),
    },
  };
}
