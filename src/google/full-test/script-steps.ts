import { sendMail } from '../mail';
import { outcome, type TestStep } from './bench';
import { FIRED } from './test-trigger';

const standing = (handler: string): GoogleAppsScript.Script.Trigger[] =>
  ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === handler);

/** Removes the test's own triggers; how many there were. */
export function removeOwnTriggers(handler: string): number {
  const own = standing(handler);
  for (const trigger of own) ScriptApp.deleteTrigger(trigger);
  return own.length;
}

/** How long a trigger that is due at once may take, in tries of five seconds. */
const TRIES = 24;

function firedValue(): string | null {
  for (let tries = 0; tries < TRIES; tries++) {
    const value = PropertiesService.getDocumentProperties().getProperty(FIRED);
    if (value !== null) return value;
    Utilities.sleep(5_000);
  }
  return null;
}

/** Triggers are set, one fires and reads the sheet, and all are removed; those that stand are left alone. */
const triggers: TestStep = {
  name: 'triggers',
  run: ({ spreadsheet, sheet, handler, note }) => {
    const before = ScriptApp.getProjectTriggers().length;
    note(
      'edit',
      outcome(() => ScriptApp.newTrigger(handler).forSpreadsheet(spreadsheet).onEdit().create() !== null),
    );
    note(
      'hourly',
      outcome(() => ScriptApp.newTrigger(handler).timeBased().everyHours(1).create() !== null),
    );
    const soon = outcome(() => ScriptApp.newTrigger(handler).timeBased().after(1_000).create() !== null);
    note('soon', soon);
    note('own', standing(handler).length);
    note('ids', new Set(standing(handler).map((trigger) => trigger.getUniqueId())).size);
    SpreadsheetApp.flush();
    if (soon === true) note('fired', firedValue() === String(sheet.getRange('A1').getValue()));
    note('afterwards', standing(handler).length);
    removeOwnTriggers(handler);
    note('others', ScriptApp.getProjectTriggers().length === before);
  },
};

/** Pages, the menu and what a person sees. */
const pages: TestStep = {
  name: 'pages',
  run: ({ showMenu, note }) => {
    note('file', HtmlService.createHtmlOutputFromFile('panel').getContent().length > 1_000);
    const page = HtmlService.createHtmlOutput('<p>uji</p>').setTitle('Uji');
    note('content', page.addMetaTag('viewport', 'width=device-width, initial-scale=1').getContent());
    note(
      'tag',
      outcome(() => page.addMetaTag('author', 'uji').getContent()),
    );
    note('addon', SpreadsheetApp.getUi().createAddonMenu() !== null);
    showMenu();
    note('menu', true);
  },
};

/** A letter to oneself, when the person has agreed. */
const letter: TestStep = {
  name: 'letter',
  run: ({ letter: wanted, note }) => {
    const before = MailApp.getRemainingDailyQuota();
    note('quota', before > 0);
    if (wanted === null) return;
    const attachments = [{ name: 'uji.ics', mimeType: 'text/calendar', text: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' }];
    const to = Session.getEffectiveUser().getEmail();
    sendMail({ to, ...wanted, htmlBody: '<p>uji</p>', senderName: 'Rapor Kinerja', attachments });
    note('sent', before - MailApp.getRemainingDailyQuota());
  },
};

export const scriptSteps = [pages, letter, triggers];
