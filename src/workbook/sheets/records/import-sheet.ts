import {
  emptyMemory,
  type ImportMemory,
  type KeptValue,
  type KnownLayout,
  type KnownRow,
  type LastImport,
  type PlannedInsert,
  type RowState,
  type RowUndo,
} from '../../../domain/import/book/memory';
import type { Grid } from '../../read/grid';
import { importTable } from '../../schema/import-table';
import type { OutputContent, OutputFrame } from '../output-sheet';
import { fields, list, number, optional, orNull, text, type Codec } from './codec';
import { hiddenRecordSheet, readHiddenRecords } from './record-sheet';

/** A cell of a workbook file takes 32.767 characters. */
const CHUNK = 30_000;

/** Part of the last row: what stands below it is left of what stood there before. */
const END = 'end';

const record =
  <T>(codec: Codec<T>): Codec<Record<string, T>> =>
  (stored) => {
    if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) throw new Error('no record');
    return Object.fromEntries(Object.entries(stored).map(([key, value]) => [key, codec(value)]));
  };

const anything: Codec<unknown> = (stored) => stored;

const kept: Codec<KeptValue> = (stored) =>
  typeof stored === 'string' || typeof stored === 'number' || typeof stored === 'boolean'
    ? stored
    : fields<{ time: number }>({ time: number })(stored);

const flag: Codec<boolean> = (stored) => stored === true;

const state = { seen: record(number), values: record(kept), source: text, raw: text };

const row = fields<Omit<KnownRow, 'source' | 'raw'>>({
  sheet: text,
  key: text,
  seen: state.seen,
  values: state.values,
  undo: optional(fields<RowUndo>({ isNew: flag, before: record(kept), earlier: orNull(fields<RowState>(state)) })),
});

const layout = fields<KnownLayout>({
  key: text,
  number,
  name: text,
  kind: text,
  month: orNull(number),
  totals: orNull(fields({ name: text, agency: text, ceiling: number, spent: number })),
  mapping: record(text),
});

const last = fields<LastImport>({
  number,
  time: text,
  files: list(fields({ name: text, fingerprint: text })),
  sheets: list(fields({ name: text, isNew: flag, fingerprint: text })),
  columns: list(fields({ sheet: text, heading: text })),
  earlier: fields<LastImport['earlier']>({ layouts: list(layout), answers: record(anything) }),
});

const inserts = list(fields<PlannedInsert>({ sheet: text, after: number, anchor: text, rows: number, blanks: number }));

const escaped = (json: string): string =>
  json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

type Parts = Record<'key' | 'part' | 'source' | 'raw' | 'record', string>;

/** One record in as many rows as its codes need; they begin with a letter, so that no sheet takes them for anything else. */
function rowsOf(part: string, key: string, value: unknown, shown: { source?: string; raw?: string } = {}): Parts[] {
  const codes = escaped(JSON.stringify(value));
  return Array.from({ length: Math.max(1, Math.ceil(codes.length / CHUNK)) }, (_, index) => ({
    key: `k${key}`,
    part,
    source: '',
    raw: '',
    ...(index === 0 && shown),
    record: `k${codes.slice(index * CHUNK, (index + 1) * CHUNK)}`,
  }));
}

const readers: Record<string, (memory: ImportMemory, stored: unknown) => ImportMemory> = {
  import: (memory, stored) => ({ ...memory, last: last(stored) }),
  begun: (memory, stored) => ({ ...memory, begun: { last: last(stored), rows: [], inserts: [] } }),
  'begun-inserts': (memory, stored) => ({
    ...memory,
    begun: memory.begun && { ...memory.begun, inserts: inserts(stored) },
  }),
  layouts: (memory, stored) => ({ ...memory, layouts: list(layout)(stored) }),
  answers: (memory, stored) => ({ ...memory, answers: record(anything)(stored) }),
};

/** Reads `_Impor` back; what is damaged is not known any more. */
export function readImports(grid: Grid | undefined): ImportMemory {
  if (!grid) return emptyMemory;
  const joined: Parts[] = [];
  for (const found of readHiddenRecords(importTable, grid)) {
    if (found.part === END) break;
    const { part, key } = found;
    const codes = found.record.slice(1);
    const before = joined[joined.length - 1];
    if (before?.part === part && before.key === key) before.record += codes;
    else joined.push({ ...found, record: codes });
  }
  const rows: KnownRow[] = [];
  const begunRows: KnownRow[] = [];
  let memory = emptyMemory;
  for (const { part, source, raw, record: codes } of joined) {
    try {
      const stored: unknown = JSON.parse(codes);
      if (part === 'row') rows.push({ ...row(stored), source, raw });
      else if (part === 'begun-row') begunRows.push({ ...row(stored), source, raw });
      else memory = readers[part]?.(memory, stored) ?? memory;
    } catch {
      // A row that somebody changed says nothing: its figures count as typed by hand.
    }
  }
  return { ...memory, rows, begun: memory.begun && { ...memory.begun, rows: begunRows } };
}

/** Hidden sheet `_Impor`. */
export function importSheet(
  { layouts, answers, rows, last: latest, begun }: ImportMemory,
  frame: OutputFrame,
): OutputContent {
  const filesOf = ({ files }: LastImport): string => files.map(({ name }) => name).join(', ');
  const rowOf = (part: string, { source, raw, ...known }: KnownRow): Parts[] =>
    rowsOf(part, `${known.sheet}|${known.key}`, known, { source, raw });
  const records = [
    ...(latest ? rowsOf('import', 'import', latest, { source: filesOf(latest) }) : []),
    ...(begun ? rowsOf('begun', 'begun', begun.last, { source: filesOf(begun.last) }) : []),
    ...(begun && begun.inserts.length > 0 ? rowsOf('begun-inserts', 'begun', begun.inserts) : []),
    ...(begun ? begun.rows.flatMap((known) => rowOf('begun-row', known)) : []),
    ...rowsOf('layouts', 'layouts', layouts),
    ...rowsOf('answers', 'answers', answers),
    ...rows.flatMap((known) => rowOf('row', known)),
    ...rowsOf(END, END, null),
  ];
  return hiddenRecordSheet(importTable, records, frame);
}
