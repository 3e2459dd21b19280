import { patiently } from './patience';
import { reading } from './sheet-block';

/** A page that is shown twice stands once. */
const open = (page: GoogleAppsScript.HTML.HtmlOutput): void =>
  patiently(() => SpreadsheetApp.getUi().showSidebar(page));

/** Opens a page of the project beside the open spreadsheet. `edit` changes the page before it is shown. */
export function showSidebar(file: string, title: string, edit: (html: string) => string): void {
  const html = edit(HtmlService.createHtmlOutputFromFile(file).getContent());
  open(HtmlService.createHtmlOutput(html).setTitle(title));
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Shows a long text beside the open spreadsheet, to be copied. */
export function showText(title: string, hint: string, text: string): void {
  const box = '<textarea readonly onfocus="this.select()" style="width:100%;height:80vh;font:12px monospace">';
  const page = `<p style="font:13px sans-serif">${escaped(hint)}</p>${box}${escaped(text)}</textarea>`;
  open(HtmlService.createHtmlOutput(page).setTitle(title));
}

/** Brings a cell to the front; false when its sheet is gone. An unreadable address shows the sheet alone. */
export function activateCell(sheetName: string, cell: string): boolean {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = reading(() => spreadsheet.getSheetByName(sheetName));
  if (!sheet) return false;
  if (/^[A-Z]{1,3}[0-9]+(:[A-Z]{1,3}[0-9]+)?$/.test(cell)) sheet.getRange(cell).activate();
  else spreadsheet.setActiveSheet(sheet);
  return true;
}
