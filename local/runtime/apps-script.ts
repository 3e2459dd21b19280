import type { AuditBook } from '../../src/shapes/audit-book';
import { openDriveStore } from '../drive/drive-store';
import { NO_JOURNAL, type Journal } from '../drive/journal';
import type { LocalMemory } from '../drive/memory';
import type { LocalWorkbook } from '../workbook/local-workbook';
import { createCacheService } from './kept/cache-service';
import { createDrive } from './files/drive';
import { agree, type Answer, type Execution } from './execution/execution';
import type { HtmlPage } from './screen/html-page';
import { createHtmlService, htmlPage } from './screen/html-service';
import { requireJsonSafe } from './execution/json-safe';
import { createLockService, releaseLocks } from './kept/lock-service';
import { createMailApp } from './mail-app';
import { atNoCost, createMeter, meterWhile, type Interruption } from './execution/meter';
import { createClock } from './execution/own-clock';
import { createPermissions, DEFAULT_SCOPES, usualMode, type AuthMode, type CallContext } from './execution/permissions';
import { createPropertiesService, type PropertyStore } from './kept/properties-service';
import { createRealm, type Realm } from './execution/realm';
import { createScriptApp } from './triggers/script-app';
import { ExecutionStopped, ServiceError } from './execution/service-error';
import { NO_SCREEN, type Screen } from './screen/screen';
import { createSession } from './session';
import { sharedState } from './kept/shared-state';
import { createAbsentServices, createCharts, createConsole, createLogger } from './small-services';
import { createSpreadsheetApp } from './sheets/spreadsheet-app';
import { runClockTriggers, runEditTriggers, type Edit, type RunPlan, type TriggerRun } from './triggers/trigger-runner';
import { createUtilities } from './utilities';

export interface RuntimeOptions extends Interruption {
  /** The bundle, as `clasp push` uploads it. */
  code: string;
  workbook: LocalWorkbook;
  /** Output folder: Drive's files and letters lie in it. */
  folder: string;
  /** What Google keeps outside the spreadsheet; changed in place. Runtimes over the same memory meet each other. */
  memory: LocalMemory;
  /** Has each change of the memory before its effect; absent: nobody keeps the memory meanwhile. */
  journal?: Journal;
  /** A moment in milliseconds at which the clock stands still; only sleeping moves it. A function is a clock of its own. */
  fixedTime?: number | (() => number);
  user?: string;
  /** The person at the keyboard as Google tells it; empty for people of other domains. Absent: `user`. */
  activeUser?: string;
  language?: string;
  context?: CallContext;
  authMode?: AuthMode;
  /** Scopes of the manifest, without their common beginning; absent: those of the default build. */
  wantedScopes?: readonly string[];
  /** Scopes that the user has granted; absent: all of the manifest. */
  scopes?: readonly string[];
  /** True: published as an editor add-on. */
  isAddon?: boolean;
  webAppUrl?: string;
  /** A page of the project by its name without `.html`. */
  page?: (name: string) => string | undefined;
  /** Makes a PDF of a .docx. */
  toPdf?: (docx: Uint8Array) => Uint8Array;
  /** Another execution holds the document lock. */
  lockBusy?: boolean;
  log?: (line: string) => void;
  /** Makes the world of each execution, given its clock; absent: a world of its own. */
  makeRealm?: (now: (() => number) | null) => Realm;
  /** Sees what takes time: service calls, locks and flushes, how many cells they took or gave, and their arguments. */
  watch?: Execution['watch'];
  /** What the person in front of the screen answers; absent: agrees. */
  answer?: Answer;
  /** What the person sees beside the cells; absent: nobody looks. */
  screen?: Screen;
  /** Owner of the spreadsheet; absent: whoever runs things locally. */
  owner?: string;
  /** Others who may edit the spreadsheet. */
  editors?: string[];
  /** Takes a workbook of formulas, as no service of Google's does; absent: the script finds itself in Google Sheets. */
  keepAuditBook?: (book: AuditBook) => void;
  /** What the person has selected: a sheet and a row (1-based). */
  selection?: { sheet: string; row: number; rows?: number };
}

export interface Runtime {
  /** Calls of Google's services so far, over all executions. */
  readonly serviceCalls: number;
  /** Cells whose values, formats or looks the script has handed over one by one, over all executions. */
  readonly cellsWritten: number;
  /**
   * Calls a top-level function by its name, in a fresh world, as a menu item, a trigger or `google.script.run` does.
   * @throws whatever the function throws; an error when it does not exist or a value is not JSON-safe.
   */
  call(name: string, ...args: unknown[]): unknown;
  /** Opens the web app: `doGet` with an event that holds the parameters of the address. */
  openWebApp(parameter?: Record<string, string>): HtmlPage;
  /** A person types into a cell or pastes rows; triggers run as in Sheets. Calls of the script's own never come here. */
  edit(edit: Omit<Edit, 'user'> & { user?: string }): TriggerRun[];
  /** Runs every time-driven trigger of the script once, whenever it is due. */
  runClockTriggers(): TriggerRun[];
}

/** Who runs the script locally; Drive's files belong to this user. */
export const LOCAL_USER = 'lokal@localhost';

/** Looked for as a text first: the pattern takes a tenth of a second over a whole script, for each cell that is typed. */
const declaresOnEdit = (code: string): boolean =>
  code.includes('function onEdit') && /^\s*function onEdit\b/m.test(code);

type Callable = (...args: unknown[]) => unknown;
type Globals = Record<string, unknown>;

const isCallable = (value: unknown): value is Callable => typeof value === 'function';

/** Loads a bundle into an imitation of Apps Script over one workbook. */
export function createRuntime(options: RuntimeOptions): Runtime {
  const { workbook, memory, folder } = options;
  const book = workbook.id;
  const journal = options.journal ?? NO_JOURNAL;
  const store = openDriveStore(folder, memory, journal);
  const state = sharedState(memory);
  const wanted = options.wantedScopes ?? DEFAULT_SCOPES;
  const self = options.user ?? LOCAL_USER;
  let [serviceCalls, cellsWritten] = [0, 0];
  const spentFaults = { times: 0 };
  const clock = createClock(options.fixedTime);

  function properties(kind: string): PropertyStore {
    const name = `${kind}:${book}`;
    const values = (memory.properties[name] ??= {});
    return {
      values,
      change(key, value) {
        journal.act({ kind: 'property', store: name, key, value }, () => {
          if (value === null) delete values[key];
          else values[key] = value;
        });
      },
    };
  }

  function globalsOf(execution: Execution): Globals {
    const { isAddon = false, webAppUrl, lockBusy = false, page = () => undefined, toPdf, keepAuditBook } = options;
    return {
      SpreadsheetApp: createSpreadsheetApp(execution, workbook),
      Drive: createDrive(execution, { store, state, toPdf }),
      MailApp: createMailApp(execution, { folder, memory, state, journal }),
      ScriptApp: createScriptApp(execution, { book, memory, journal, isAddon, wanted, webAppUrl }),
      HtmlService: createHtmlService(execution, page),
      LockService: createLockService(execution, { book, state, busy: lockBusy }),
      CacheService: createCacheService(execution, book, state),
      PropertiesService: createPropertiesService(execution, properties),
      Session: createSession(execution),
      Utilities: createUtilities(execution),
      Charts: createCharts(execution),
      Logger: createLogger(execution),
      console: createConsole(execution),
      ...createAbsentServices(execution),
      ...(keepAuditBook && { OwnComputer: { keepAuditBook } }),
    };
  }

  function executionOf(
    plan: Omit<RunPlan, 'handler' | 'event'>,
    metered: Pick<Execution, 'count' | 'wrote' | 'faults' | 'watch'>,
  ): Execution {
    const { context, user, activeUser } = plan;
    const authMode = options.authMode ?? usualMode(context);
    const scopes = options.scopes ?? wanted;
    const execution: Execution = {
      context,
      authMode,
      user,
      activeUser,
      scopes,
      realm: (options.makeRealm ?? createRealm)(clock.own),
      language: options.language ?? 'id',
      now: () => clock.now(),
      sleep: (time) => {
        clock.sleep(time);
        runClockTriggers({ memory, book, until: clock.now() }, runPlanned);
      },
      permit: createPermissions(authMode, scopes),
      ...metered,
      log: options.log ?? (() => undefined),
      answer: options.answer ?? agree,
      screen: options.screen ?? NO_SCREEN,
      holdsLock: false,
      refuseUnderLock: (what) => {
        if (execution.holdsLock) throw new ServiceError(`${what} would wait for a person while the lock is held.`);
      },
      selection: options.selection ?? null,
      spreadsheetOwner: options.owner ?? LOCAL_USER,
      spreadsheetEditors: options.editors ?? [],
    };
    return execution;
  }

  /** One execution of a function of the script; `finish` takes its result out of its world. */
  function execute<T>(
    plan: Omit<RunPlan, 'event'>,
    argumentsOf: (execution: Execution, globals: Globals) => unknown[],
    finish: (result: unknown) => T,
  ): T {
    const before = serviceCalls;
    const meter = createMeter(before, options, spentFaults);
    // What Google prepares for the script costs it nothing.
    let isRunning = false;
    const execution = executionOf(
      plan,
      meterWhile(meter, options.watch ?? (() => undefined), () => isRunning),
    );
    const globals = globalsOf(execution);
    try {
      const args = argumentsOf(execution, globals);
      isRunning = true;
      const target = execution.realm.load(options.code, globals)(plan.handler);
      if (!isCallable(target)) throw new Error(`Script function not found: ${plan.handler}`);
      const result = target(...args);
      // A stopped script does not return, whatever it caught.
      if (meter.stopped) throw new ExecutionStopped();
      return finish(result);
    } finally {
      releaseLocks(execution, state);
      // A trigger may have run while this execution slept.
      serviceCalls += meter.calls - before;
      cellsWritten += meter.cells;
    }
  }

  const person = { context: options.context ?? 'api', user: self, activeUser: options.activeUser ?? self } as const;

  function call(name: string, ...args: unknown[]): unknown {
    args.forEach((argument, index) => requireJsonSafe(argument, `argument ${index + 1}`));
    return execute(
      { handler: name, ...person },
      ({ realm }) => args.map((argument) => (argument === undefined ? undefined : realm.copy(argument))),
      (result) => {
        requireJsonSafe(result, 'The return value');
        return result === undefined ? undefined : (JSON.parse(JSON.stringify(result)) as unknown);
      },
    );
  }

  function runPlanned(plan: RunPlan): void {
    execute(
      plan,
      (execution, globals) => [plan.event(execution, globals)],
      () => undefined,
    );
  }

  /** Types into a cell with the rights of the person, at no cost for the script. */
  function type({ sheet, cell, value, user }: Edit): { value: unknown; oldValue: unknown } {
    const execution = executionOf({ context: 'menu', user, activeUser: user }, atNoCost);
    interface Cell {
      getValue(): unknown;
      setValue(value: unknown): void;
      setValues(values: readonly (readonly string[])[]): void;
    }
    const app = createSpreadsheetApp(execution, workbook) as {
      getActive(): { getSheetByName(name: string): { getRange(a1: string): Cell } };
    };
    const range = app.getActive().getSheetByName(sheet).getRange(cell);
    // The event of a pasted area tells where, not what (events reference: value and oldValue are a single cell's).
    if (typeof value === 'object') {
      range.setValues(value);
      return { value: undefined, oldValue: undefined };
    }
    const oldValue = range.getValue();
    range.setValue(value);
    return { value: range.getValue(), oldValue };
  }

  function edit(given: Omit<Edit, 'user'> & { user?: string }): TriggerRun[] {
    const change: Edit = { user: self, ...given };
    const facts = type(change);
    const hasOnEdit = declaresOnEdit(options.code);
    return runEditTriggers(change, facts, { memory, book, hasOnEdit }, runPlanned);
  }

  function openWebApp(parameter: Record<string, string> = {}): HtmlPage {
    const event = { parameter, queryString: new URLSearchParams(parameter).toString(), contextPath: '' };
    return execute({ handler: 'doGet', ...person, context: 'api' }, ({ realm }) => [realm.copy(event)], htmlPage);
  }

  return {
    get serviceCalls() {
      return serviceCalls;
    },
    get cellsWritten() {
      return cellsWritten;
    },
    call,
    edit,
    openWebApp,
    runClockTriggers: () => runClockTriggers({ memory, book }, runPlanned),
  };
}
