import { Script } from 'node:vm';
import { openDriveStore } from '../drive/drive-store';
import type { LocalMemory } from '../drive/memory-file';
import type { LocalWorkbook } from '../workbook/local-workbook';
import { createDrive } from './drive';
import { countCalls, type AuthMode, type CallContext, type Execution } from './execution';
import { requireJsonSafe } from './json-safe';
import { createLockService } from './lock-service';
import { createMeter, type Interruption } from './meter';
import { createPropertiesService } from './properties-service';
import { createRealm } from './realm';
import { ExecutionStopped } from './service-error';
import { createAbsentServices, createConsole, createLogger, createSession, createUtilities } from './small-services';
import { createSpreadsheetApp } from './spreadsheet-app';

export interface RuntimeOptions extends Interruption {
  /** The bundle, as `clasp push` uploads it. */
  code: string;
  workbook: LocalWorkbook;
  /** Output folder: Drive's files lie in it. */
  folder: string;
  /** What Google keeps outside the spreadsheet; changed in place. */
  memory: LocalMemory;
  /** A moment in milliseconds at which the clock stands still. */
  fixedTime?: number;
  user?: string;
  language?: string;
  context?: CallContext;
  authMode?: AuthMode;
  /** Another execution holds the document lock. */
  lockBusy?: boolean;
  log?: (line: string) => void;
}

export interface Runtime {
  /** Calls of Google's services so far, over all executions. */
  readonly serviceCalls: number;
  /**
   * Calls a top-level function by its name, in a fresh world, as a menu item, a trigger or `google.script.run` does.
   * @throws whatever the function throws; an error when it does not exist or a value is not JSON-safe.
   */
  call(name: string, ...args: unknown[]): unknown;
}

/** Who runs the script locally; Drive's files belong to this user. */
const LOCAL_USER = 'lokal@localhost';

const isCallable = (value: unknown): value is (...args: unknown[]) => unknown => typeof value === 'function';

/** Loads a bundle into an imitation of Apps Script over one workbook. */
export function createRuntime(options: RuntimeOptions): Runtime {
  const { workbook, memory, folder, fixedTime } = options;
  const script = new Script(options.code, { filename: 'Code.js' });
  const drive = openDriveStore(folder, memory);
  let serviceCalls = 0;

  function properties(kind: string): Record<string, string> {
    return (memory.properties[`${kind}:${workbook.id}`] ??= {});
  }

  function globals(execution: Execution): Record<string, unknown> {
    return {
      SpreadsheetApp: createSpreadsheetApp(execution, workbook),
      Drive: createDrive(execution, drive),
      LockService: createLockService(execution, options.lockBusy ?? false),
      PropertiesService: createPropertiesService(execution, properties),
      Session: createSession(execution),
      Utilities: createUtilities(execution),
      Logger: createLogger(execution),
      console: createConsole(execution),
      ...createAbsentServices(execution),
    };
  }

  function call(name: string, ...args: unknown[]): unknown {
    const realm = createRealm(fixedTime ?? null);
    const meter = createMeter(serviceCalls, options);
    const execution: Execution = {
      realm,
      context: options.context ?? 'api',
      user: options.user ?? LOCAL_USER,
      language: options.language ?? 'id',
      now: () => fixedTime ?? Date.now(),
      count: countCalls(meter, options.authMode ?? 'FULL'),
      log: options.log ?? (() => undefined),
    };
    args.forEach((argument, index) => requireJsonSafe(argument, `argument ${index + 1}`));
    Object.assign(realm.context, globals(execution));
    try {
      realm.run(script);
      const target = (realm.context as Record<string, unknown>)[name];
      if (!isCallable(target)) throw new Error(`Script function not found: ${name}`);
      const result: unknown = target(
        ...args.map((argument) => (argument === undefined ? undefined : realm.copy(argument))),
      );
      // A stopped script does not return, whatever it caught.
      if (meter.stopped) throw new ExecutionStopped();
      requireJsonSafe(result, 'The return value');
      return result === undefined ? undefined : JSON.parse(JSON.stringify(result));
    } finally {
      serviceCalls = meter.calls;
    }
  }

  return {
    get serviceCalls() {
      return serviceCalls;
    },
    call,
  };
}
