import { KEY } from './bench';

/** Property under which the trigger of a test leaves what it has read. */
export const FIRED = `${KEY}pemicu`;

/** What the trigger of a test does: it reads the first cell of the temporary sheet, and leaves it where the test looks. */
export function answerTrigger(prefix: string): void {
  const sheets = SpreadsheetApp.getActiveSpreadsheet().getSheets();
  const sheet = sheets.find((one) => one.getName().startsWith(prefix));
  const value = sheet ? String(sheet.getRange('A1').getValue()) : '';
  PropertiesService.getDocumentProperties().setProperty(FIRED, value);
}
