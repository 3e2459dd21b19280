import type { ProposedUnit } from './units/propose-units';

/** What the questions and notes of an import say; amounts are Rupiah, months 1–12. */
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

/** Whether the answer is about the layout, so that it holds for the next file of the same layout too. */
const isOfLayout: Record<QuestionCode, boolean> = {
  'total-differs': false,
  'partly-filled': false,
  accumulation: true,
  'period-unknown': false,
  'year-unknown': true,
  'year-differs': false,
  'same-table': true,
  'same-key': true,
  'second-column': true,
  'two-ceilings': false,
  'ceiling-from-plan': true,
  'ceiling-changed': false,
  'sources-differ': false,
  units: true,
  'untouched-quarters': false,
  'unclear-quarters': true,
  'written-as-shares': true,
  'unit-left-empty': true,
  scale: true,
  'small-amounts': true,
  'generated-codes': true,
  'ceiling-in-book': false,
  'typed-by-hand': false,
  'target-in-book': false,
  'quarter-target': true,
  'actuals-kind': false,
  'months-missing': false,
  'older-period': false,
  'period-differs': false,
  renumbered: false,
  'same-totals': false,
  'parent-rows': false,
  'recap-of-tabs': false,
  'person-names': true,
  'changed-since': false,
};

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

/** What may be done about a question. */
export type OptionWord =
  | 'rows'
  | 'leaveColumn'
  | 'leaveTable'
  | 'leaveFigures'
  | 'ofMonth'
  | 'toDate'
  | 'endOfMonth'
  | 'endOfYear'
  | 'year'
  | 'takeOnce'
  | 'addUp'
  | 'firstColumn'
  | 'secondColumn'
  | 'firstCeiling'
  | 'secondCeiling'
  | 'planAsCeiling'
  | 'noCeiling'
  | 'latestCeiling'
  | 'asShift'
  | 'asRevision'
  | 'firstSource'
  | 'secondSource'
  | 'bothUnits'
  | 'oneUnit'
  | 'unitPerProgramme'
  | 'asProposed'
  | 'notReported'
  | 'asZero'
  | 'asActuals'
  | 'asTargets'
  | 'asPercent'
  | 'asPoints'
  | 'unitAbove'
  | 'asAgency'
  | 'generated'
  | 'asWritten'
  | 'multiplied'
  | 'leaveCeiling'
  | 'keepTyped'
  | 'takeFile'
  | 'keepTargets'
  | 'takeTargets'
  | 'asQuarterTargets'
  | 'asYearTargets'
  | 'ofPeriodAlone'
  | 'toPeriodEnd'
  | 'allToDate'
  | 'addToBook'
  | 'onlyHistory'
  | 'keepPeriod'
  | 'filePeriod'
  | 'yearOfBook'
  | 'asNumbered'
  | 'takeTable'
  | 'leaveParts'
  | 'leaveParents'
  | 'takeRows'
  | 'leaveNames'
  | 'takeNames'
  | 'keepChanged'
  | 'restoreAll';

export interface ImportOption {
  value: string;
  word: OptionWord;
  /** What the words name: a table, a column, a month, a year. */
  about?: string | number;
}

export interface ImportQuestion<C extends QuestionCode = QuestionCode> {
  /** The same from run to run for the same files. */
  id: string;
  code: C;
  /** File and tab. */
  table: string;
  /** Places in A1 notation, with the name of the tab. */
  cells: readonly string[];
  values: QuestionValues[C];
  options: readonly ImportOption[];
  /** The value taken without an answer; null for a question about money that does not add up. */
  fallback: string | null;
  /** The answer may be a table too: each line with one of the choices, or another text; an empty unit is open. */
  assign?: { rows: readonly ProposedUnit[]; choices: readonly string[] };
  /** Layout, or whatever else the answer holds for from import to import; absent: for this time alone. */
  holdsFor?: string;
  /** The file contradicts what was answered before: it is asked again. */
  isDoubtful?: boolean;
}

export interface ImportNote<C extends NoteCode = NoteCode> {
  code: C;
  table: string;
  cell: string;
  values: NoteValues[C];
}

/** Answers by the ids of questions. */
export type Answers = Readonly<Record<string, unknown>>;

/** Collects questions with what was answered, and notes. */
export class Dialogue {
  readonly questions: ImportQuestion[] = [];
  readonly notes: ImportNote[] = [];
  /** Ids of questions without an answer. */
  readonly open = new Set<string>();
  /** What an earlier import was answered, and what was taken from it. */
  readonly recalled: { question: ImportQuestion; value: string }[] = [];
  /** What was answered, or taken without an answer, by the ids of questions. */
  readonly settled = new Map<string, unknown>();
  /** Answers that hold for the next import too. */
  readonly learnt: Record<string, unknown> = {};
  private readonly answers: Answers;
  private readonly takesFallbacks: boolean;
  private readonly remembered: Answers;

  constructor(answers: Answers, takesFallbacks: boolean, remembered: Answers = {}) {
    this.answers = answers;
    this.takesFallbacks = takesFallbacks;
    this.remembered = remembered;
  }

  /** The value answered, now or by an earlier import, or what is taken without an answer; null while the question is open. */
  ask<C extends QuestionCode>(question: ImportQuestion<C>): string | null {
    const { id, code, options, fallback, holdsFor, isDoubtful } = question;
    const among = (answer: unknown): string | null =>
      options.find(({ value }) => value === answer || String(answer) === value)?.value ?? null;
    const name = isOfLayout[code] && holdsFor !== undefined ? nameOf(code, holdsFor) : null;
    const now = among(this.answers[id]);
    const before = name === null || now !== null || isDoubtful ? null : among(this.remembered[name]);
    if (before !== null) {
      this.recalled.push({ question, value: before });
      this.settled.set(id, before);
      return before;
    }
    this.questions.push(question);
    const settled = now ?? (this.takesFallbacks ? fallback : null);
    if (settled === null) this.open.add(id);
    else this.settled.set(id, settled);
    if (settled !== null && name !== null) this.learnt[name] = settled;
    return settled;
  }

  /** An answer that is no option, now or by an earlier import: a table of units by programme. */
  free(
    id: string,
    code: QuestionCode,
    holdsFor: string,
  ): { table: Record<string, unknown>; isOfBefore: boolean } | null {
    const isTable = (answer: unknown): answer is Record<string, unknown> =>
      typeof answer === 'object' && answer !== null;
    const name = nameOf(code, holdsFor);
    const now = this.answers[id];
    if (isTable(now)) {
      this.learnt[name] = now;
      this.settled.set(id, now);
      return { table: now, isOfBefore: false };
    }
    const before = now === undefined ? this.remembered[name] : null;
    return isTable(before) ? { table: before, isOfBefore: true } : null;
  }

  /** Keeps what an answer came to, in place of the answer. */
  learn(code: QuestionCode, holdsFor: string, value: unknown): void {
    this.learnt[nameOf(code, holdsFor)] = value;
  }

  note<C extends NoteCode>(note: ImportNote<C>): void {
    this.notes.push(note);
  }

  /** Says notes of a code otherwise, or takes them back where `change` gives null. */
  amend<C extends NoteCode>(code: C, change: (note: ImportNote<C>) => ImportNote<C> | null): void {
    const said = this.notes.splice(0);
    this.notes.push(...said.flatMap((note) => (note.code === code ? (change(note as ImportNote<C>) ?? []) : note)));
  }
}

const nameOf = (code: QuestionCode, holdsFor: string): string => `${code}|${holdsFor}`;
