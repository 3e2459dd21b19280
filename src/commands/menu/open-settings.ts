import { texts } from '../../text';
import { openSpreadsheet } from '../../google/spreadsheet';
import { showSheet } from '../../google/selection';
import { locateSheet } from '../../workbook/read/workbook';
import { settingsTable } from '../../workbook/schema/tables';
import { interactive } from './interactive';
import { prepareModule } from '../prepare/prepare-module';

/** Menu *Pengaturan*: shows the sheet; where there is none yet, offers to prepare the core sheets. */
export function openSettings(): void {
  let isShown: boolean;
  try {
    const { name } = locateSheet(settingsTable, openSpreadsheet().sheetNames());
    isShown = name !== null && showSheet(name);
  } catch (error) {
    // A sheet that comes to the front needs no closing message; one that does not is told as every other fault.
    return interactive(texts('id').menu.entries.openSettings, () => {
      throw error;
    });
  }
  if (!isShown) prepareModule('core');
}
