import type { Execution } from '../execution/execution';
import { free, service } from '../execution/service';
import { ServiceError } from '../execution/service-error';
import type { SharedState } from './shared-state';

export interface LockOptions {
  /** Id of the spreadsheet. */
  book: string;
  state: SharedState;
  /** Another execution holds every lock all the time. */
  busy: boolean;
}

function createLock(execution: Execution, { state, busy }: LockOptions, key: string): object {
  const { locks } = state;
  const held = (): boolean => locks.get(key) === execution;

  /** Nothing moves while one execution waits, so a lock that is taken stays taken. */
  function take(): boolean {
    if (busy || (locks.has(key) && !held())) return false;
    locks.set(key, execution);
    execution.holdsLock = true;
    return true;
  }

  return service(execution, 'Lock', {
    tryLock: free(take),
    waitLock: free(() => {
      if (!take()) throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
    }),
    hasLock: free(held),
    releaseLock: free(() => {
      if (held()) locks.delete(key);
      execution.holdsLock = [...locks.values()].includes(execution);
    }),
  });
}

/** Google gives locks back when a script ends, however it ends. */
export function releaseLocks(execution: Execution, { locks }: SharedState): void {
  for (const [key, holder] of locks) if (holder === execution) locks.delete(key);
}

/** The global `LockService`. */
export function createLockService(execution: Execution, options: LockOptions): object {
  const lock = (kind: string) => free(() => createLock(execution, options, `${kind}:${options.book}`));
  return service(execution, 'LockService', {
    getDocumentLock: lock('document'),
    getScriptLock: lock('script'),
    getUserLock: lock(`user:${execution.user}`),
  });
}
