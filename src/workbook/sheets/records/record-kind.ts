import { fingerprint } from '../../../domain/fingerprint';
import type { Language } from '../../../text/language';
import type { Row } from '../../read/row';
import { notationOf } from '../../schema/names';
import { keysOf, type Table } from '../../schema/table';
import { cleanText } from '../../values/markers';
import type { Room } from '../column-room';
import {
  layOut,
  type CellFormat,
  type OutputContent,
  type OutputFrame,
  type OutputSheet,
  type OutputValue,
} from '../output-sheet';
import type { KeptRow } from './kept-row';
import type { Codec } from './codec';
import { columnsOf } from './record-sheet';

/** Headings of the hidden columns: what is read back, and the checksum of the words that stand beside it. */
export const CODE_HEADINGS = ['_kode', '_kodeTanda'] as const;

/**
 * A sheet of records that are read back: its columns show words, its hidden codes hold the record itself, and only these
 * are read. `K` are the keys of the columns, `R` is a record.
 */
export interface RecordKind<K extends string, R> {
  table: Table<K>;
  /** Columns that hold numbers; all others are text. */
  numeric?: Partial<Record<K, CellFormat>>;
  /** How wide columns are whose headings and formats do not say it. */
  rooms?: Partial<Record<K, Room>>;
  /** The columns in the order in which people see them; absent: that of the table, by which alone the checksum goes. */
  order?: readonly K[];
  /** What people see of a record. */
  show: (record: R, language: Language) => Record<K, OutputValue | null>;
  codec: Codec<R>;
  /** Rows of one identity are one record, of which the first counts: people copy rows. */
  identity: (record: R) => string;
  /** The column whose word a person may replace by another: the record as they wish it, null for a word that is none. */
  status?: { column: K; wish: (record: R, typed: string) => R | null; words: () => Record<string, string> };
  /** Columns that people fill themselves: parts of the record that are kept as their cells hold them. */
  own?: readonly K[];
  /** Reads rows of the versions without codes, once, by their words; null where that cannot be done. */
  earlier: (rows: readonly Row<K>[], language: Language) => (R | null)[];
}

/** The columns of a kind as they stand on its sheet. */
export const columnOrder = <K extends string, R>({ table, order }: RecordKind<K, R>): readonly K[] =>
  order ?? keysOf(table);

/** Text that begins with a letter, so that no sheet takes it for anything else; the codec puts its parts in order. */
const packCodes = <K extends string, R>({ codec }: RecordKind<K, R>, record: R): string =>
  `k${JSON.stringify(codec(record))}`;

/** The record that codes hold; null where there are none or they are damaged. */
export function unpackCodes<K extends string, R>({ codec }: RecordKind<K, R>, codes: string): R | null {
  try {
    return codec(JSON.parse(codes.slice(1)));
  } catch {
    return null;
  }
}

/** Sheets keep 15 digits of a number. */
const shownText = (value: unknown): string =>
  typeof value === 'number' ? String(Number(value.toPrecision(12))) : cleanText(value);

/** The checksum of the words of a row, and that of its status, which people may replace. */
export interface RowMark {
  words: string;
  status: string;
}

/** What a row has said when it was written: a sum of its words and, apart from them, its status. */
export function markOf<K extends string, R>(
  { table, status, own = [] }: RecordKind<K, R>,
  valueOf: (key: K) => unknown,
): RowMark {
  const keys = keysOf(table).filter((key) => key !== status?.column && !own.includes(key));
  return {
    words: fingerprint(keys.map((key) => shownText(valueOf(key)))),
    status: status ? fingerprint(shownText(valueOf(status.column)).toLowerCase()) : '',
  };
}

/** A mark as its hidden column holds it. */
export const writeMark = ({ words, status }: RowMark): string => (status === '' ? `t${words}` : `t${words}.${status}`);

/** A mark from the text of its hidden column. */
export function readMark(text: string): RowMark {
  const [words = '', status = ''] = text.slice(1).split('.');
  return { words, status };
}

/**
 * A record sheet laid out: words for people, codes for the next run.
 *
 * @param records rows that do not fit their codes stay as they are, where they are
 */
export function recordContent<K extends string, R extends object>(
  kind: RecordKind<K, R>,
  records: readonly (R | KeptRow)[],
  frame: OutputFrame,
  look: Pick<OutputSheet<R>, 'isLong' | 'details' | 'oneLine'> = {},
  statuses: Parameters<typeof layOut>[3] = [],
): OutputContent {
  const shown = new Map<R, Record<K, OutputValue | null>>();
  const showing = (record: R): Record<K, OutputValue | null> => {
    const known = shown.get(record) ?? kind.show(record, frame.language);
    shown.set(record, known);
    return known;
  };
  const columns = columnsOf<K, R>(kind.table, (record, part) => showing(record)[part], {
    ...kind,
    order: columnOrder(kind),
  });
  const codes = {
    headings: CODE_HEADINGS,
    of: (record: R) => [packCodes(kind, record), writeMark(markOf(kind, (key) => showing(record)[key]))],
  };
  return layOut({ name: notationOf(kind.table), columns, codes, ...look }, records, frame, statuses);
}
