import type { BoardDeck } from '../../documents/board/deck';
import type { DocumentPlan } from '../../documents/document';
import type { Pack } from '../../documents/file/zip-file';
import type { OwnTemplates } from '../../documents/template/own-template';
import type { TemplateKind } from '../../documents/kinds';
import type { Evaluation } from '../../domain/main-job/evaluation';
import type { Finding } from '../../domain/finding';
import type { Day } from '../../domain/day';
import type { LetterFacts } from '../../domain/records/letter-facts';
import type { Placeholder } from '../../domain/records/placeholder';
import type { PrintedFigures } from '../../domain/records/printed-figure';
import type { Book } from '../../google/spreadsheet';
import type { AuditBook } from '../../shapes/audit-book';
import type { Language } from '../../text/language';
import type { Grid } from '../../workbook/read/grid';
import type { ReportedTable } from '../../workbook/sheets/figure-check/figure-report';
import type { Grids, WorkbookData } from '../../workbook/read/workbook';
import type { InputSheet, ReadableSheet } from '../../workbook/schema/input-sheets';
import type { DashboardContent } from '../../workbook/sheets/main-job/dashboard-sheet';
import type { OutputContent, OutputFrame } from '../../workbook/sheets/output-sheet';
import type { OpenArchive } from './open-archive';
import type { Highlight, RunRequest } from './summary';

/** What every task of a run may use: the workbook as read, the evaluation computed from it once, and the frame of sheets. */
export interface TaskContext {
  request: RunRequest;
  data: WorkbookData;
  /** The sheets as read, for tasks with tables of their own. */
  grids: Grids;
  evaluation: Evaluation;
  /** The sheets whose printed figures are asked for. */
  printed?: readonly Grid[];
  /** The sheets whose printed figures are told of in papers that stand. */
  checkedBefore?: readonly Grid[];
  /** `Arsip Capaian`; its frozen figures already stand in the evaluation. */
  archive?: OpenArchive;
  /** The agency's own templates. */
  own: OwnTemplates;
  frame: OutputFrame;
  today: Day;
  /** Language of documents: as requested, else setting `Bahasa`. */
  documentLanguage: Language;
  /** Language of the words in the summary. */
  spoken: Language;
  /** How the parts of papers are packed; absent: they stay as they are. */
  pack?: Pack;
}

/** A document to be made: its place in the ledger, and how to make it only when that is needed. */
export interface DocumentJob {
  plan: DocumentPlan;
  /** `Jenis` of the ledger, in the language of the sheets. */
  kind: string;
  /** Hash of everything the document prints, the number and the day of its letter included; absent: nobody wrote any. */
  fingerprint: (letter?: LetterFacts) => string;
  /** The bytes of the file, and what they print. */
  render: (letter?: LetterFacts) => { bytes: Uint8Array; figures: () => PrintedFigures };
  /** What it leaves open for a person to fill in, and prints as a marked gap. Absent: nothing, ever. */
  leftOpen?: () => Placeholder[];
  /** What keeps it from being the final paper that the settings ask for; empty: nothing. Absent: it never leaves anything open. */
  refused?: () => Placeholder[];
  /** It shows the moment at which it was made: only its figures tell whether it stands as it would be made now. */
  isOfItsMoment?: boolean;
  /** What the document prints, in words; absent: slides. */
  view?: () => object;
  /** The kind of template that it is filled into; absent: it is drawn. */
  template?: TemplateKind | undefined;
}

/** What the summary tells of letters that went out, and findings about the sheet that keeps them. */
export interface Delivery {
  highlights: Highlight[];
  findings: Finding[];
}

/** What a task wants written; nothing has been written yet. */
export interface TaskOutcome {
  sheets?: OutputContent[];
  /** Sheets that only grow: their records are added below those that stand. */
  appended?: OutputContent[];
  documents?: DocumentJob[];
  /** Documents that this run leaves out, as a template may be for them; they are only looked at, never made. */
  leftOut?: DocumentJob[];
  /** Keys of documents that the task makes no longer when it makes the others: their subject is gone. */
  retires?: (key: string) => boolean;
  findings?: Finding[];
  /** Sheet `Dasbor`, on which only the add-on's own cells, check boxes and charts are touched. */
  dashboard?: DashboardContent;
  /** A workbook of formulas for the computer that the add-on runs on; kept when everything else is written. */
  auditBook?: AuditBook;
  /** What the screens of the board show from now on. */
  board?: BoardDeck;
  /** Sends letters, after everything else has been written; answers with what the summary tells of them. */
  deliver?: (book: Book, started: Date) => Delivery;
  /** What the summary tells beside units and findings. */
  highlights?: Highlight[];
  /** A plain text to paste into a messenger. */
  message?: string;
  /** Tables whose printed figures were checked. */
  figureTables?: ReportedTable[];
}

/** Sheets whose rows papers take their figures from. */
export type FiguredSheet = 'indicators' | 'budget';

/** One use case of a run: which sheets it reads and needs, and what it makes of them. Pure but for its inputs. */
export interface TaskDefinition {
  reads: readonly ReadableSheet[];
  /** The task cannot do without these (data dictionary, Severity). */
  requires: readonly InputSheet[];
  /** Its papers say nothing where none of these has a row; absent: they have something else to say. */
  prints?: readonly FiguredSheet[];
  /** Looks at sheets of its own choice: what is wrong with settings and records is no matter of it. */
  isApart?: true;
  run: (context: TaskContext) => TaskOutcome;
}

/** Sheets of the attainment of indicators. */
export const attainmentSheets = ['settings', 'units', 'indicators', 'actuals', 'history', 'ratingScale'] as const;

/** Sheets that a paper on the work and the budget of a period prints; one of them is enough. */
export const printedOfPeriod = ['indicators', 'budget'] as const;

/** Sheets that say who is in which office, for the signatures of papers. */
export const officeSheets = ['staff', 'transfers'] as const;

/** Sheets of the absorption of the budget. */
export const budgetSheets = ['settings', 'units', 'budget', 'remainder'] as const;
