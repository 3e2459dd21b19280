import type { FootCell, FormTable, PrintedColumn } from '../../../domain/forms/form-table';
import type { FigureSource, PrintFigure } from '../../../domain/records/figure-source';
import { formatMeasured, formatNumber, formatPoints, formatQuantity, gluedDays } from '../../../text/format';
import type { Language } from '../../../text/language';
import { cellName } from '../../../shapes/a1';
import { nameIn, names } from '../../schema/names';
import {
  FIRST_RECORD,
  type CellFormat,
  type OutputColumn,
  type OutputFrame,
  type OutputSheet,
  type OutputValue,
} from '../output-sheet';

/** A column of a form: what its sheet shows, and where it stands on paper. */
export interface FormColumn<R> extends OutputColumn<R> {
  /**
   * Its headings on paper from top to bottom, `|` between them, in the dictionary's notation; absent: the heading of the sheet;
   * false: the paper does without it.
   */
  paper?: string | false;
  isJoint?: boolean;
  /** Whether it names the row. */
  isKey?: boolean;
  arithmetic?: string;
  /** The paper does without it where no row has anything to say. */
  isSpare?: boolean;
  /** Whether what stands in it are figures; absent: unless it holds texts. Texts may have figures in them, numbers of rows are none. */
  figures?: boolean;
  /** Why nothing stands in it, below the paper's table where no row has anything to say; columns of one cause share the sentence. */
  emptyBecause?: string;
  /** On paper a text is printed once for neighbouring rows that share it and what stands left of it. */
  isGrouped?: boolean;
}

/** How a figure of a format is printed. */
const printers: Record<CellFormat, (value: number, language: Language) => string> = {
  text: (value) => String(value),
  count: (value, language) => formatQuantity(value, language),
  day: (value) => String(value),
  points: formatPoints,
  quantity: (value, language) => formatMeasured(value, language),
  rupiah: (value, language) => formatNumber(value, Number.isInteger(value) ? 0 : 2, language),
};

function printed(value: OutputValue | null, format: CellFormat, language: Language): string {
  if (value === null) return '';
  // A number stays with its sign of percent, a day with its month.
  return typeof value === 'number'
    ? printers[format](value, language)
    : gluedDays(String(value)).replace(/(\d) (?=%)/g, '$1\u00a0');
}

/** Whether a text of a column is a figure or has some. */
const isFigure = ({ figures, format }: Pick<FormColumn<never>, 'figures' | 'format'>, text: string): boolean =>
  (figures ?? format !== 'text') && (format === 'text' ? /\d/.test(text) : text !== '');

/** Words; measures and grades that stand in place of a figure are shorter. */
const isWords = (text: string): boolean => /\p{L}{4}/u.test(text);

/** A column as it is printed; one of figures in which nothing but words stands is read like a text. */
function printedColumn<R>(column: FormColumn<R>, cells: readonly string[], language: Language): PrintedColumn {
  const { heading, paper, format, isJoint = false, isKey = false, arithmetic = '' } = column;
  const filled = cells.filter((text) => text !== '');
  const hasFigures = format !== 'text' && (filled.length === 0 || !filled.every(isWords));
  const headings = nameIn(names(paper || heading), language)
    .split('|')
    .map((part) => part.trim());
  return { headings, isFigure: hasFigures, isJoint, isKey, arithmetic };
}

/** The texts of a grouped column without those that repeat the row above, where `isSame` says that what is left of them does, too. */
function printedOnce(cells: readonly string[], isSame: boolean[]): string[] {
  return cells.map((text, index) => {
    isSame[index] = (isSame[index] ?? false) && text === cells[index - 1];
    return isSame[index] ? '' : text;
  });
}

/** A row of a form's foot: its code, and texts that name the columns of the sheet up to which they reach. */
export interface FootRow {
  code: string;
  /** A figure, or a text that has some, has a value; `column` is where the sheet shows it, unless that is `to`. */
  cells: readonly { text: string; to: string; column?: string; value?: number | string | null }[];
}

/** A form: a sheet that is printed, too. */
export interface Form<R> extends Pick<OutputSheet<R>, 'name'> {
  columns: readonly FormColumn<R>[];
  /** Code of what a record is about; records that share it are told apart by a number. */
  codeOf: (record: R) => string;
}

/** What every form of one run shares. */
export interface FormFrame extends OutputFrame {
  print: PrintFigure;
}

/** How a form stands on paper. */
interface OnPaper<R> {
  /** Rows that others belong to. */
  isStrong?: (record: R) => boolean;
  /** Rows below the table, by the headings of the columns that their cells end with; an empty heading is the last one. */
  foot?: readonly FootRow[];
  /** The columns of the paper in their order, where the sheet has another one. */
  columns?: readonly FormColumn<R>[];
  /** The records of the sheet in their order, where the paper has another one. */
  onSheet?: readonly R[];
}

/** Takes down the figures of a text; one that stands in several lines keeps them. */
const byLine = (text: string, take: (line: string) => string): string =>
  text.includes('\n')
    ? text
        .split('\n')
        .map((line) => (/\d/.test(line) ? take(line) : line))
        .join('\n')
    : take(text);

/** The codes of records, each once. */
function codesOf<R>(records: readonly R[], codeOf: (record: R) => string): string[] {
  const seen = new Map<string, number>();
  return records.map((record) => {
    const code = codeOf(record);
    const count = (seen.get(code) ?? 0) + 1;
    seen.set(code, count);
    return count === 1 ? code : `${code} (${count})`;
  });
}

/** The same columns and records as a sheet shows them, for paper; every figure says in which cell of the sheet it stands. */
export function formTable<R>(
  form: Form<R>,
  records: readonly R[],
  { language, print }: FormFrame,
  { isStrong = () => false, foot = [], columns = form.columns, onSheet = records }: OnPaper<R> = {},
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
  const columnAt = new Map(form.columns.map(({ heading }, index) => [heading, index]));
  const rowAt = new Map(onSheet.map((record, index) => [record, FIRST_RECORD + index]));
  const sourceOf = (column: string, row: string, at: number): FigureSource => {
    return { form: form.name, row, column, at: cellName(at, columnAt.get(column) ?? 0) };
  };
  const gaps = shown.flatMap(({ column, cells }) =>
    cells.some((text) => text !== '') ? [] : (column.emptyBecause ?? []),
  );
  const codes = codesOf(records, form.codeOf);
  const cellOf = (record: R, { heading, value }: FormColumn<R>, text: string, code: string): string => {
    const exact = value(record);
    const source = sourceOf(heading, code, rowAt.get(record) ?? 0);
    return byLine(text, (line) => print(line, typeof exact === 'number' ? exact : line, source));
  };
  const spans = ({ code, cells }: FootRow, index: number): FootCell[] => {
    let from = 0;
    return cells.map(({ text, to, column = to, value = null }) => {
      const end = positions.get(to) ?? shown.length;
      const span = end - from;
      from = end;
      const source = sourceOf(column, code, FIRST_RECORD + onSheet.length + index);
      return { text: value === null ? text : byLine(text, (line) => print(line, value, source)), span };
    });
  };
  return {
    columns: shown.map(({ column, cells }) => printedColumn(column, cells, language)),
    rows: records.map((record, index) => ({
      cells: shown.map(({ column, cells: { [index]: text = '' } }) =>
        isFigure(column, text) ? cellOf(record, column, text, codes[index] ?? '') : text,
      ),
      isStrong: isStrong(record),
    })),
    foot: [...foot.map(spans), ...[...new Set(gaps)].map((text) => [{ text, span: shown.length }])],
  };
}
