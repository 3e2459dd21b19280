import type { LetterFacts } from '../../domain/records/letter-facts';
import { waitFor } from '../../google/patience';
import { LOOK, tokenOf } from '../documents/lanes/claims';
import { folderPath } from '../documents/making/desk';
import { formatOf } from '../documents/making/make-documents';
import { documentOwner } from '../documents/waiting/owner';
import { announced, inputSum, type SharedRun } from '../documents/lanes/shared-inputs';
import { shareWorks, type ShareAnswer } from '../documents/lanes/share-works';
import { texts } from '../../text';
import { openRun } from './open-run';
import { compute } from './run-tasks';
import type { RunRequest } from './summary';
import type { DocumentJob } from './task';

/** How many times an execution looks whether the run that it belongs to has begun. */
const LOOKS = 240;

/** What the run has left to those beside it; null: it has not come so far. */
function waitForRun(run: string): SharedRun | null {
  for (let looks = 0; looks < LOOKS; looks++) {
    const shared = announced();
    if (shared?.run === run) return shared;
    if (!waitFor(LOOK)) return null;
  }
  return null;
}

/** Nobody has written its number or its day. */
const NO_LETTER: LetterFacts = { number: '', day: '' };

/** Fills a document before it is known to be wanted: the first one takes longest, and there is nothing else to do yet. */
function filledEarly(job: DocumentJob): DocumentJob {
  try {
    const filled = job.render(NO_LETTER);
    const isBlank = (letter?: LetterFacts): boolean => letter?.number === '' && letter.day === '';
    return { ...job, render: (letter) => (isBlank(letter) ? filled : job.render(letter)) };
  } catch {
    // What is wrong with it is told when it is made.
    return job;
  }
}

/**
 * Makes documents of a run that has left them to several calls side by side (`shared`), until nobody has any to make, the time
 * is over or a person stops. It may be called together with that run: reading and calculating need no lock.
 *
 * @param lane which of the calls of the run it is, from 0
 */
export function shareDocuments(request: RunRequest, lane: number): ShareAnswer {
  const { run = '', lanes = 1 } = request.shared ?? {};
  const opened = openRun(request);
  const { book, started, context } = opened;
  const { frame, data } = context;
  const { profile } = data.settings;
  // In a run that makes all of them, each lane is given its own first.
  const jobs = compute(opened).jobs.map((job, index) => (index === lane ? filledEarly(job) : job));
  const nothing: ShareAnswer = { done: 0, left: 0 };
  const shared = waitForRun(run);
  if (!shared || shared.total === 0 || !documentOwner(false).isMe) return nothing;
  if (inputSum(context.grids) !== shared.inputs) return { ...nothing, isOutdated: true };
  const reportFolder = profile.folder || texts(frame.language).sheets.documentFolder;
  return shareWorks({
    book,
    frame,
    started,
    jobs,
    token: tokenOf(run, lane),
    total: shared.total,
    most: Math.ceil(shared.total / lanes),
    bookId: book.id(),
    formatOf: (job) => formatOf(job, { profile, request }),
    folderOf: (job) => shared.folders?.[folderPath(reportFolder, job).join('/')] ?? '',
  });
}
