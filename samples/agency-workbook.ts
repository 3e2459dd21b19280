import type { Language } from '../src/text/language';
import { agreementSheets } from './sheets/agreement-sheets';
import { analysisSheets } from './sheets/analysis-sheets';
import { awardSheets } from './sheets/award-sheets';
import { budgetSheets } from './sheets/budget-sheets';
import { coreSheets } from './sheets/core-sheets';
import { notesSheet } from './sheets/notes-sheet';
import { peopleSheets } from './sheets/people-sheets';
import { recordSheets } from './sheets/record-sheets';
import { scheduleSheets } from './sheets/schedule-sheets';
import { UNIT_CODES } from './workbook/schema-sheet';
import { workbookBytes } from './workbook/save';
import { words } from './workbook/words';

const TITLE = words('Contoh Rapor Kinerja Dinas Sosial', 'Sample Performance Workbook of a Social Affairs Agency');
const UNIT_LIST = words('DaftarUnit', 'UnitList');

/** The whole sample workbook of the fictional agency in one language; figures are the same in both. */
export function agencyWorkbook(language: Language): Promise<Uint8Array> {
  const sheets = [
    ...coreSheets(language),
    ...analysisSheets(language),
    ...budgetSheets(language),
    ...recordSheets(language),
    ...scheduleSheets(language),
    ...awardSheets(language),
    ...agreementSheets(language),
    ...peopleSheets(language),
    notesSheet(language),
  ];
  return workbookBytes(TITLE[language], sheets, [{ name: UNIT_LIST[language], range: UNIT_CODES[language] }]);
}
