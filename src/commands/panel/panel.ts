import type { RunSummary, SummaryFinding } from '../run/summary';

/**
 * What crosses `google.script.run` between the sidebar and the script: strings, finite numbers, booleans, null, arrays and
 * plain objects only.
 */

/** What the state of the workbook asks for next. */
export type NextStep =
  | 'import'
  | 'prepare'
  | 'absorb'
  | 'fillUnits'
  | 'fillIndicators'
  | 'fillTargets'
  | 'fillActuals'
  | 'repair'
  | 'check'
  | 'calculate'
  | 'generate'
  | 'renew';

/** One line of the checklist: what is there of what is wanted. */
export interface PanelStep {
  step: 'units' | 'indicators' | 'actuals' | 'budget' | 'check' | 'calculate' | 'evaluation';
  isDone: boolean;
  /** `12/14`, or how many stand in the way; empty: the mark says it all. */
  count: string;
}

/** A cell that the next step leads to. */
export interface PanelPlace {
  sheet: string;
  cell: string;
  /** As a person looks for it. */
  place: string;
}

/** A headline figure as text, with a word of its tone for the colour beside it. */
export interface PanelFigure {
  label: string;
  value: string;
  note: string;
  tone: 'good' | 'open' | 'bad' | 'plain';
}

export interface PanelDocument {
  kind: string;
  subject: string;
  status: string;
  /** Why it is not, or not again, made; empty: nothing to say. */
  message: string;
  /** Empty: the document has no link yet. */
  link: string;
}

/** Where one press leads: to the cell, or to a question that prepares the core sheets; null: nowhere, for its sheet is not there. */
export type WayToFinding = 'cell' | 'prepare' | null;

/** A finding, and what may be done about it by one press. */
export interface PanelFinding extends SummaryFinding {
  way: WayToFinding;
  /** Whether *Memang begitu* answers it. */
  canConfirm: boolean;
  /** Words of the repairs, in the order by which a request names them. */
  repairs: string[];
  /** How many findings of the workbook are like it, itself among them. */
  alike: number;
}

/** A finding as the page names it; `alike`: and all that are like it. */
export interface FindingRequest {
  code: string;
  sheet: string;
  cell: string;
  alike: boolean;
}

/** A wish to repair; nothing is written before the person has `agreed` to what was shown. */
export interface RepairRequest extends FindingRequest {
  repair: number;
  agreed: boolean;
}

/** What a repair changes, or has changed. */
export interface RepairAnswer {
  cells: { code: string; place: string; before: string; after: string }[];
  isWritten: boolean;
}

/** The state at a glance. */
export interface PanelState {
  language: 'id' | 'en';
  agency: string;
  period: string;
  /** When it was so, `HH:MM`. */
  time: string;
  next: NextStep;
  /** What to do about a run that was stopped half-way; empty: none was. */
  interrupted: string;
  /** Where the next step is done by hand; of `import`, where a person may begin to type instead. Null: the script does it. */
  target: PanelPlace | null;
  /** The tab whose table waits to be imported; null: none is known. */
  tab: string | null;
  steps: PanelStep[];
  hasBudget: boolean;
  /** None while errors stop the calculation: a figure would not be the one that is printed. */
  figures: PanelFigure[];
  counts: { error: number; warning: number; info: number };
  /** The first of them, errors before warnings. */
  findings: PanelFinding[];
  documents: PanelDocument[];
}

/** A row of `Pengaturan` as a form shows it. */
export interface PanelSetting {
  key: string;
  label: string;
  value: string;
  help: string;
  /** Words to choose from; empty: free text. */
  choices: string[];
  isNumber: boolean;
}

/** A changed setting: `before` is what the form had shown. */
export interface SettingChange {
  key: string;
  before: string;
  value: string;
}

/** What came of changed settings: labels of those written, and why others were not. */
export interface SettingAnswer {
  saved: string[];
  refused: { key: string; reason: string }[];
}

/** The answer of a run to the sidebar. */
export interface PanelSummary extends RunSummary {
  /** The state as the run has left it; absent: the sheets have to be read for it. */
  panel?: PanelState;
}
