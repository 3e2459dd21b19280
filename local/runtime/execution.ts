import type { Meter } from './meter';
import type { Realm } from './realm';
import { ServiceError } from './service-error';

/** Who calls the script: dialogs exist only for a person in the open spreadsheet. */
export type CallContext = 'menu' | 'trigger' | 'api';

/** What the user has allowed so far; `NONE` is an installed add-on that is not enabled in this file. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** One call of a top-level function: globals do not outlive it. */
export interface Execution {
  readonly realm: Realm;
  readonly context: CallContext;
  /** E-mail address of the person who runs it. */
  readonly user: string;
  /** Language of the menus, e.g. `id`. */
  readonly language: string;
  now(): number;
  /** Called before every service call. */
  count(method: string): void;
  log(line: string): void;
}

/** Refuses service calls while nothing is authorised, and counts the others. */
export function countCalls(meter: Meter, authMode: AuthMode): (method: string) => void {
  return (method) => {
    if (authMode === 'NONE') throw new ServiceError(`You do not have permission to call ${method}.`);
    meter.count(method);
  };
}
