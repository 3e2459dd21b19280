import type { Grid } from '../../read/grid';
import { notationOf } from '../../schema/names';
import { keysOf, type Table } from '../../schema/table';
import { cleanText } from '../../values/markers';
import type { Room } from '../column-room';
import {
  FIRST_RECORD,
  layOut,
  type CellFormat,
  type OutputColumn,
  type OutputContent,
  type OutputFrame,
  type OutputValue,
} from '../output-sheet';

type TextRecord<K extends string> = Record<K, string>;

const recordFrom = <K extends string>(table: Table<K>, textOf: (part: K, index: number) => string): TextRecord<K> =>
  Object.fromEntries(keysOf(table).map((part, index) => [part, textOf(part, index)])) as TextRecord<K>;

/** Reads the records of a hidden sheet; it is ours alone, so that its columns stand where they were written. */
export const readHiddenRecords = <K extends string>(table: Table<K>, grid: Grid): TextRecord<K>[] =>
  grid.values
    .slice(FIRST_RECORD)
    .map((cells) => recordFrom(table, (_, index) => cleanText(cells[index])))
    .filter((record) => record[table.key] !== '');

/**
 * The columns of a declared table as they are written, filled by the parts of a record.
 *
 * @param face formats of the columns that hold numbers, all others are text; the rooms that their headings do not tell; and another
 * order than that of the table
 */
export const columnsOf = <K extends string, R>(
  table: Table<K>,
  valueOf: (record: R, part: K) => OutputValue | null,
  {
    numeric = {},
    rooms = {},
    order = keysOf(table),
  }: { numeric?: Partial<Record<K, CellFormat>>; rooms?: Partial<Record<K, Room>>; order?: readonly K[] } = {},
): OutputColumn<R>[] =>
  order.map((part) => ({
    heading: notationOf(table.columns[part]),
    format: numeric[part] ?? 'text',
    room: rooms[part],
    value: (record) => valueOf(record, part),
  }));

/** A hidden sheet of records. */
export function hiddenRecordSheet<K extends string>(
  table: Table<K>,
  records: readonly TextRecord<K>[],
  frame: OutputFrame,
): OutputContent {
  const columns = columnsOf(table, (record: TextRecord<K>, part) => record[part]);
  return { ...layOut({ name: notationOf(table), columns }, records, frame), hidden: true };
}
