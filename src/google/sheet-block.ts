import { patiently } from './patience';

/** A step of writing; done `again`, it looks first for what it inserts. */
type Step = (again: boolean) => void;

/**
 * Writes since the last flush: Google buffers them, so that a failed one shows at a later read or flush. All of them are done
 * again then, which is why each step has to give the same when it is done twice.
 */
let block: { step: Step; ask: () => void }[] = [];
/** What is to be done when the writes have reached the server. */
let afterwards: ReadonlySet<() => void> = new Set();
/** True within a step: what fails in it may be any write of the block, so that it is not repeated by itself. */
let isWriting = false;

function perform(step: Step, again: boolean): void {
  isWriting = true;
  try {
    step(again);
  } finally {
    isWriting = false;
  }
}

const replay = (): void => block.forEach(({ step }) => perform(step, true));

const askAll = (): void => block.forEach(({ ask }) => ask());

/**
 * Does a step of writing.
 *
 * @param ask asks the state why it failed. @throws ServiceProblem when that tells
 */
export function writing(step: Step, ask: () => void = () => undefined): void {
  if (isWriting) return step(false);
  const own = { step, ask };
  block.push(own);
  let tries = 0;
  // From the second try on the whole block is done again, this step with it.
  const work = (): void => void (tries++ === 0 && perform(step, false));
  try {
    patiently(work, { ask: askAll, restore: replay });
  } catch (error) {
    block = block.filter((other) => other !== own);
    throw error;
  }
}

/** Reads from the spreadsheet. */
export function reading<T>(read: () => T): T {
  return isWriting ? read() : patiently(read, { ask: askAll, restore: replay });
}

/** Has something done once what was written so far has reached the server. */
export function onFlush(work: () => void): void {
  afterwards = new Set([...afterwards, work]);
}

/** Sends everything written so far to the server. */
export function flushWrites(): void {
  patiently(() => SpreadsheetApp.flush(), { ask: askAll, restore: replay });
  block = [];
  const due = afterwards;
  afterwards = new Set();
  for (const work of due) work();
}

/** Sends what can be sent of a run that has failed: nothing of it is repeated. */
export function leaveWrites(): void {
  block = [];
  afterwards = new Set();
  try {
    SpreadsheetApp.flush();
  } catch {
    // The fault that ended the run is the one to be told.
  }
}
