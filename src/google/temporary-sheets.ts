import { reading, writing } from './sheet-block';
import { lookAtOwner } from './sheet/write-sheet';

/**
 * Deletes the sheets whose name begins with `prefix`, if they bear our marker or are empty (left by a run that ended
 * between inserting and writing). Every one is tried.
 * @throws the first error, after the others were tried
 */
export function deleteTemporarySheets(prefix: string): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const errors: unknown[] = [];
  for (const sheet of reading(() => spreadsheet.getSheets())) {
    const name = sheet.getName();
    if (!name.startsWith(prefix)) continue;
    try {
      if (reading(() => lookAtOwner(sheet)) === 'user') continue;
      writing((again) => {
        if (!again || spreadsheet.getSheetByName(name) !== null) spreadsheet.deleteSheet(sheet);
      });
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw errors[0];
}

/** Remembers which sheet the person looks at; what it gives brings that sheet back to the front, where that can be done. */
export function rememberActiveSheet(): () => void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getActiveSheet();
  return () => {
    try {
      // A new sheet comes to the front by itself; where nothing has moved, nobody is moved.
      if (spreadsheet.getActiveSheet().getSheetId() !== sheet.getSheetId()) spreadsheet.setActiveSheet(sheet);
    } catch {
      // Where somebody looks is a courtesy, and ends no run.
    }
  };
}
