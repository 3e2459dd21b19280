import { now } from '../../google/session';
import { documentOwner } from './owner';
import { queuedRequests, settleRequest } from './queue';
import { runTasks } from '../run/run-tasks';

/** A trigger has six minutes as well; a second request is begun only while there is time for a chunk of it. */
const timeForNext = 60_000;

/**
 * Duty of the hourly dispatcher: makes what others asked the owner of documents for, and what a run that ended at its time
 * limit left. A request whose data have an error is dropped: whoever corrects them asks again.
 */
export function makeWaitingDocuments(): void {
  const requests = queuedRequests();
  if (requests.length === 0 || !documentOwner(false).isMe) return;
  const started = now().getTime();
  for (const request of requests) {
    if (now().getTime() - started > timeForNext) return;
    const { ok } = runTasks({ ...request, continued: true });
    if (!ok) settleRequest(request, false);
  }
}
