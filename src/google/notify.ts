/** The dialogs of the open spreadsheet, or null in a trigger, where `getUi` throws. */
function openUi(): GoogleAppsScript.Base.Ui | null {
  try {
    return SpreadsheetApp.getUi();
  } catch {
    return null;
  }
}

/** Tells the person who waits; where nobody does (triggers, the command line), it goes to the log. */
export function notify(title: string, message: string): void {
  const ui = openUi();
  if (ui) ui.alert(title, message, ui.ButtonSet.OK);
  else console.log(`${title}: ${message}`);
}
