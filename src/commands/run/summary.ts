import type { RunProgress } from '../../google/run-signals';
import type { ReportedTable } from '../../workbook/sheets/figure-check/figure-report';
import type { Task } from '../../text/tasks';
import type { WordedFinding } from '../../workbook/finding-words';

export type { RunProgress };

/**
 * What a run of the main job is asked for and what it answers. Both cross `google.script.run` and the local runtime, so
 * they hold only strings, finite numbers, booleans, null, arrays and plain objects.
 */

/** A template of the agency's own that a run brings along. */
export interface TemplateRequest {
  /** The word for a kind of document: `evaluasi`, `notula`, … (documents/kinds). */
  kind: string;
  /** File name, for people. */
  name: string;
  /** Content of the .docx; empty: back to the add-on's own template. */
  base64: string;
  /** Id of its copy in Drive. */
  fileId?: string;
}

export interface RunRequest {
  tasks: Task[];
  /** Sheets whose printed figures are checked; absent: every sheet that is not the add-on's. */
  sheets?: string[];
  /** As the user wrote it, e.g. `TW III`, `Maret`, `Tahunan`; empty: setting `Periode`, else the default of the dictionary. */
  period?: string;
  /** Code or name of the one unit that gets a document; empty: every unit and the agency. */
  unit?: string;
  /** Language of the documents; empty: setting `Bahasa`. Sheets always follow `Bahasa`. */
  language?: 'id' | 'en';
  /** Documents to make again whatever their state: a key of the ledger, `failed` or `all`. */
  remake?: string;
  /** A further chunk of a run that stopped itself: what was asked for stands in the ledger already. */
  continued?: boolean;
  /** Whoever asks makes the documents by several calls side by side (`buatBersama`), and ends with a further chunk: its name, and how many calls. */
  shared?: { run: string; lanes: number };
  /** Of such a run the calls that are over, by their numbers: what they were given and have not made is nobody's. */
  ended?: { run: string; lanes: number[] };
  /** Only tells which documents would be made, renewed or left, and why; nothing is written. */
  dryRun?: boolean;
  /** Checked, tried on one unit, and used from then on. */
  template?: TemplateRequest;
  /** A picture for letterheads; without content the one that is kept goes. */
  logo?: { name: string; base64: string };
  /** Keeps the template and makes no document. */
  templateOnly?: boolean;
  /** The machine cannot make PDF: documents are kept as .docx, and say so. */
  withoutPdf?: boolean;
  /** Month of the awards, as written; empty: the month before. */
  month?: string;
  /** The one award category; empty: all. */
  category?: string;
  /** Decides the winners of the month instead of only proposing them. */
  finalise?: boolean;
  /** Formulas of the file that came without a result and read as empty: of each sheet the first cell, and how many. */
  unreadFormulas?: { sheet: string; cell: string; count: number }[];
  /** Runs the self-test instead of tasks. */
  selfTest?: boolean;
  /** Language of the words in the answer; empty: setting `Bahasa`. */
  messages?: 'id' | 'en';
  /** The sidebar asks: where the run knows the state of the workbook as it leaves it, the answer tells it (`PanelSummary`). */
  panel?: boolean;
}

export type Severity = 'error' | 'warning' | 'info';

/** A finding in words, with the place it speaks of. */
export type SummaryFinding = WordedFinding;

export interface SummaryUnit {
  code: string;
  name: string;
  /** Free-text kind of the unit (`Bidang`, `UPTD`, …). */
  kind: string;
  /** Depth in the unit tree, 0 for a top-level unit. */
  depth: number;
  /** `Nilai Penandaan (%)` in points, rounded as printed; null: cannot be assessed. */
  value: number | null;
  /** `Rata-rata Capaian (%)` in points, rounded as printed. */
  meanAttainment: number | null;
  /** `Serapan (%)` in points, rounded as printed. */
  absorption: number | null;
  attainmentStatus: string;
  absorptionStatus: string;
  /** Column `Tanda`: empty when the unit is not flagged. */
  flag: string;
  /** Column `Penyebab Utama`. */
  causes: string;
  indicators: number;
  counted: number;
  notReported: number;
}

export interface SummaryDocument {
  key: string;
  kind: string;
  subject: string;
  /** Readable file name with extension. */
  name: string;
  link: string;
  /** Status word of the ledger, in the language of the sheets. */
  status: string;
  message: string;
}

/** A paragraph of the summary that a task adds: a title and its lines, in the language of the answer. */
export interface Highlight {
  title: string;
  lines: string[];
}

export interface RunSummary {
  /** False when a finding of severity `error` stopped the run. */
  ok: boolean;
  language: 'id' | 'en';
  year: number;
  /** Label of the period, e.g. `TW III`. */
  period: string;
  tasks: Task[];
  agency: (SummaryUnit & { formedFrom: string }) | null;
  units: SummaryUnit[];
  findings: SummaryFinding[];
  highlights: Highlight[];
  /** Tables whose printed figures were checked; absent where that was not asked for. */
  figureTables?: ReportedTable[];
  documents: SummaryDocument[];
  /** Documents still to be made when the run stopped itself before the time limit; call again with the same request. */
  documentsLeft: number;
  /**
   * Absent: the run went on as far as it could. Else nobody calls again by himself: a person stopped it, the quota of the day is
   * used up, Drive is full, or Google does not answer.
   */
  documentsStopped?: 'asked' | 'quota' | 'storage' | 'google';
  /** The documents wait to be made side by side. */
  sharing?: boolean;
  /** A document of one unit made with the template of the request: name and base64 of a .docx. */
  preview?: { name: string; base64: string };
  /** *Ringkasan Pimpinan* as a plain text to paste into a messenger; absent: it was not asked for. */
  message?: string;
  /** How far the documents are; absent where none had to be made. */
  progress?: RunProgress;
  /** Names of the sheets written. */
  sheetsWritten: string[];
}
