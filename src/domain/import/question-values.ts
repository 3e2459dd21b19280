import type { ProposedUnit } from './units/propose-units';

/** What the questions of an import say; amounts are Rupiah, months 1–12. */
export interface QuestionValues {
  /** A printed total that its rows do not give; `column` as headed. */
  'total-differs': {
    column: string;
    printed: number;
    computed: number;
    difference: number;
    label: string;
    row: number;
    count: number;
  };
  /** A column filled in some rows only, against a total that knows more. */
  'partly-filled': {
    column: string;
    filled: number;
    rows: number;
    empty: number;
    fromRow: number;
    computed: number;
    printed: number[];
  };
  /** Whether realised amounts are those of their month alone or to date. */
  accumulation: { months: number[]; lower: number | null; month: number | null };
  'period-unknown': { isOpen: boolean };
  'year-unknown': { year: number };
  'year-differs': { year: number; inFile: number };
  'same-table': { kept: string; others: string[]; hidden: number };
  'same-key': { code: string; name: string; amounts: number[]; sum: number; count: number };
  'second-column': { first: string; second: string; firstSum: number; secondSum: number };
  'two-ceilings': { first: number; second: number; firstTable: string; secondTable: string };
  'ceiling-from-plan': { sum: number };
  /** `month`: from which the second one is; 0: both are of the same. */
  'ceiling-changed': { before: number; after: number; month: number; lines: number };
  'sources-differ': { month: number; first: number; second: number; firstTable: string; secondTable: string };
  /** `proposed`: whose programmes seem to be, as far as anything tells. */
  units: { office: string; programmes: number; proposed: readonly ProposedUnit[] };
  'untouched-quarters': { quarters: number[] };
  /** Columns headed by nothing but their quarters; `example` one of their indicators, `values` what stands there. */
  'unclear-quarters': { columns: string[]; example: string; values: (string | number)[] };
  /** Percentages written as shares; `example` one of them with its target. */
  'written-as-shares': { count: number; example: string; target: number };
  /** Rows without a unit below one that names it; `example` the first such indicator, `unit` the one above it. */
  'unit-left-empty': { count: number; example: string; unit: string };
  /** A title speaks of thousands or millions. */
  scale: { factor: number; sum: number };
  /** Amounts too small for Rupiah, where nothing says what they are written in; `sum` the largest of them. */
  'small-amounts': { sum: number };
  'generated-codes': { count: number; example: string };
  /** Ceilings of lines that the book has with others; `before` and `after` are sums over all lines of the file that it has. */
  'ceiling-in-book': { rows: number; before: number; after: number; example: string };
  /** Figures of the book that no import wrote, and that the file has otherwise. */
  'typed-by-hand': { count: number; example: string; mine: string | number; theirs: string | number };
  /** Targets of indicators that an import wrote, and that the file has otherwise; `quarter`: the one whose report the file is. */
  'target-in-book': {
    count: number;
    name: string;
    before: string | number;
    after: string | number;
    quarter: number | null;
  };
  /** Reports of one quarter whose one column of targets names no year; `name` one of their indicators, `target` what stands there. */
  'quarter-target': { quarter: number; count: number; name: string; target: string | number };
  /**
   * What was reached in one period alone beside figures to date, or the other way round; `before` is what the book has up to there
   * (the last figure where it is to date, else the sum), `after` the figure of the file.
   */
  'actuals-kind': { count: number; name: string; before: number; after: number; isBookToDate: boolean };
  /** Single months, of which those between the book and the file are missing. */
  'months-missing': { month: number; inBook: number | null };
  /** The book reaches further than the file. */
  'older-period': { month: number; inBook: number };
  /** The period of the settings is another one than that of the file. */
  'period-differs': { inBook: string; inFile: string };
  /** A numbered list calls other things by the numbers that the book knows. */
  renumbered: { count: number; code: string; inBook: string; inFile: string };
  /** Totals that another agency's import had to the Rupiah. */
  'same-totals': { ceiling: number; spent: number; other: string; agency: string };
  /** Lines that are the sum of those right below, though nothing marks them. */
  'parent-rows': { rows: number[]; example: string; amount: number };
  /** A table whose money several others give in detail; `spent` where both say it. */
  'recap-of-tabs': {
    of: string[];
    ceiling: number;
    ceilingOfParts: number;
    spent: number | null;
    spentOfParts: number | null;
  };
  /** A column that seems to hold names of persons. */
  'person-names': { column: string; count: number };
  /** Cells and rows that were changed since the import that is undone. */
  'changed-since': { count: number; cells: string[] };
}

export type QuestionCode = keyof QuestionValues;
