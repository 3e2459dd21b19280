/** The clock of a runtime. */
export interface Clock {
  /** Milliseconds. */
  now(): number;
  /** Lets time pass; a clock that stands still is moved on at once. */
  sleep(milliseconds: number): void;
  /** What a script's `Date` asks; null: the clock of the machine. */
  readonly own: (() => number) | null;
}

/** @param fixedTime a moment at which the clock stands still but for sleeping; absent: the clock of the machine */
export function createClock(fixedTime: number | (() => number) | undefined): Clock {
  let slept = 0;
  if (fixedTime === undefined) {
    const bell = new Int32Array(new SharedArrayBuffer(4));
    return { now: () => Date.now(), sleep: (time) => void Atomics.wait(bell, 0, 0, time), own: null };
  }
  const now = (): number => (typeof fixedTime === 'function' ? fixedTime() : fixedTime) + slept;
  return { now, sleep: (time) => void (slept += time), own: now };
}
