import { GoogleFault, judge, type Judgement } from './google-fault';

/** Waits before the next tries, in milliseconds, each lengthened by up to a half at random. */
const waits: Readonly<Partial<Record<Judgement['reason'], readonly number[]>>> = {
  busy: [1_000, 2_000, 4_000, 8_000, 16_000, 32_000],
  // What nobody explains is tried twice more.
  unknown: [1_500, 5_000],
};

/** No wait ends later than this after the script began, in milliseconds: Google ends it after six minutes. */
const timeBudget = 5 * 60_000;

const began = Date.now();

/** How a piece of work stands waiting and repeating. */
export interface Repeating {
  /**
   * `always`: doing it twice is the same as once. `undone`: only where the service says that nothing was done, since a second
   * time would make a second one.
   */
  when?: 'always' | 'undone';
  /** Asks the state why it failed. @throws ServiceProblem when that tells */
  ask?: () => void;
  /** Puts back in order what the next try builds on. */
  restore?: () => void;
}

/** Lets time pass; false when the time of the script does not suffice for it. */
export function waitFor(milliseconds: number): boolean {
  if (Date.now() + milliseconds - began > timeBudget) return false;
  Utilities.sleep(milliseconds);
  return true;
}

function askQuietly(ask: (() => void) | undefined): void {
  try {
    ask?.();
  } catch (answer) {
    // Only what the state tells counts; that it cannot be asked now tells nothing.
    if (judge(answer) === null) throw answer;
  }
}

/**
 * Does a piece of work, again and again while what hinders it may pass. What is final is thrown at once.
 *
 * @throws GoogleFault where a service of Google's failed for good; our own problems and slips as they are
 */
export function patiently<T>(work: () => T, { when = 'always', ask, restore }: Repeating = {}): T {
  for (let tries = 0; ; tries++) {
    try {
      if (tries > 0) restore?.();
      return work();
    } catch (error) {
      const judgement = judge(error);
      // A work within this one has had its tries, too.
      if (judgement === null) throw error;
      if (tries === 0) askQuietly(ask);
      const wait = when === 'undone' && !judgement.isSure ? undefined : waits[judgement.reason]?.[tries];
      if (wait === undefined || !waitFor(Math.round(wait * (1 + Math.random() / 2))))
        throw new GoogleFault(error instanceof Error ? error.message : String(error), judgement);
    }
  }
}
