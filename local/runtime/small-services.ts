import { createHash } from 'node:crypto';
import { createBlob } from './blob';
import type { Execution } from './execution';
import { call, free, service } from './service';
import { formatDate } from './format-date';

/** The global `Session`. */
export function createSession(execution: Execution): object {
  const user = service(execution, 'User', { getEmail: free(() => execution.user) });
  return service(execution, 'Session', {
    getActiveUser: call(() => user),
    getEffectiveUser: call(() => user),
    getActiveUserLocale: call(() => execution.language),
    getScriptTimeZone: call(() => Intl.DateTimeFormat().resolvedOptions().timeZone),
  });
}

/** The global `Utilities`: pure helpers, none of which is a service call. */
export function createUtilities(execution: Execution): object {
  let uuids = 0;
  return service(execution, 'Utilities', {
    newBlob: free((data: unknown, contentType?: string, name?: string) =>
      createBlob(execution, data, contentType, name),
    ),
    formatDate: free((date: Date, zone: string, format: string) => formatDate(date.getTime(), zone, format)),
    sleep: free(() => undefined),
    getUuid: free(() => {
      // The same run gives the same identifiers.
      uuids += 1;
      const hex = createHash('sha256').update(`${execution.now()}:${uuids}`).digest('hex');
      return hex.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    }),
  });
}

/** The global `Logger`. */
export function createLogger(execution: Execution): object {
  const self: object = service(execution, 'Logger', {
    log: free((...data: unknown[]) => {
      execution.log(data.map(String).join(' '));
      return self;
    }),
  });
  return self;
}

/** The global `console`, which Apps Script has as well. */
export function createConsole(execution: Execution): object {
  const write = (...data: unknown[]): void => execution.log(data.map(String).join(' '));
  return { log: write, info: write, warn: write, error: write };
}

/** Services that are declared but not imitated: every call of theirs fails loudly. */
export function createAbsentServices(execution: Execution): Record<string, object> {
  const names = ['HtmlService', 'ScriptApp', 'MailApp', 'CacheService', 'DriveApp'] as const;
  return Object.fromEntries(names.map((name) => [name, service(execution, name, {})]));
}
