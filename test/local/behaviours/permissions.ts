import { DEFAULT_SCOPES, type AuthMode } from '../../../local/runtime/execution/permissions';
import { behaviours, SHEET, type Row } from './behaviour';

const LIFECYCLE = 'editor-auth-lifecycle guide';
const MENU = `const ui = SpreadsheetApp.getUi();
  ui.createMenu('K').addItem('A', 'a').addSubMenu(ui.createMenu('B')).addToUi(); return 'ada'`;
const without = (scope: string) => ({ scopes: DEFAULT_SCOPES.filter((name) => name !== scope) });

/** What neither mode of an unasked trigger allows. */
const asksFirst: Row[] = (['NONE', 'LIMITED'] as AuthMode[]).flatMap((authMode): Row[] => [
  [
    LIFECYCLE,
    `no mail under AuthMode.${authMode}`,
    `MailApp.sendEmail('a@contoh.go.id', 'b', 'c')`,
    /do not have permission to call MailApp\.sendEmail/,
    { authMode },
  ],
  [
    LIFECYCLE,
    `no Drive under AuthMode.${authMode}`,
    `Drive.Files.get('x', { supportsAllDrives: true })`,
    /do not have permission/,
    { authMode },
  ],
  [LIFECYCLE, `no new trigger under AuthMode.${authMode}`, `ScriptApp.newTrigger('a')`, /permission/, { authMode }],
  [
    LIFECYCLE,
    `no dialog under AuthMode.${authMode}`,
    `SpreadsheetApp.getUi().alert('a')`,
    /permission/,
    { authMode, context: 'menu' },
  ],
  [LIFECYCLE, `a menu under AuthMode.${authMode}`, MENU, 'ada', { authMode, context: 'menu' }],
  [
    LIFECYCLE,
    `only the locale of the person under AuthMode.${authMode}`,
    `[Session.getActiveUserLocale(), Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]`,
    ['id', '', ''],
    { authMode },
  ],
]);

export const permissionBehaviours = behaviours([
  ...asksFirst,
  [
    LIFECYCLE,
    'nothing can be read under AuthMode.NONE',
    `${SHEET} return sheet.getLastRow()`,
    /do not have permission/,
    { authMode: 'NONE' },
  ],
  [
    LIFECYCLE,
    'no properties under AuthMode.NONE',
    `PropertiesService.getDocumentProperties().getProperty('a')`,
    /do not have permission/,
    { authMode: 'NONE' },
  ],
  [
    LIFECYCLE,
    'the document and its properties under AuthMode.LIMITED',
    `PropertiesService.getDocumentProperties().setProperty('a', '1'); ${SHEET} return sheet.getLastRow()`,
    2,
    { authMode: 'LIMITED' },
  ],
  [
    'triggers guide (simple triggers)',
    'onOpen and onEdit run as LIMITED',
    `Drive.Files.list()`,
    /permission/,
    { context: 'simple' },
  ],
  [
    'custom-functions guide',
    'a custom function reads but does not write',
    `${SHEET} return [sheet.getLastRow(), (() => { try { sheet.getRange(1, 1).setValue(1); } catch (e) { return e.message; } })()]`,
    [2, 'You do not have permission to call Range.setValue.'],
    { context: 'cell' },
  ],
  [
    'dialogs guide',
    'getUi outside the open spreadsheet',
    `SpreadsheetApp.getUi()`,
    /Cannot call SpreadsheetApp\.getUi\(\) from this context/,
  ],
  [
    'dialogs guide',
    'a sidebar and dialogs open without waiting; a modal one takes its title as an argument',
    `const ui = SpreadsheetApp.getUi(); const page = HtmlService.createHtmlOutput('<p>a</p>').setTitle('A');
    return [ui.showSidebar(page), ui.showModalDialog(page, 'B'), ui.showModelessDialog(page, 'C')].map(String)`,
    ['undefined', 'undefined', 'undefined'],
    { context: 'menu' },
  ],
  [
    'dialogs guide',
    'a sidebar takes a page made by HtmlService',
    `SpreadsheetApp.getUi().showSidebar(SpreadsheetApp.getActive())`,
    /not an HtmlOutput/,
    { context: 'menu' },
  ],
  [
    'Spreadsheet reference (toast)',
    'a note waits for nobody',
    `return String(SpreadsheetApp.getActive().toast('a', 'b', -1))`,
    'undefined',
  ],
  ['dialogs guide', 'getUi in a trigger', `SpreadsheetApp.getUi()`, /from this context/, { context: 'trigger' }],
  [
    'MailApp reference (Authorization)',
    'a call needs its scope',
    `MailApp.sendEmail('a@contoh.go.id', 'b', 'c')`,
    /not sufficient to call MailApp\.sendEmail\. Required permissions: .*\/auth\/script\.send_mail/,
    without('script.send_mail'),
  ],
  [
    'ScriptApp reference (Authorization)',
    'triggers need script.scriptapp',
    `ScriptApp.getProjectTriggers()`,
    /script\.scriptapp/,
    without('script.scriptapp'),
  ],
  [
    'drive-app reference',
    'DriveApp is beyond drive.file',
    `DriveApp.getRootFolder()`,
    /DriveApp\.getRootFolder is not imitated/,
  ],
  [
    'guides/services/authorization',
    'a scope that the user did not grant shows in getAuthorizationInfo',
    `String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus())`,
    'REQUIRED',
    without('drive.file'),
  ],
  [
    'guides/services/authorization',
    'with every scope granted nothing is required',
    `String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus())`,
    'NOT_REQUIRED',
  ],
  [
    'ScriptApp.requireScopes reference',
    'requireScopes ends an execution that lacks one',
    `ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['https://www.googleapis.com/auth/drive.file']); return 1`,
    /Authorization is required: drive\.file/,
    without('drive.file'),
  ],
  [
    'Session reference',
    'the person at the keyboard may be unknown, the one as whom the script runs is not',
    `[Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]`,
    ['', 'pemilik@contoh.go.id'],
    { user: 'pemilik@contoh.go.id', activeUser: '' },
  ],
]);
