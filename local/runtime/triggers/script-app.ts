import { createHash } from 'node:crypto';
import type { Journal } from '../../drive/journal';
import type { LocalMemory, TriggerEntry } from '../../drive/memory';
import { createClockBuilder } from './clock-trigger';
import type { Execution } from '../execution/execution';
import { DEFAULT_SCOPES } from '../execution/permissions';
import { behind, call, free, service } from '../execution/service';
import { ServiceError } from '../execution/service-error';

const names = <const T extends readonly string[]>(...list: T) =>
  Object.fromEntries(list.map((name) => [name, name])) as { [K in T[number]]: K };

const ENUMERATIONS = {
  AuthMode: names('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'),
  AuthorizationStatus: names('REQUIRED', 'NOT_REQUIRED'),
  EventType: names('CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE', 'ON_EVENT_UPDATED'),
  InstallationSource: names('APPS_MARKETPLACE_DOMAIN_ADD_ON', 'NONE', 'WEB_STORE_ADD_ON'),
  TriggerSource: names('SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR'),
  WeekDay: names('SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'),
};

/** Triggers of one user in one script (quotas page). */
const MAX_TRIGGERS = 20;
const SCOPE_ADDRESS = 'https://www.googleapis.com/auth/';

export interface ScriptFacts {
  /** Id of the spreadsheet to which the script belongs. */
  book: string;
  memory: LocalMemory;
  journal: Journal;
  /** True: published as an editor add-on, with its narrower rules for triggers. */
  isAddon: boolean;
  /** Scopes of the manifest, without their common beginning. */
  wanted: readonly string[];
  webAppUrl?: string;
}

function createTrigger(execution: Execution, entry: TriggerEntry): object {
  const methods = {
    getHandlerFunction: free(() => entry.handler),
    getUniqueId: free(() => entry.id),
    getTriggerSource: free(() => entry.source),
    getEventType: free(() => entry.event),
    getTriggerSourceId: free(() => (entry.source === 'CLOCK' ? '' : entry.book)),
  };
  return service(execution, 'Trigger', methods, {}, entry);
}

/** Replaces the installed triggers. */
function keepTriggers({ memory, journal }: ScriptFacts, triggers: TriggerEntry[]): void {
  journal.act({ kind: 'triggers', triggers }, () => (memory.triggers = triggers));
}

/** Adds a trigger of the present user, within Google's limits. */
function install(execution: Execution, facts: ScriptFacts, wanted: Omit<TriggerEntry, 'id' | 'book' | 'user'>): object {
  const { memory, book, isAddon } = facts;
  const { user } = execution;
  const all = memory.triggers ?? [];
  const own = all.filter((entry) => entry.user === user && entry.book === book);
  if (own.length >= MAX_TRIGGERS) {
    throw new ServiceError(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  if (isAddon && own.some(({ event }) => event === wanted.event)) {
    throw new ServiceError('The add-on has created too many triggers of this type in this document for this user.');
  }
  const seed = (counter: number): string => `${book}\n${user}\n${wanted.handler}\n${wanted.event}\n${counter}`;
  const idOf = (counter: number): string => createHash('sha256').update(seed(counter)).digest('hex').slice(0, 19);
  let counter = 1;
  while (all.some(({ id }) => id === idOf(counter))) counter += 1;
  const entry: TriggerEntry = { id: idOf(counter), book, user, ...wanted };
  keepTriggers(facts, [...all, entry]);
  return createTrigger(execution, entry);
}

function createSpreadsheetBuilder(execution: Execution, facts: ScriptFacts, handler: string): object {
  let event: TriggerEntry['event'] | null = null;
  const on = (chosen: TriggerEntry['event']) =>
    free(() => {
      event = chosen;
      return self;
    });
  const self: object = service(execution, 'SpreadsheetTriggerBuilder', {
    onOpen: on('ON_OPEN'),
    onEdit: on('ON_EDIT'),
    onChange: on('ON_CHANGE'),
    onFormSubmit: on('ON_FORM_SUBMIT'),
    create: call(() => {
      if (event === null) throw new ServiceError('The trigger needs an event, such as onEdit().');
      return install(execution, facts, { handler, source: 'SPREADSHEETS', event, schedule: '' });
    }),
  });
  return self;
}

function createBuilder(execution: Execution, facts: ScriptFacts, handler: string): object {
  return service(execution, 'TriggerBuilder', {
    timeBased: free(() =>
      createClockBuilder(execution, facts.isAddon, (schedule, due) =>
        install(execution, facts, {
          handler,
          source: 'CLOCK',
          event: 'CLOCK',
          schedule,
          ...(due !== undefined && { due }),
        }),
      ),
    ),
    forSpreadsheet: free((sheet: unknown) => {
      const id = typeof sheet === 'string' ? sheet : behind<string>(sheet);
      if (id !== facts.book) {
        throw new ServiceError('Only triggers of the spreadsheet to which the script belongs are imitated.');
      }
      return createSpreadsheetBuilder(execution, facts, handler);
    }),
  });
}

/** The global `ScriptApp`: triggers and authorisation. */
export function createScriptApp(execution: Execution, facts: ScriptFacts): object {
  const { memory, book, wanted, webAppUrl } = facts;
  const isOwn = (entry: TriggerEntry): boolean => entry.user === execution.user && entry.book === book;
  const missing = (scopes: readonly string[]): string[] => scopes.filter((scope) => !execution.scopes.includes(scope));
  const bare = (scopes: readonly string[]): string[] => scopes.map((scope) => scope.replace(SCOPE_ADDRESS, ''));

  function ownTriggers(): object[] {
    const own = (memory.triggers ?? []).filter(isOwn);
    const list = execution.realm.array<object>(own.length);
    own.forEach((entry, index) => (list[index] = createTrigger(execution, entry)));
    return list;
  }

  function deleteTrigger(trigger: object): void {
    const entry = behind<TriggerEntry>(trigger);
    const all = memory.triggers ?? [];
    const others = all.filter(({ id }) => id !== entry?.id);
    if (others.length === all.length) throw new ServiceError('The trigger does not exist any more.');
    keepTriggers(facts, others);
  }

  function authorizationInfo(): object {
    const lacking = missing(wanted);
    const { REQUIRED, NOT_REQUIRED } = ENUMERATIONS.AuthorizationStatus;
    return service(execution, 'AuthorizationInfo', {
      getAuthorizationStatus: free(() => (lacking.length > 0 ? REQUIRED : NOT_REQUIRED)),
      getAuthorizationUrl: free(() => (lacking.length > 0 ? 'https://script.google.com/macros/authorize' : null)),
    });
  }

  /** Google ends the execution and shows its own dialog; locally that is an exception. */
  function require(scopes: readonly string[]): void {
    const lacking = missing(bare(scopes));
    if (lacking.length > 0) throw new ServiceError(`Authorization is required: ${lacking.join(', ')}`);
  }

  const methods = {
    newTrigger: free((handler: string) => createBuilder(execution, facts, handler)),
    getProjectTriggers: call(ownTriggers),
    getUserTriggers: call(ownTriggers),
    deleteTrigger: call(deleteTrigger),
    getAuthorizationInfo: call(authorizationInfo),
    requireScopes: call((_mode: string, scopes: string[]) => require(Array.from(scopes))),
    requireAllScopes: call(() => require(wanted)),
    getInstallationSource: free(() => ENUMERATIONS.InstallationSource.NONE),
    getScriptId: free(() => `script-${book.slice(0, 20)}`),
    getService: free(() =>
      service(execution, 'Service', {
        getUrl: call(() => webAppUrl ?? null),
        isEnabled: call(() => webAppUrl !== undefined),
      }),
    ),
  };
  return service(execution, 'ScriptApp', methods, ENUMERATIONS);
}

/** Scopes of a manifest without their common beginning; without a manifest those of the default build. */
export function wantedScopes(manifestScopes: readonly string[] | undefined): readonly string[] {
  return manifestScopes?.map((scope) => scope.replace(SCOPE_ADDRESS, '')) ?? DEFAULT_SCOPES;
}
