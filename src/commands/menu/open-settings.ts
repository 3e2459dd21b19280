import { openSpreadsheet } from '../../google/spreadsheet';
import { showSheet } from '../../google/selection';
import { locateSheet } from '../../workbook/read/workbook';
import { settingsTable } from '../../workbook/schema/tables';
import { prepareModule } from '../prepare/prepare-module';

/** Menu *Pengaturan*: shows the sheet; where there is none yet, offers to prepare the core sheets. */
export function openSettings(): void {
  const { name } = locateSheet(settingsTable, openSpreadsheet().sheetNames());
  if (name === null || !showSheet(name)) prepareModule('core');
}
