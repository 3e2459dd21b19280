import { ServiceError } from './service-error';

/** Who calls the script: dialogs exist only for a person in the open spreadsheet. */
export type CallContext =
  /** A menu item, or the sidebar through `google.script.run`. */
  | 'menu'
  /** `onOpen` or `onEdit`, which Google runs without asking for permission. */
  | 'simple'
  /** An installable trigger; it runs as the person who made it. */
  | 'trigger'
  /** A custom function in a cell. */
  | 'cell'
  /** The command line, as an execution through the API. */
  | 'api';

/** What the user has allowed so far; `NONE` is an installed add-on that is not enabled in this file. */
export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** The scopes of the default build (architecture, decision 5), without their common beginning. */
export const DEFAULT_SCOPES = [
  'spreadsheets.currentonly',
  'drive.file',
  'script.container.ui',
  'script.send_mail',
  'script.scriptapp',
  'userinfo.email',
] as const;

const SCOPE_ADDRESS = 'https://www.googleapis.com/auth/';

/** Calls that need a scope: one of those named is enough. Source: "Authorization" in the reference of each method. */
const NEEDED_SCOPES: readonly [calls: RegExp, anyOf: readonly string[]][] = [
  [/^(Spreadsheet|Sheet|Range|Protection)\./, ['spreadsheets.currentonly', 'spreadsheets']],
  [/^(Files|Permissions)\./, ['drive.file', 'drive']],
  [/^DriveApp\./, ['drive']],
  [/^MailApp\./, ['script.send_mail']],
  [/^ScriptApp\.(deleteTrigger|getProjectTriggers|getUserTriggers|newTrigger)$/, ['script.scriptapp']],
  [/^Ui\.show/, ['script.container.ui']],
  [/^User\.getEmail$/, ['userinfo.email']],
];

/** Who is asking is answered with an empty text, not refused: editor-auth-lifecycle, "access to user data: locale only". */
const IDENTITY = /^(Session\.get(Active|Effective)User|User\.getEmail)$/;

const PURE = /^(SpreadsheetApp|Utilities|Logger|HtmlService|HtmlOutput|HtmlTemplate|ScriptApp|Session|Blob)\./;
const AUTHORISED = /^(Files|Permissions|DriveApp|MailApp)\.|^ScriptApp\.(deleteTrigger|get.*Triggers|newTrigger)$/;
const DIALOGS = /^Ui\.(alert|prompt|show)/;

/** What each authorisation mode lets through. Source: table in the editor-auth-lifecycle guide; custom-functions guide. */
const ALLOWED: Record<AuthMode, (call: string) => boolean> = {
  NONE: (call) =>
    (PURE.test(call) && !AUTHORISED.test(call) && call !== 'SpreadsheetApp.flush') || /^(Ui\.create|Menu\.)/.test(call),
  LIMITED: (call) => !AUTHORISED.test(call) && !DIALOGS.test(call),
  CUSTOM_FUNCTION: (call) =>
    (PURE.test(call) && !AUTHORISED.test(call)) ||
    /^(Spreadsheet|Sheet|Range)\.(get|is)/.test(call) ||
    /^(Cache|CacheService|Properties|PropertiesService|Lock|LockService)\./.test(call),
  FULL: () => true,
};

/** The mode in which Google runs a function when nothing else is said. */
export function usualMode(context: CallContext): AuthMode {
  if (context === 'simple') return 'LIMITED';
  return context === 'cell' ? 'CUSTOM_FUNCTION' : 'FULL';
}

/**
 * Refuses calls that the mode or the granted scopes do not cover.
 * @returns a check by `Type.method`, which throws a ServiceError in Google's words
 */
export function createPermissions(mode: AuthMode, scopes: readonly string[]): (call: string) => void {
  const passed = new Set<string>();
  return (call) => {
    if (passed.has(call)) return;
    if (mode !== 'FULL' && !ALLOWED[mode](call) && !IDENTITY.test(call)) {
      throw new ServiceError(`You do not have permission to call ${call}.`);
    }
    for (const [calls, anyOf] of NEEDED_SCOPES) {
      if (!calls.test(call) || anyOf.some((scope) => scopes.includes(scope))) continue;
      const required = anyOf.map((scope) => SCOPE_ADDRESS + scope).join(' || ');
      throw new ServiceError(
        `Specified permissions are not sufficient to call ${call}. Required permissions: ${required}`,
      );
    }
    passed.add(call);
  };
}
