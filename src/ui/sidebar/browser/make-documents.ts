import type { RunProgress, RunSummary } from '../../../commands/run/summary';
import { put } from './elements';
import { complain, complainOf, tell } from './messages';
import { server } from './server';
import { language, words } from './words';

/** How often a run is asked how far it is, in milliseconds: every question is an execution of the script. */
const askEvery = 4_000;

let wantsStop = false;

/** The person wants no further document to begin; those in hand are finished, for a script cannot be broken off cleanly. */
export function requestStop(): void {
  wantsStop = true;
  tell(words.stopping);
  server.stop().catch(complainOf);
}

/** Shows a bar that is under way without saying how far. */
export function showWorking(): void {
  put('progress').removeAttribute('value');
  tell(words.working);
}

/** @param before documents that earlier calls of this run have made */
function showProgress(before: number, { done, left, secondsLeft }: RunProgress): void {
  const made = before + done;
  Object.assign(put<HTMLProgressElement>('progress'), { value: made, max: Math.max(made + left, 1) });
  if (wantsStop) return;
  const minutes = secondsLeft === null || left === 0 ? '' : String(Math.max(1, Math.ceil(secondsLeft / 60)));
  tell(words.progress(String(made), String(made + left), minutes));
}

/**
 * Tells how far a run is while its call is under way. What the script still remembers of the call before is not shown.
 *
 * @returns ends it
 */
function watch(before: number): () => void {
  let isOver = false;
  let old: string | null = null;
  const look = async (): Promise<void> => {
    const progress = await server.progress();
    const seen = JSON.stringify(progress);
    if (!isOver && progress && old !== null && seen !== old) showProgress(before, progress);
    old ??= seen;
  };
  // A look that fails is no failure of the run.
  const next = (): void => {
    if (!isOver)
      void look()
        .catch(() => undefined)
        .finally(() => setTimeout(next, askEvery));
  };
  next();
  return () => (isOver = true);
}

/** One call; every call after the first continues the run, so that a wish to stop between two of them counts. */
async function runPart(before: number, continued: boolean): Promise<RunSummary> {
  const endWatch = watch(before);
  try {
    return await server.run({ tasks: ['evaluation'], messages: language, ...(continued && { continued }) });
  } finally {
    endWatch();
  }
}

/** What is said of a run whose documents are all done. */
function tellEnd(made: number, { documents, highlights, progress }: RunSummary): void {
  const lines = highlights.flatMap((highlight) => highlight.lines);
  // Nothing had to be made: all stand already, or they wait for somebody else, which the highlights say.
  if (!progress && made === 0) return tell(lines.join(' ') || words.nothingToMake(String(documents.length)));
  const noted = documents.filter(({ message }) => message !== '').length;
  tell([words.documentsDone(String(made)), noted > 0 ? words.documentsNoted(String(noted)) : ''].join(' ').trim());
}

/**
 * Makes documents call by call until none is left, a person stops, or Google gives no more; what is done stays done.
 *
 * @param onErrors tells of a run that errors in the data have stopped
 */
export async function makeDocuments(onErrors: (summary: RunSummary) => void): Promise<void> {
  wantsStop = false;
  put('stop').classList.remove('idle');
  let made = 0;
  let leftBefore = Infinity;
  try {
    for (let part = 0; ; part++) {
      const summary = await runPart(made, part > 0);
      if (!summary.ok) return onErrors(summary);
      const { documentsLeft: left, documentsStopped, progress } = summary;
      if (progress) showProgress(made, progress);
      made += progress?.done ?? 0;
      if (left === 0) return tellEnd(made, summary);
      const all = String(made + left);
      if (documentsStopped && documentsStopped !== 'asked') return complain(words[documentsStopped](String(made), all));
      if (documentsStopped || wantsStop) return tell(words.stopped(String(made), all));
      // A part that came no further would be repeated for ever.
      if (left >= leftBefore) return complain(words.stuck(String(left)));
      leftBefore = left;
    }
  } finally {
    put('stop').classList.add('idle');
  }
}
