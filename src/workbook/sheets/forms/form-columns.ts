import type { FootCell, FormTable, PrintedColumn } from '../../../domain/forms/form-table';
import { formatMeasured, formatNumber, formatPoints } from '../../../text/format';
import type { Language } from '../../../text/language';
import { nameIn, names } from '../../schema/names';
import type { CellFormat, OutputColumn, OutputValue } from '../output-sheet';

/** A column of a form: what its sheet shows, and where it stands on paper. */
export interface FormColumn<R> extends OutputColumn<R> {
  /**
   * Its headings on paper from top to bottom, `|` between them, in the dictionary's notation; absent: the heading of the sheet;
   * false: the paper does without it.
   */
  paper?: string | false;
  isJoint?: boolean;
  arithmetic?: string;
  /** The paper does without it where no row has anything to say. */
  isSpare?: boolean;
  /** On paper a text is printed once for neighbouring rows that share it and what stands left of it. */
  isGrouped?: boolean;
}

/** How a figure of a format is printed. */
const printers: Record<CellFormat, (value: number, language: Language) => string> = {
  text: (value) => String(value),
  count: (value) => String(value),
  day: (value) => String(value),
  points: formatPoints,
  quantity: (value, language) => formatMeasured(value, language),
  rupiah: (value, language) => formatNumber(value, Number.isInteger(value) ? 0 : 2, language),
};

function printed(value: OutputValue | null, format: CellFormat, language: Language): string {
  if (value === null) return '';
  // A number stays with its sign of percent.
  return typeof value === 'number'
    ? printers[format](value, language)
    : String(value).replace(/(\d) (?=%)/g, '$1\u00a0');
}

function printedColumn<R>(column: FormColumn<R>, language: Language): PrintedColumn {
  const { heading, paper, format, isJoint = false, arithmetic = '' } = column;
  const headings = nameIn(names(paper || heading), language)
    .split('|')
    .map((part) => part.trim());
  return { headings, isFigure: format !== 'text', isJoint, arithmetic };
}

/** The texts of a grouped column without those that repeat the row above, where `isSame` says that what is left of them does, too. */
function printedOnce(cells: readonly string[], isSame: boolean[]): string[] {
  return cells.map((text, index) => {
    isSame[index] = (isSame[index] ?? false) && text === cells[index - 1];
    return isSame[index] ? '' : text;
  });
}

/** What a form's foot holds: texts that name the columns of the sheet up to which they reach. */
export type Foot = readonly (readonly { text: string; to: string }[])[];

/**
 * The same columns and records as a sheet shows them, for paper.
 *
 * @param isStrong rows that others belong to
 * @param foot rows below the table, by the headings of the columns that their cells end with; an empty heading is the last one
 */
export function formTable<R>(
  columns: readonly FormColumn<R>[],
  records: readonly R[],
  language: Language,
  { isStrong = () => false, foot = [] }: { isStrong?: (record: R) => boolean; foot?: Foot } = {},
): FormTable {
  const cellsOf = ({ value, format }: FormColumn<R>): string[] =>
    records.map((record) => printed(value(record), format, language));
  const shown = columns
    .filter(({ paper }) => paper !== false)
    .map((column) => ({ column, cells: cellsOf(column) }))
    .filter(({ column, cells }) => !column.isSpare || cells.some((text) => text !== ''));
  const isSame = records.map((_, index) => index > 0);
  for (const one of shown) if (one.column.isGrouped) one.cells = printedOnce(one.cells, isSame);
  const positions = new Map(shown.map(({ column }, index) => [column.heading, index + 1]));
  const spans = (row: Foot[number]): FootCell[] => {
    let from = 0;
    return row.map(({ text, to }) => {
      const end = positions.get(to) ?? shown.length;
      const span = end - from;
      from = end;
      return { text, span };
    });
  };
  return {
    columns: shown.map(({ column }) => printedColumn(column, language)),
    rows: records.map((record, index) => ({
      cells: shown.map(({ cells }) => cells[index] ?? ''),
      isStrong: isStrong(record),
    })),
    foot: foot.map(spans),
  };
}
