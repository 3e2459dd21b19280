/** What the workbench's server, its worker and its page tell each other: plain data that survives JSON. */
import type { Language } from '../../src/text/language';
import type { MenuPart, PageKind } from '../runtime/screen/screen';

/** A cell by its sheet, zero-based. */
export interface Place {
  sheet: string;
  row: number;
  column: number;
}

/** A zero-based rectangle of one sheet. */
export interface Block extends Place {
  rows: number;
  columns: number;
}

/** What the page has to know of a sheet before it sees a cell. */
export interface SheetFacts {
  name: string;
  /** Size of the grid, empty rows and columns included. */
  rows: number;
  columns: number;
  /** Rows and columns up to the last cell with content. */
  filledRows: number;
  filledColumns: number;
  frozenRows: number;
  frozenColumns: number;
  /** Pixels by column; hidden ones have 0. */
  widths: number[];
  /** Rows that are not as high as the others: index and pixels; hidden ones have 0. */
  heights: [row: number, pixels: number][];
}

export interface BookFacts {
  name: string;
  language: Language;
  /** In which figures and days are shown and read, as a browser names it. */
  locale: string;
  /** Sheets that are not hidden, in their order. */
  sheets: SheetFacts[];
  menus: { label: string; parts: readonly MenuPart[] }[];
  canUndo: boolean;
  canRedo: boolean;
  /** Work of an ended session that waits for a decision. */
  recovery: { time: string } | null;
  /** True when something was changed since the last download. */
  isChanged: boolean;
  /** True when a sheet of ours has rows: there is something to go on with. */
  hasData: boolean;
  /** Grows with every edit of a person. */
  revision: number;
}

/** How a cell looks, in words of CSS; what is absent is as usual. */
export interface CellLook {
  background?: string;
  colour?: string;
  bold?: true;
  italic?: true;
  underline?: true;
  strike?: true;
  wrap?: true;
  /** In points, where it is not that of most cells. */
  size?: number;
  align?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'center' | 'bottom';
}

export type CellLink = { kind: 'place'; place: Place } | { kind: 'address'; address: string };

/** A cell that has something to show; all others are empty. */
export interface CellView {
  column: number;
  /** As shown in the cell's format. */
  text: string;
  /** As it is edited, when that differs from `text`. */
  entry?: string;
  look?: CellLook;
  note?: string;
  link?: CellLink;
  /** True: a list of values drops down. */
  hasChoices?: true;
  /** True: a box that a click or the space bar ticks; `entry` says whether it is ticked. */
  isCheckbox?: true;
  /** True: the value is what the file says of a formula. */
  isFormula?: true;
  /** Rows and columns that a merged cell covers. */
  span?: { rows: number; columns: number };
}

/** Consecutive rows, each with its cells in order. */
export interface RowsView {
  from: number;
  rows: CellView[][];
}

/** A question or message that a script waits for. */
export interface Question {
  id: number;
  kind: 'alert' | 'prompt';
  title: string;
  message: string;
  /** Names of the buttons in their order, e.g. `YES`, `NO`. */
  buttons: string[];
}

/** A page that a script opened; its content is served under its id. */
export interface OpenedPage {
  id: string;
  kind: PageKind;
  title: string;
  width: number | null;
  height: number | null;
}

/** What scripts made, and the whole path of the folder that holds it. */
export interface MadeFiles {
  folder: string;
  files: MadeFile[];
}

/** A file that scripts made. */
export interface MadeFile {
  id: string;
  name: string;
  /** Folder below the output folder. */
  folder: string;
  kind: 'document' | 'slides' | 'letter' | 'other';
  /** ISO 8601. */
  changed: string;
  bytes: number;
}

/** A chart over the cells of a sheet, with the figures that it draws. */
export interface ChartView {
  id: number;
  /** In which its axes are written, as a browser names it. */
  locale: string;
  title: string;
  kind: 'COLUMN' | 'BAR' | 'LINE' | 'COMBO' | 'PIE';
  /** Zero-based cell of the upper left corner, and pixels from there. */
  anchor: { row: number; column: number; x: number; y: number };
  width: number;
  height: number;
  /** Side on which the names of the series stand; null: nowhere. */
  legend: string | null;
  isStacked: boolean;
  /** Where the axis of the values begins; null: where the values want it. */
  least: number | null;
  categories: string[];
  series: {
    name: string;
    drawn: 'bar' | 'line' | 'pie';
    colour: string;
    dashed: boolean;
    labelled: boolean;
    /** Null: not reported. */
    values: (number | null)[];
    texts: string[];
  }[];
}

/** What happens without the page having asked. */
export type WorkbenchEvent =
  | { kind: 'question'; question: Question }
  | { kind: 'answered'; id: number }
  | { kind: 'toast'; title: string; message: string; seconds: number }
  | { kind: 'page'; page: OpenedPage }
  | { kind: 'activate'; sheet: string }
  | { kind: 'menu' }
  /** Cells may have changed, by a script or another window. */
  | { kind: 'changed' }
  /** How far a paste or a run is; `secondsLeft` is a guess. */
  | { kind: 'progress'; of: 'rows' | 'documents'; done: number; left: number; secondsLeft: number | null }
  | { kind: 'fault'; message: string }
  /** What is done cannot be kept on the disk for now; null: it can again. */
  | { kind: 'unkept'; why: string | null }
  /** What scripts remember cannot be kept on the disk for now; it is tried again with every command. */
  | { kind: 'unremembered'; why: string };

/** Where the person stands; scripts ask for it. */
export interface Selection {
  sheet: string;
  row: number;
}

/** Which window edits, and what it has seen: other windows' edits since then are not overwritten unseen. */
export interface Seen {
  by: string;
  revision: number;
}

/** Why an edit was not made. */
export type EditRefusal = 'formula' | 'not-in-list' | 'too-large' | 'too-long' | 'no-sheet' | 'changed';

export interface EditOutcome {
  refused?: EditRefusal;
  /** What stands in the one cell when somebody else has changed it meanwhile; of more cells, where they are. */
  standing?: string;
  /** Values that begin like a formula and were kept as text. */
  keptAsText?: number;
  /** What triggers threw. */
  faults: string[];
}

/** A step taken back or made again, and where to look. */
export interface Moved {
  done: boolean;
  place: Place | null;
}

/** The requests that the worker answers: arguments and result by name. */
export interface Requests {
  book: { takes: Record<string, never>; gives: BookFacts };
  rows: { takes: { sheet: string; from: number; count: number }; gives: RowsView };
  choices: { takes: Place; gives: string[] };
  charts: { takes: { sheet: string }; gives: ChartView[] };
  /** `was`: what the person saw in the one cell when they began. */
  edit: { takes: Place & { values: string[][]; was?: string; seen?: Seen }; gives: EditOutcome };
  clear: { takes: Block & { seen?: Seen }; gives: EditOutcome };
  /** A width in pixels; null: as wide as the longest text. */
  resize: { takes: { sheet: string; column: number; pixels: number | null }; gives: null };
  /** The next cell after a place whose shown text holds a text, round the sheet; its number among all of them, from 1. */
  find: {
    takes: Place & { text: string; isBack: boolean };
    gives: { place: Place | null; number: number; count: number };
  };
  /** A block as text for other programs, and as it is edited. */
  block: { takes: Block; gives: { text: string; entries: string[][] } };
  /** Goes on with the work of an ended session; else it becomes a file, whose path is given. */
  recover: { takes: { take: boolean }; gives: { file: string | null } };
  /** Nothing has to be recovered any more. */
  forget: { takes: Record<string, never>; gives: null };
  undo: { takes: Record<string, never>; gives: Moved };
  redo: { takes: Record<string, never>; gives: Moved };
  /** Asks the running script to end after what it has in hand. */
  stop: { takes: Record<string, never>; gives: null };
  run: { takes: { handler: string; selection: Selection }; gives: { error: string | null } };
  call: { takes: { page: string; name: string; args: unknown[] }; gives: { value?: unknown; error: string | null } };
  page: { takes: { id: string }; gives: { html: string; functions: string[] } | null };
  webApp: { takes: { parameter: Record<string, string> }; gives: OpenedPage };
  files: { takes: Record<string, never>; gives: MadeFiles };
  file: { takes: { id: string }; gives: { name: string; type: string; path: string } | null };
  /** Whether a file is a workbook of ours. */
  isOurs: { takes: { path: string }; gives: boolean };
  save: { takes: Record<string, never>; gives: { name: string; type: string; bytes: Uint8Array } };
}

export type RequestName = keyof Requests;
