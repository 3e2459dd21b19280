import { isFault } from './google-fault';
import { patiently } from './patience';
import { ServiceProblem } from './service-problem';
import { flushWrites, leaveWrites } from './sheet-block';

/** How long a run waits for another one before it gives up, in milliseconds. */
const PATIENCE = 15_000;

/** Gives the lock back. Google does so anyway when the script ends: a lock that stays till then undoes no work. */
function giveBack(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    patiently(() => lock.releaseLock());
  } catch (fault) {
    if (!isFault(fault)) throw fault;
  }
}

/**
 * Runs `work` while no other run of this spreadsheet writes; pending writes are flushed before the lock is given back.
 * Ask people anything beforehand: an open dialog keeps the lock.
 * @throws ServiceProblem `lock-busy` when another run holds the lock.
 */
export function withLock<T>(work: () => T): T {
  const lock = patiently(() => LockService.getDocumentLock());
  // Google gives no document lock outside a document, where nothing can run at the same time either.
  if (!lock) return work();
  if (!patiently(() => lock.tryLock(PATIENCE))) throw new ServiceProblem('lock-busy', '');
  try {
    const result = work();
    flushWrites();
    return result;
  } catch (error) {
    leaveWrites();
    throw error;
  } finally {
    giveBack(lock);
  }
}
