import type { WriteSheet } from 'hucre/xlsx';
import type { Language } from '../../src/text/language';
import { budgetRows, type BudgetRow } from '../agency/budget/rows';
import { remainders, type Remainder } from '../agency/remainder';
import { remainderCodes } from '../workbook/choices';
import { tableSheet, type TableColumn } from '../workbook/table-sheet';
import { same, words } from '../workbook/words';
import { UNIT_CODES } from './core-sheets';

const QUARTERS = ['TW I', 'TW II', 'TW III', 'TW IV'] as const;

const budgetColumns: readonly TableColumn<BudgetRow>[] = [
  { heading: words('Kode', 'Code'), kind: 'code', width: 19, value: (row) => row.code },
  { heading: words('Kode Rekening', 'Account'), kind: 'code', width: 19, value: (row) => row.account },
  { heading: same('Unit'), kind: 'code', width: 11, value: (row) => row.unit, choicesFrom: UNIT_CODES },
  { heading: words('Uraian', 'Description'), kind: 'long', width: 52, value: (row) => row.description },
  { heading: words('Pagu', 'Ceiling'), kind: 'rupiah', width: 17, value: (row) => row.ceiling },
  { heading: words('Pagu Perubahan', 'Revised Ceiling'), kind: 'rupiah', width: 17, value: (row) => row.revised },
  { heading: words('Realisasi', 'Spent'), kind: 'rupiah', width: 17, value: (row) => row.spent[2] },
  ...QUARTERS.map((quarter, index): TableColumn<BudgetRow> => ({
    heading: words(`Realisasi s.d. ${quarter}`, `Spent to ${quarter}`),
    kind: 'rupiah',
    width: 17,
    value: (row) => row.spent[index],
  })),
  ...QUARTERS.map((quarter, index): TableColumn<BudgetRow> => ({
    heading: words(`RAK s.d. ${quarter}`, `Cash Plan to ${quarter}`),
    kind: 'rupiah',
    width: 17,
    value: (row) => row.plan[index],
  })),
  { heading: words('Realisasi Fisik (%)', 'Physical'), kind: 'points', width: 11, value: (row) => row.physical },
  { heading: words('Jenis Belanja', 'Spending Kind'), kind: 'text', width: 24, value: (row) => row.type },
  { heading: words('Sumber Dana', 'Fund'), kind: 'text', width: 12, value: (row) => row.fund },
];

const remainderColumns: readonly TableColumn<Remainder>[] = [
  { heading: words('Kode', 'Code'), kind: 'code', width: 19, value: (row) => row.code },
  { heading: same('Unit'), kind: 'code', width: 11, value: (row) => row.unit, choicesFrom: UNIT_CODES },
  {
    heading: words('Alasan', 'Reason'),
    kind: 'code',
    width: 9,
    value: (row) => row.reason,
    choices: remainderCodes.map(same),
  },
  { heading: words('Jumlah', 'Amount'), kind: 'rupiah', width: 17, value: (row) => row.amount },
  { heading: words('Uraian', 'Description'), kind: 'long', width: 60, value: (row) => row.description },
];

/** `Anggaran Belanja` and `Sisa Anggaran`. */
export function budgetSheets(language: Language): WriteSheet[] {
  return [
    tableSheet(words('Anggaran Belanja', 'Budget'), budgetColumns, budgetRows, language),
    tableSheet(words('Sisa Anggaran', 'Budget Remainder'), remainderColumns, remainders, language),
  ];
}
