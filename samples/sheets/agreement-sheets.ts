import type { WriteSheet } from 'hucre/xlsx';
import type { Language } from '../../src/text/language';
import { agreements, type Agreement } from '../agency/agreements';
import { level } from '../workbook/choices';
import { tableSheet, type TableColumn } from '../workbook/table-sheet';
import { same, words } from '../workbook/words';
import { UNIT_CODES } from './core-sheets';

const agreementColumns: readonly TableColumn<Agreement>[] = [
  { heading: same('Unit'), kind: 'code', width: 11, value: (row) => row.unit, choicesFrom: UNIT_CODES },
  { heading: words('ID Pihak Pertama', 'First Party ID'), kind: 'code', width: 18, value: (row) => row.firstId },
  { heading: words('Versi', 'Version'), kind: 'text', width: 14, value: (row) => row.version },
  { heading: words('Tanggal', 'Date'), kind: 'date', width: 12, value: (row) => row.date },
  { heading: words('Alasan Perubahan', 'Reason'), kind: 'long', width: 40, value: () => null },
  { heading: words('Tanggal Tanda Tangan', 'Signed'), kind: 'date', width: 20, value: (row) => row.signed },
  {
    heading: words('Tingkat Kinerja', 'Level'),
    kind: 'text',
    width: 16,
    value: (row) => row.level,
    choices: Object.values(level),
  },
  { heading: words('ID Pihak Kedua', 'Second Party ID'), kind: 'code', width: 18, value: () => null },
  { heading: words('Nomor', 'Number'), kind: 'text', width: 18, value: () => null },
];

/** `Perjanjian Kinerja`. */
export function agreementSheets(language: Language): WriteSheet[] {
  return [tableSheet(words('Perjanjian Kinerja', 'Agreements'), agreementColumns, agreements, language)];
}
