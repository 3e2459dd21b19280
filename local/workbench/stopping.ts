/** What stopping a workbench needs. */
export interface StoppingParts {
  /** Writes what was not downloaded. */
  keep: () => Promise<void>;
  /** Whether the next workbench in the folder will offer it. */
  isCopied: () => boolean;
  close: () => Promise<void>;
  say: (error: unknown, words: 'notKept' | 'stillRunning' | 'lost') => void;
  /** Milliseconds that stopping waits for the workbook to be written. */
  patience: number;
}

/**
 * Stops a workbench. What can neither be written nor is kept anywhere else keeps it running once, so that the person can
 * still save it in the browser; whoever asks again has decided.
 *
 * @returns a function to be called each time stopping is asked for: whether the workbench is over
 */
export function createStopping({ keep, isCopied, close, say, patience }: StoppingParts): () => Promise<boolean> {
  let isWarned = false;
  let running: Promise<boolean> | null = null;

  /** Whether the workbench may end. */
  const settle = (error: unknown): boolean => {
    const isLost = !isCopied();
    say(error, !isLost ? 'notKept' : isWarned ? 'lost' : 'stillRunning');
    const mayEnd = !isLost || isWarned;
    isWarned = true;
    return mayEnd;
  };

  async function stop(): Promise<boolean> {
    const kept = keep().then(() => true, settle);
    // A script that waits for an answer keeps the worker from saving; stopping must not wait for it.
    const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(true), patience).unref());
    const mayEnd = await Promise.race([kept, late]);
    if (mayEnd) await close();
    return mayEnd;
  }

  return () => (running ??= stop().finally(() => (running = null)));
}
