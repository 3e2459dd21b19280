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
  'ceiling-changed': { before: number; after: number; month: number; lines: number };
  'sources-differ': { month: number; first: number; second: number; firstTable: string; secondTable: string };
  units: { office: string; programmes: number };
  'untouched-quarters': { quarters: number[] };
  /** A title speaks of thousands or millions. */
  scale: { factor: number; sum: number };
  'generated-codes': { count: number; example: string };
}

export type QuestionCode = keyof QuestionValues;

export interface NoteValues {
  'total-differs': QuestionValues['total-differs'];
  overspent: { spent: number; ceiling: number; rows: number; example: string };
  recap: { of: string };
  extract: { of: string };
  'column-not-needed': { column: string; from: string };
  'missing-month': { month: number };
  'running-totals': { months: number[] };
  'later-source': { month: number; spent: number; earlierMonth: number; earlier: number; table: string };
  'nameless-rows': { rows: number[]; amount: number };
  'repeated-rows': { rows: number[] };
  'unreadable-amount': { text: string };
  'not-filled-in': { period: boolean };
  'printed-attainment': { name: string; printed: number; attainment: number; target: number; actual: number };
  'polarity-assumed': { count: number };
  'cross-total': { label: string; printed: number; computed: number };
  'hidden-rows': { count: number };
  /** The year or the period stands in the name of the file or the tab alone. */
  'from-name': { year: number | null; month: number | null };
  'invented-figures': { word: string };
}

export type NoteCode = keyof NoteValues;

/** What may be done about a question. */
export type OptionWord =
  | 'rows'
  | 'leaveColumn'
  | 'leaveTable'
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
  | 'oneUnit'
  | 'unitPerProgramme'
  | 'notReported'
  | 'asZero'
  | 'generated'
  | 'asWritten'
  | 'multiplied';

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
  private readonly answers: Answers;
  private readonly takesFallbacks: boolean;

  constructor(answers: Answers, takesFallbacks: boolean) {
    this.answers = answers;
    this.takesFallbacks = takesFallbacks;
  }

  /** The value answered, or what is taken without an answer; null while the question is open. */
  ask<C extends QuestionCode>(question: ImportQuestion<C>): string | null {
    this.questions.push(question);
    const answer = this.answers[question.id];
    const chosen = question.options.find(({ value }) => value === answer || String(answer) === value)?.value;
    const settled = chosen ?? (this.takesFallbacks ? question.fallback : null);
    if (settled === null) this.open.add(question.id);
    return settled;
  }

  /** An answer that is no option: a table of units by programme. */
  free(id: string): unknown {
    return this.answers[id];
  }

  note<C extends NoteCode>(note: ImportNote<C>): void {
    this.notes.push(note);
  }
}
