import type { WriteSheet } from 'hucre/xlsx';
import type { Language } from '../../src/text/language';
import { budgetRows, type BudgetRow } from '../agency/budget/rows';
import { remainders, type Remainder } from '../agency/remainder';
import { remainderCodes } from '../workbook/choices';
import { inputSheets } from '../../src/workbook/schema/input-sheets';
import { columnsOf, schemaSheet, type SampleColumns } from '../workbook/schema-sheet';
import { same } from '../workbook/words';

const budgetColumns: SampleColumns<typeof inputSheets.budget.table, BudgetRow> = {
  code: ['code', 19, (row) => row.code],
  account: ['code', 19, (row) => row.account],
  unit: ['code', 11, (row) => row.unit],
  description: ['long', 52, (row) => row.description],
  ceiling: ['rupiah', 17, (row) => row.ceiling],
  revisedCeiling: ['rupiah', 17, (row) => row.revised],
  spent: ['rupiah', 17, (row) => row.spent[2]],
  ...columnsOf(['spentQ1', 'spentQ2', 'spentQ3', 'spentQ4'], (index) => [
    'rupiah',
    17,
    (row: BudgetRow) => row.spent[index],
  ]),
  ...columnsOf(['planQ1', 'planQ2', 'planQ3', 'planQ4'], (index) => [
    'rupiah',
    17,
    (row: BudgetRow) => row.plan[index],
  ]),
  physical: ['points', 11, (row) => row.physical],
  kind: ['text', 24, (row) => row.type],
  fund: ['text', 12, (row) => row.fund],
};

const remainderColumns: SampleColumns<typeof inputSheets.remainder.table, Remainder> = {
  code: ['code', 19, (row) => row.code],
  unit: ['code', 11, (row) => row.unit],
  reason: ['code', 9, (row) => row.reason, { choices: remainderCodes.map(same) }],
  amount: ['rupiah', 17, (row) => row.amount],
  description: ['long', 60, (row) => row.description],
};

/** `Anggaran Belanja` and `Sisa Anggaran`. */
export function budgetSheets(language: Language): WriteSheet[] {
  return [
    schemaSheet(inputSheets.budget.table, budgetColumns, budgetRows, language),
    schemaSheet(inputSheets.remainder.table, remainderColumns, remainders, language),
  ];
}
