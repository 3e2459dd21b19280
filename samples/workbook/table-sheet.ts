import type { Cell, CellStyle, CellValue, ColumnDef, DataValidation, WriteSheet } from 'hucre/xlsx';
import { columnLetters } from '../../src/shapes/a1';
import type { Language } from '../../src/text/language';
import { inLanguage, type SampleValue, type Words } from './words';

/** How a column's cells look; `code` cells are text (`@`), so that leading zeros and long numbers survive. */
export type ColumnKind = 'code' | 'text' | 'long' | 'number' | 'points' | 'rupiah' | 'date' | 'moment' | 'year';

export interface TableColumn<Row> {
  heading: Words;
  kind: ColumnKind;
  /** Width in characters. */
  width: number;
  value: (row: Row) => SampleValue;
  /** Allowed words: the column gets a drop-down list. */
  choices?: readonly Words[];
  /** Range whose values may be chosen, e.g. `'Unit Kerja'!$A$2:$A$60`. */
  choicesFrom?: Words;
}

const CELL_STYLES: Record<ColumnKind, CellStyle> = {
  code: { numFmt: '@', alignment: { vertical: 'top' } },
  text: { alignment: { vertical: 'top' } },
  long: { alignment: { vertical: 'top', wrapText: true } },
  number: { alignment: { vertical: 'top' } },
  points: { numFmt: '0.00', alignment: { vertical: 'top' } },
  rupiah: { numFmt: '#,##0', alignment: { vertical: 'top' } },
  date: { numFmt: 'dd/mm/yyyy', alignment: { vertical: 'top' } },
  moment: { numFmt: 'dd/mm/yyyy hh:mm', alignment: { vertical: 'top' } },
  year: { numFmt: '0', alignment: { vertical: 'top' } },
};

const HEADER_STYLE: CellStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1F4E5F' } },
  alignment: { vertical: 'center', wrapText: true },
};

/** Rows that the drop-down lists cover beyond the filled ones, so that new rows can be added below. */
const SPARE_ROWS = 200;

function dropDown<Row>(
  column: TableColumn<Row>,
  index: number,
  rows: number,
  language: Language,
): DataValidation | undefined {
  const letters = columnLetters(index);
  const base: DataValidation = {
    type: 'list',
    range: `${letters}2:${letters}${rows + 1 + SPARE_ROWS}`,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'warning',
  };
  if (column.choices) return { ...base, values: column.choices.map((choice) => choice[language]) };
  if (column.choicesFrom) return { ...base, formula1: column.choicesFrom[language] };
  return undefined;
}

/** A sheet with a styled, frozen header in row 1 and one row per record, in the given language. */
export function tableSheet<Row>(
  name: Words,
  columns: readonly TableColumn<Row>[],
  records: readonly Row[],
  language: Language,
): WriteSheet {
  const body = records.map((record) => columns.map((column): CellValue => inLanguage(column.value(record), language)));
  const cells = new Map<string, Partial<Cell>>(
    columns.map((_, index) => [`0,${index}`, { style: HEADER_STYLE }] as const),
  );
  const widths: ColumnDef[] = columns.map((column) => ({ width: column.width, style: CELL_STYLES[column.kind] }));
  const dataValidations = columns.flatMap((column, index) => dropDown(column, index, records.length, language) ?? []);
  return {
    name: name[language],
    columns: widths,
    rows: [columns.map((column) => column.heading[language]), ...body],
    cells,
    dataValidations,
    freezePane: { rows: 1, columns: columns.length > 6 ? 1 : 0 },
    rowDefs: new Map([[0, { height: 32 }]]),
  };
}
