import { withLock } from '../../google/lock';
import type { SharedEnd } from '../documents/making/document-run';
import type { RunSummary } from './summary';

/** The end of a run whose documents others make; null: it is left to a further call. */
export interface RestOfRun extends Omit<SharedEnd, 'settle' | 'keep'> {
  keep: () => boolean;
  settle: () => RunSummary | null;
}

/** Waits for those who make the documents of a run and ends it; where that fails, a further call ends it. */
export function endShared(rest: RestOfRun, show: (summary: RunSummary) => void): RunSummary | null {
  try {
    rest.foresee();
    while (withLock(rest.keep));
    if (!rest.wait()) return null;
    return withLock(() => {
      const summary = rest.settle();
      if (summary) show(summary);
      return summary;
    });
  } catch (error) {
    console.error(error);
    return null;
  }
}
