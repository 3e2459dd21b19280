import type { Faults } from './faults';
import type { AuthMode, CallContext } from './permissions';
import type { Realm } from './realm';
import type { Screen } from '../screen/screen';

/** A question or message on the screen of the person at the keyboard. */
export interface Dialog {
  kind: 'alert' | 'prompt';
  title: string;
  message: string;
  /** Name of the button set, e.g. `YES_NO`. */
  buttons: string;
}

/** What the person answers: a button's name, the text of a prompt, or null for closing the dialog. */
export type Answer = (dialog: Dialog) => string | null;

/** Agrees to everything, and leaves prompts empty. */
export const agree: Answer = ({ kind, buttons }) => {
  if (kind === 'prompt') return '';
  return buttons.startsWith('YES') ? 'YES' : 'OK';
};

/** One call of a top-level function: globals do not outlive it. */
export interface Execution {
  readonly realm: Realm;
  readonly context: CallContext;
  readonly authMode: AuthMode;
  /** E-mail address of the person as whom it runs: the creator of a trigger, else the person at the keyboard. */
  readonly user: string;
  /** E-mail address of the person at the keyboard; empty where Google does not tell it. */
  readonly activeUser: string;
  /** Language of the menus, e.g. `id`. */
  readonly language: string;
  /** Scopes the user has granted, without their common beginning. */
  readonly scopes: readonly string[];
  now(): number;
  /** Lets time pass; a clock that is ours moves on at once. */
  sleep(milliseconds: number): void;
  /** Called with `Type.method` before every call of a service; refuses what is not allowed. */
  permit(method: string): void;
  /** Called before every service call, in the meter's sense. */
  count(method: string): void;
  /** Called with the number of cells that a call writes one by one. */
  wrote(cells: number): void;
  /** Called with what takes time: service calls, locks and flushes, how many cells they took or gave, and their arguments. */
  watch(method: string, cells: number, args: readonly unknown[]): void;
  /** Calls that fail on purpose. */
  readonly faults: Faults;
  log(line: string): void;
  readonly answer: Answer;
  readonly screen: Screen;
  /** True while this execution holds a lock. */
  holdsLock: boolean;
  /** @throws ServiceError when a person would be asked while the lock is held. */
  refuseUnderLock(what: string): void;
  /** E-mail address of the owner of the spreadsheet, whom no protection stops. */
  readonly spreadsheetOwner: string;
  /** Others who may edit the spreadsheet. */
  readonly spreadsheetEditors: readonly string[];
  /** What the person has selected: a sheet and a row (1-based), or several rows from it on. */
  readonly selection: { sheet: string; row: number; rows?: number } | null;
}
