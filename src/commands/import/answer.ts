import type { ImportedSheet } from '../../shapes/imported-sheet';
import type { WordedQuestion } from '../../workbook/import/import-words';

/**
 * What an import is asked for and what it answers. Both cross `google.script.run` and the local runtime, so they hold only strings,
 * finite numbers, booleans, null, arrays and plain objects.
 */

export type { ImportedSheet };

export interface ImportRequest {
  sheets: ImportedSheet[];
  /** Answers by the ids of questions. */
  answers: Record<string, unknown>;
  /** Questions with a default are settled by it. */
  takeDefaults: boolean;
  /** Only tells what would be written. */
  dryRun?: boolean;
  messages?: 'id' | 'en';
  /** Language of new sheets; absent: Indonesian. Sheets that are there keep theirs. */
  language?: 'id' | 'en';
}

/** Tabs of the open spreadsheet that may be imported. */
export interface TabsToImport {
  /** The tab that the person looks at; it need not be among them. */
  active: string;
  sheets: ImportedSheet[];
}

export interface UndoRequest {
  answers: Record<string, unknown>;
  /** What was changed since stays as it is. */
  takeDefaults: boolean;
  dryRun?: boolean;
  messages?: 'id' | 'en';
}

export interface UndoAnswer {
  ok: boolean;
  /** The import that is undone; null: there is none. */
  undone: { time: string; files: string[] } | null;
  questions: ImportAnswer['questions'];
  /** Rows taken away and cells that got their value back, by the name of the sheet. */
  restored: Record<string, { rows: number; cells: number }>;
  writes: boolean;
}

export interface ImportAnswer {
  /** Whether anything can be taken over and nothing stays out. */
  ok: boolean;
  tables: {
    file: string;
    sheet: string;
    range: string;
    kind: string;
    rows: number;
    period: string | null;
    totals: { label: string; column: string; printed: number; computed: number; agrees: boolean }[];
    hidden: { sheet: boolean; rows: number };
  }[];
  questions: WordedQuestion[];
  written: Record<string, { new: number; same: number; changed: number; missing: number; conflicting: number }>;
  findings: { severity: 'error' | 'warning' | 'info'; code: string; sheet: string; cell: string; message: string }[];
  /** Tables that stay out. */
  leftOut: string[];
  /** Whether a row was, or would be, written. */
  writes: boolean;
}
