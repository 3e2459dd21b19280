import type { RunProgress, RunRequest, RunSummary } from '../../../commands/run/summary';
import { put } from '../../shared/browser/elements';
import { complain, tell } from '../../shared/browser/status-line';
import { complainOf } from './messages';
import { server } from './server';
import { language } from '../../shared/browser/page-language';
import { words } from './words';

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

/** From here on a rest is told in minutes. */
const LONG = 90;
/** Seconds are told in steps: they are an estimate. */
const STEP = 5;

/** How long the rest takes; empty where nobody can say. */
function timeLeft(seconds: number): string {
  if (!Number.isFinite(seconds) || seconds <= 0) return '';
  if (seconds >= LONG) return words.minutesLeft(Math.ceil(seconds / 60));
  return words.secondsLeft(Math.ceil(seconds / STEP) * STEP);
}

/**
 * @param before documents that earlier calls of this run have made
 * @param began when the call began, in milliseconds: calls side by side know no time of their own
 */
function showProgress(before: number, { done, left, secondsLeft }: RunProgress, began: number): void {
  const made = before + done;
  Object.assign(put<HTMLProgressElement>('progress'), { value: made, max: Math.max(made + left, 1) });
  if (wantsStop) return;
  const seconds = secondsLeft ?? ((Date.now() - began) / 1000 / done) * left;
  tell(words.progress(String(made), String(made + left), left === 0 ? '' : timeLeft(seconds)));
}

/**
 * Tells how far a run is while its call is under way. What the script still remembers of the call before is not shown.
 *
 * @returns ends it
 */
function watch(before: number): () => void {
  const began = Date.now();
  let isOver = false;
  let old: string | null = null;
  const look = async (): Promise<void> => {
    const progress = await server.progress();
    const seen = JSON.stringify(progress);
    if (!isOver && progress && old !== null && seen !== old) showProgress(before, progress, began);
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

const request: RunRequest = { tasks: ['evaluation'], messages: language };

/** Google takes so many calls of one page at the same time without making others wait. */
const sideBySide = 4;

/** One call; every call after the first continues the run, so that a wish to stop between two of them counts. */
async function runPart(before: number, more: Partial<RunRequest>): Promise<RunSummary> {
  const endWatch = watch(before);
  try {
    return await server.run({ ...request, ...more });
  } finally {
    endWatch();
  }
}

/** What one of the calls side by side has made, and whether it is known to be over. */
interface Beside {
  done: number;
  isOver: boolean;
}

/** One of the calls side by side, again until nothing is left to be taken in hand; what fails is left to the chunk that ends the run. */
async function makeBeside(shared: RunRequest, lane: number, before = 0): Promise<Beside> {
  // Without an answer it may still be at work.
  const answer = await server.share(shared, lane).catch(() => null);
  if (!answer) return { done: before, isOver: false };
  const { done, left, stopped, isOutdated, isUnsettled } = answer;
  const made = before + done;
  if (left > 0 && done > 0 && !stopped && !isOutdated && !wantsStop) return makeBeside(shared, lane, made);
  return { done: made, isOver: !isUnsettled };
}

/** What the calls side by side have made together. */
interface MadeBeside {
  made: number;
  ended: NonNullable<RunRequest['ended']>;
}

/** The first call, and beside it those that make its documents: they read and calculate meanwhile. */
async function runShared(): Promise<{ summary: RunSummary; beside: () => Promise<MadeBeside> }> {
  const shared = { run: Math.random().toString(36).slice(2), lanes: sideBySide };
  const opening = runPart(0, { shared });
  const lanes = Array.from({ length: sideBySide }, (_, lane) => makeBeside({ ...request, shared }, lane));
  const summary = await opening;
  const beside = async (): Promise<MadeBeside> => {
    const endWatch = watch(0);
    try {
      const all = await Promise.all(lanes);
      const over = all.flatMap(({ isOver }, lane) => (isOver ? [lane] : []));
      return { made: all.reduce((sum, { done }) => sum + done, 0), ended: { run: shared.run, lanes: over } };
    } finally {
      endWatch();
    }
  };
  return { summary, beside };
}

/** What is said of a run whose documents are all done. */
function tellEnd(made: number, { documents, highlights, progress }: RunSummary): void {
  const lines = highlights.flatMap((highlight) => highlight.lines);
  // Nothing had to be made: all stand already, or they wait for somebody else, which the highlights say.
  if (!progress && made === 0) return tell(lines.join(' ') || words.nothingToMake(String(documents.length)));
  const noted = documents.filter(({ message }) => message !== '').length;
  tell([words.documentsDone(String(made)), noted > 0 ? words.documentsNoted(String(noted)) : ''].join(' ').trim());
}

/** What is said of a run that ended before its documents were done. */
function tellStop(why: NonNullable<RunSummary['documentsStopped']>, made: string, all: string): void {
  if (why === 'asked') tell(words.stopped(made, all));
  else complain(words[why](made, all));
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
  let ended: RunRequest['ended'];
  try {
    for (let part = 0; ; part++) {
      const began = Date.now();
      const first = part === 0 ? await runShared() : null;
      const summary = first?.summary ?? (await runPart(made, { continued: true, ...(ended && { ended }) }));
      if (!summary.ok) return onErrors(summary);
      const { documentsLeft: left, documentsStopped, progress, sharing } = summary;
      if (sharing && first) {
        ({ made, ended } = await first.beside());
        continue;
      }
      if (progress) {
        showProgress(made, progress, began);
        made += progress.done;
      }
      if (left === 0) return tellEnd(made, summary);
      if (documentsStopped || wantsStop)
        return tellStop(documentsStopped ?? 'asked', String(made), String(made + left));
      // A part that came no further would be repeated for ever.
      if (left >= leftBefore) return complain(words.stuck(String(left)));
      leftBefore = left;
    }
  } finally {
    put('stop').classList.add('idle');
  }
}
