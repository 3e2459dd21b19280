import { now } from '../../../google/session';
import { documentOwner } from './owner';
import { queuedRequests, settleRequest } from './queue';
import { runTasks } from '../../run/run-tasks';
import type { RunSummary } from '../../run/summary';

/** A trigger has six minutes as well; a second request is begun only while there is time for a chunk of it. */
const timeForNext = 60_000;

/**
 * Makes what others asked the owner of documents for, and what a run that ended at its time
 * limit left. A request whose data have an error is dropped: whoever corrects them asks again.
 *
 * @returns what became of each request that was gone on with
 */
export function makeWaitingDocuments(): RunSummary[] {
  const requests = queuedRequests();
  const summaries: RunSummary[] = [];
  if (requests.length === 0 || !documentOwner(false).isMe) return summaries;
  const started = now().getTime();
  for (const request of requests) {
    if (now().getTime() - started > timeForNext) break;
    const summary = runTasks({ ...request, continued: true });
    summaries.push(summary);
    if (!summary.ok) settleRequest(request, false);
  }
  return summaries;
}
