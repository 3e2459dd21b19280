import type { Execution } from './execution';
import { free, service } from './service';
import { ServiceError } from './service-error';

/** The global `LockService`; `busy`: another execution holds the document lock all the time. */
export function createLockService(execution: Execution, busy: boolean): object {
  let held = false;

  function take(): boolean {
    held = !busy;
    return held;
  }

  const lock = service(execution, 'Lock', {
    tryLock: free(take),
    waitLock: free(() => {
      if (!take()) throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
    }),
    hasLock: free(() => held),
    releaseLock: free(() => {
      held = false;
    }),
  });
  return service(execution, 'LockService', { getDocumentLock: free(() => lock) });
}
