import type { Polarity } from '../../main-job/indicator/measure';

/** What a column of amounts holds, in Rupiah. `m1`–`m12` are months, `q1`–`q4` quarters. */
export type Measure =
  | 'ceiling'
  | 'shiftedCeiling'
  | 'revisedCeiling'
  | 'spent'
  /** A second column of realised amounts, by another source than the first. */
  | 'otherSpent'
  /** A second column that could be the ceiling too. */
  | 'otherCeiling'
  /** Cash plan and realised amount of the month alone. */
  | `plan-m${number}`
  | `spent-m${number}`
  /** Realised amount to date at the end of a month. */
  | `spent-r${number}`
  /** Realised amount of the quarter alone. */
  | `spent-t${number}`
  /** Cash plan of the quarter, alone where its heading does not say to date. */
  | `plan-t${number}`
  /** Cash plan and realised amount to date, at the end of the quarter. */
  | `plan-q${number}`
  | `spent-q${number}`;

/** An amount of a line: null where the cell is empty or says that nothing is reported. */
export type Amounts = ReadonlyMap<Measure, number | null>;

/** One row of a budget table. */
export interface BudgetLine {
  /** 1-based row of the sheet it came from. */
  row: number;
  /** Office (SKPD) under whose heading the line stands; empty where the table names none. */
  office: { code: string; name: string };
  /** Label of a unit in a column of the table (BIDANG, PPTK); empty where there is none. */
  label: string;
  /** Code of programme, kegiatan or sub kegiatan; empty where the table has none. */
  code: string;
  account: string;
  name: string;
  /** Kind of spending, as the table words it. */
  kind: string;
  /** The one column of SIPD's kinds of spending that holds the line's amounts; empty where there is none, or several do. */
  group: string;
  fund: string;
  /** Place in the outline: a line hangs under the nearest line above with a smaller depth; null: a line of a flat list. */
  depth: number | null;
  /** A printed total of everything above it. */
  isTotal: boolean;
  amounts: Amounts;
}

/** How a table of a file was understood. */
export type TableKind = 'sipd' | 'account-summary' | 'outline' | 'numbered' | 'flat' | 'list' | 'cash-plan';

/** The period that a table or its file states. */
export interface StatedPeriod {
  /** 1–12; null where only a last month is known. */
  from: number | null;
  to: number;
}

/** A column that seems to name persons: its heading, its place (0-based), and how many it names. */
export interface PersonColumn {
  heading: string;
  column: number;
  count: number;
}

/** A budget table, read. */
export interface BudgetTable {
  file: string;
  sheet: string;
  /** A1 notation of its data. */
  range: string;
  kind: TableKind;
  /** The same from month to month: how the table is headed, and whose it is. */
  layout: string;
  lines: readonly BudgetLine[];
  year: number | null;
  period: StatedPeriod | null;
  /** Where the period stands: in a title, in the name of the file or of the tab. */
  periodFrom: 'title' | 'file' | 'sheet' | null;
  /** The heading of its realised amounts says that they are to date: `Realisasi s.d. Bulan Ini`. */
  isToDate?: boolean;
  /** The year stands in the name of the file or the tab alone. */
  yearIsFromName: boolean;
  /** A place for the period is there and has not been filled in. */
  periodIsOpen: boolean;
  agency: string;
  /** The word by which the file calls its figures invented; empty where it does not. */
  invented: string;
  /** Factor of thousands or millions that a title or heading speaks of; null where none does. */
  scale: number | null;
  /** Columns whose own heading says that they hold whole Rupiah, beside others that do not. */
  inRupiah: readonly Measure[];
  /** The unit that the title or the tab names for all of its lines; empty where none does. */
  ofUnit?: string;
  /** Its rows are those of indicators: the money of a line may stand again beside each of them. */
  isBesideIndicators: boolean;
  /** Its year is one of several that stand side by side; each of them is a table of its own. */
  isOneOfYears?: boolean;
  isHiddenSheet: boolean;
  hiddenRows: number;
  /** Letters of hidden columns that are taken; absent: none. */
  hiddenColumns?: readonly string[];
  /** Measures by the letters of their columns, for places in messages. */
  columns: ReadonlyMap<Measure, string>;
  /** All columns that are taken, 0-based. */
  taken: readonly number[];
  /** The column of labels, where it seems to name persons. */
  persons: PersonColumn | null;
  /** Headings of the measures as printed. */
  headings: ReadonlyMap<Measure, string>;
  /** Sums that the table prints across a line, such as quarters between months, with what the months give. */
  crossTotals: readonly CrossTotal[];
  /** Amounts whose text was not understood. */
  unreadable: readonly { cell: string; text: string }[];
  /** Columns of amounts that no heading tells, where the table lacks ceilings or realised amounts: letters, and one heading. */
  besides?: { columns: readonly string[]; example: string; lacks: 'ceiling' | 'spent' };
  /** Rows below a total that are no part of it, such as what is left. */
  behindTotal: readonly { row: number; name: string }[];
}

/** A printed sum of columns of one line. */
export interface CrossTotal {
  row: number;
  label: string;
  column: string;
  printed: number;
  computed: number;
}

/** A performance indicator of a table. */
export interface IndicatorLine {
  row: number;
  number: string;
  /** As a column of codes has it; absent: there is none. */
  code?: string;
  objective: string;
  name: string;
  measureUnit: string;
  target: string | number | null;
  actual: string | number | null;
  /** Targets and actuals of the quarters 1–4; null where a cell is empty. */
  quarterTargets: readonly (string | number | null)[];
  quarterActuals: readonly (string | number | null)[];
  /** Actuals of the months 1–12, where the table has columns of months; null where a cell is empty. */
  monthActuals?: readonly (string | number | null)[];
  /** Values under headings that name a quarter and do not say whether it is what is planned or what was reached. */
  unclearQuarters: readonly (string | number | null)[];
  /** Attainment as printed, in percent. */
  printed: number | null;
  unit: string;
  /** Whether more or less is better, where a column or the target itself says it (`≤ 5`, `80-90`, `BB`). */
  polarity?: Polarity | null;
  /** Its figures are written between 0 and 1, as shares are whose per cent sign only the format of the cell shows. */
  areShares?: boolean;
  /** Target of the period of the table, beside that of its year; null where there is none. */
  periodTarget?: string | number | null;
  /** What the figures of the year are compared with, as far as the table has it. */
  compared?: Partial<Record<ComparedFigure, string | number>>;
}

/** Figures beside those of the year: what the year before reached, alone and to its end, the end of the plan, the country's standard. */
export const comparedFigures = ['lastYear', 'toLastYear', 'planEnd', 'nationalStandard'] as const;
export type ComparedFigure = (typeof comparedFigures)[number];

export interface IndicatorTable {
  file: string;
  sheet: string;
  range: string;
  layout: string;
  lines: readonly IndicatorLine[];
  year: number | null;
  /** How far what was reached goes, as the title, the tab or the file says. */
  period: StatedPeriod | null;
  periodFrom: BudgetTable['periodFrom'];
  /** The column of targets names the year: its targets are no quarter's. */
  targetsAreOfYear?: boolean;
  /** What was reached in a quarter or month is the figure to date. */
  isToDate: boolean;
  /** Columns that are headed by nothing but their months, and may be targets too; none of them is taken. */
  unclearMonths?: readonly string[];
  /** Rows (1-based) with figures that no indicator is named for. */
  nameless?: readonly number[];
  /** Texts in place of figures, which nothing can be worked out from. */
  unreadable?: readonly { cell: string; text: string }[];
  /** The unit that the title or the tab names for all of its lines; empty where none does. */
  ofUnit?: string;
  /** Its year is one of several that stand side by side; each of them is a table of its own. */
  isOneOfYears?: boolean;
  agency: string;
  invented: string;
  isHiddenSheet: boolean;
  hiddenRows: number;
  /** Letters of hidden columns that are taken; absent: none. */
  hiddenColumns?: readonly string[];
  taken: readonly number[];
  persons: PersonColumn | null;
  /** Columns in A1 letters: those of actuals (of the year, and of the quarters), of what is printed, of the units. */
  columns: { actual: string; quarters: readonly string[]; unclear: readonly string[]; printed: string; unit: string };
}
