import type { NoteCode, NoteValues } from './note-values';
import type { QuestionCode, QuestionValues } from './question-values';
import type { ProposedUnit } from './units/propose-units';

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
