import type { QuestionValues } from './question-values';

/** What the notes of an import say; amounts are Rupiah, months 1–12. */
export interface NoteValues {
  'total-differs': QuestionValues['total-differs'];
  overspent: { spent: number; ceiling: number; rows: number; example: string };
  recap: { of: string };
  extract: { of: string };
  'parent-rows': QuestionValues['parent-rows'];
  'column-not-needed': { column: string; from: string };
  'missing-month': { month: number };
  'running-totals': { months: number[] };
  'later-source': { month: number; spent: number; earlierMonth: number; earlier: number; table: string };
  'nameless-rows': { rows: number[]; amount: number };
  'behind-total': { rows: number[]; example: string };
  /** A table of another year than the one that was chosen. */
  'other-year': { year: number; chosen: number };
  'repeated-rows': { rows: number[] };
  'unreadable-amount': { text: string };
  'not-filled-in': { period: boolean };
  'printed-attainment': { name: string; printed: number; attainment: number; target: number; actual: number };
  'polarity-assumed': { count: number };
  /** Lines of a cash plan without fund or unit, shared among those of the budget that have one each. */
  'plan-shared': { count: number; example: string };
  /** Columns of indicators headed by nothing but their months, which may be targets. */
  'unclear-months': { columns: string[] };
  /** Rows with figures that no indicator is named for. */
  'nameless-indicators': { rows: number[] };
  /** A table without one of ceilings and realised amounts has columns of amounts that are not taken; `example` a heading of one. */
  'amounts-beside': { columns: string[]; example: string; lacks: 'ceiling' | 'spent' };
  /** Months that were put into the quarters of the book; `left` lines of which its quarters tell less. */
  'months-as-quarters': { count: number; left: number };
  /** Figures of indicators that were left out because it was answered so. */
  'figures-left': { count: number; name: string };
  /** Cells of indicators with words in place of a figure. */
  'no-figures': { count: number; example: string };
  /** Two tables of the same indicators say something else of one of them. */
  'indicator-differs': { name: string; taken: string | number; other: string | number; from: string };
  'cross-total': { label: string; printed: number; computed: number };
  'hidden-rows': { count: number };
  'hidden-columns': { columns: string[] };
  /** The year or the period stands in the name of the file or the tab alone. */
  'from-name': { year: number | null; month: number | null };
  'invented-figures': { word: string };
  /** Rows of the last import of this layout that the file does not have any more. */
  'missing-rows': { count: number; examples: string[] };
  /** Figures that an earlier import wrote, and that the file has otherwise. */
  'figures-changed': { count: number; examples: { cell: string; before: string | number; after: string | number }[] };
}

export type NoteCode = keyof NoteValues;
