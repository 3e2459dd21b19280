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

/**
 * Asks the person who waits; where nobody does, the answer is no. The script stands still meanwhile: never ask while the
 * lock is held.
 */
export function confirm(title: string, question: string): boolean {
  const ui = openUi();
  return ui !== null && ui.alert(title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** Asks for a text; null when the person closes the dialog or nobody is there. Never ask while the lock is held. */
export function askText(title: string, question: string): string | null {
  const ui = openUi();
  if (!ui) return null;
  const response = ui.prompt(title, question, ui.ButtonSet.OK_CANCEL);
  return response.getSelectedButton() === ui.Button.OK ? response.getResponseText().trim() : null;
}
