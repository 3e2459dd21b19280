import type { WriteSheet } from 'hucre/xlsx';
import type { Language } from '../../src/text/language';
import { agreements, type Agreement } from '../agency/agreements';
import { inputSheets } from '../../src/workbook/schema/input-sheets';
import { schemaSheet, type SampleColumns } from '../workbook/schema-sheet';

const agreementColumns: SampleColumns<typeof inputSheets.agreements.table, Agreement> = {
  unit: ['code', 11, (row) => row.unit],
  firstId: ['code', 18, (row) => row.firstId],
  version: ['text', 14, (row) => row.version],
  date: ['date', 12, (row) => row.date],
  reason: ['long', 40, () => null],
  signed: ['date', 20, (row) => row.signed],
  level: ['text', 16, (row) => row.level],
  secondId: ['code', 18, () => null],
  number: ['text', 18, () => null],
};

/** `Perjanjian Kinerja`. */
export function agreementSheets(language: Language): WriteSheet[] {
  return [schemaSheet(inputSheets.agreements.table, agreementColumns, agreements, language)];
}
