import type { Execution } from './execution/execution';
import { call, free, service } from './execution/service';

/** Modes in which a script does not learn who is there (editor-auth-lifecycle: "access to user data: locale only"). */
const ANONYMOUS = ['NONE', 'LIMITED', 'CUSTOM_FUNCTION'];

/** The global `Session`. */
export function createSession(execution: Execution): object {
  const isAnonymous = ANONYMOUS.includes(execution.authMode);
  const user = (email: string): object =>
    service(execution, 'User', { getEmail: free(() => (isAnonymous ? '' : email)) });
  return service(execution, 'Session', {
    getActiveUser: call(() => user(execution.activeUser)),
    getEffectiveUser: call(() => user(execution.user)),
    getActiveUserLocale: call(() => execution.language),
    getScriptTimeZone: call(() => Intl.DateTimeFormat().resolvedOptions().timeZone),
  });
}
