import type { KnownTotals } from '../tables/same-totals';

/** A value of a cell, as it is kept: a moment by its milliseconds. */
export type KeptValue = string | number | boolean | { time: number };

/** What an import said of one row of an input sheet, by the keys of its columns. */
export interface RowState {
  /** By layout, the number of the last import that had this row. */
  seen: Record<string, number>;
  /** What imports put into the cells, or found there already. */
  values: Record<string, KeptValue>;
  /** File, tab and row, and the cells that were taken from it, as they stood. */
  source: string;
  raw: string;
}

/** A row that an import wrote or looked at. */
export interface KnownRow extends RowState {
  /** Key of the input sheet, and of the row in it. */
  sheet: string;
  key: string;
  /** What the last import did to it; absent when that one left it alone. */
  undo?: RowUndo;
}

/** How a row was before the last import. */
export interface RowUndo {
  isNew: boolean;
  /** Cells that were changed, as they were. */
  before: Record<string, KeptValue>;
  /** What was known of it; null: nothing. */
  earlier: RowState | null;
}

/** A layout of a table, as its latest import read it. */
export interface KnownLayout {
  key: string;
  /** Number of the import. */
  number: number;
  /** File and tab, and how the table was understood. */
  name: string;
  kind: string;
  /** Last month of its realised amounts; null where it has none. */
  month: number | null;
  /** What its table added up to; null where it does not hold ceilings and realised amounts. */
  totals: KnownTotals | null;
  /** What was taken from which column: `S · REALISASI`. */
  mapping: Readonly<Record<string, string>>;
}

/** A file by its name and the fingerprint of its cells. */
export interface KnownFile {
  name: string;
  fingerprint: string;
}

/** The last import, with what undoing it needs beside its rows. */
export interface LastImport {
  number: number;
  time: string;
  files: readonly KnownFile[];
  /** Sheets that it made, or filled from nothing, with the fingerprint of what stood in them afterwards. */
  sheets: readonly { name: string; isNew: boolean; fingerprint: string }[];
  /** Columns that it added, by their headings. */
  columns: readonly { sheet: string; heading: string }[];
  /** Layouts and answers as they were before. */
  earlier: { layouts: readonly KnownLayout[]; answers: Readonly<Record<string, unknown>> };
}

/** Rows that are put between those of a sheet, in two steps: empty first, then filled. */
export interface PlannedInsert {
  sheet: string;
  /** 1-based row that they come behind, as it stands before, and its key. */
  after: number;
  anchor: string;
  rows: number;
  /** Empty rows that stood behind it before. */
  blanks: number;
}

/** What an import is about to write. It is kept until all of it stands; where it is found later, the import was stopped. */
export interface BegunImport {
  /** A sheet is named with the fingerprint of each state in which it may have been left. */
  last: LastImport;
  /** Rows as the import leaves them. */
  rows: readonly KnownRow[];
  inserts: readonly PlannedInsert[];
}

/** What a workbook remembers of its imports. */
export interface ImportMemory {
  layouts: readonly KnownLayout[];
  /** Answers about layouts, by the code of the question and the layout. */
  answers: Readonly<Record<string, unknown>>;
  rows: readonly KnownRow[];
  /** Null: none, or it was undone. */
  last: LastImport | null;
  /** Null: every import that began has come to its end. */
  begun: BegunImport | null;
}

export const emptyMemory: ImportMemory = { layouts: [], answers: {}, rows: [], last: null, begun: null };

/** The last month to which any import reported; null where none did. */
export function reachedMonth({ layouts }: ImportMemory): number | null {
  const months = layouts.flatMap(({ month }) => month ?? []);
  return months.length > 0 ? Math.max(...months) : null;
}

/** The number of the next import. */
export const nextNumber = ({ layouts, last }: ImportMemory): number =>
  Math.max(0, last?.number ?? 0, ...layouts.map(({ number }) => number)) + 1;

const stateOf = ({ seen, values, source, raw }: RowState): RowState => ({ seen, values, source, raw });

/** What an import leaves of a row. */
export interface RowResult extends Pick<KnownRow, 'sheet' | 'key'> {
  values: Record<string, KeptValue>;
  before: Record<string, KeptValue>;
  isNew: boolean;
  source: string;
  raw: string;
  /** Layouts of the tables that it comes from. */
  layouts: readonly string[];
  /** The row as it was known. */
  known: KnownRow | null;
}

/** The memory after an import: rows that it did not have stay known, and only its own can be undone. */
export function remember(
  memory: ImportMemory,
  results: readonly RowResult[],
  layouts: readonly KnownLayout[],
  answers: Readonly<Record<string, unknown>>,
  last: Omit<LastImport, 'earlier'>,
): ImportMemory {
  const keys = layouts.map(({ key }) => key);
  const touched = new Set(results.flatMap(({ known }) => known ?? []));
  const rows = results.map(({ sheet, key, values, before, isNew, source, raw, layouts: own, known }): KnownRow => ({
    sheet,
    key,
    source,
    raw,
    seen: { ...known?.seen, ...Object.fromEntries(own.map((key) => [key, last.number])) },
    values: { ...known?.values, ...values },
    undo: { isNew, before, earlier: known && stateOf(known) },
  }));
  const others = memory.rows
    .filter((row) => !touched.has(row))
    .map(({ sheet, key, ...state }): KnownRow => ({ sheet, key, ...stateOf(state) }));
  return {
    layouts: [...memory.layouts.filter(({ key }) => !keys.includes(key)), ...layouts],
    answers: { ...memory.answers, ...answers },
    rows: [...others, ...rows],
    last: { ...last, earlier: { layouts: memory.layouts, answers: memory.answers } },
    begun: null,
  };
}

/** The memory before an import writes anything: as it is, with what is about to be done beside it. */
export function begin(
  memory: ImportMemory,
  { rows, last }: ImportMemory,
  inserts: readonly PlannedInsert[] = [],
): ImportMemory {
  const own = rows.filter(({ undo }) => undo !== undefined).map((row): KnownRow => ({ ...row, raw: '' }));
  return { ...memory, begun: last && { last, rows: own, inserts } };
}

/** The memory as it was before the last import. */
export function forgetLast({ rows, last }: ImportMemory): ImportMemory {
  if (!last) return { ...emptyMemory, rows };
  return {
    layouts: last.earlier.layouts,
    answers: last.earlier.answers,
    rows: rows.flatMap(({ sheet, key, undo, ...state }): KnownRow[] => {
      if (!undo) return [{ sheet, key, ...state }];
      return undo.earlier ? [{ sheet, key, ...undo.earlier }] : [];
    }),
    last: null,
    begun: null,
  };
}
