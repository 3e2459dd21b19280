import type { WriteSheet } from 'hucre/xlsx';
import type { Language } from '../../src/text/language';
import { names, type Names } from '../../src/workbook/schema/names';
import type { Column, Table } from '../../src/workbook/schema/table';
import { tableSheet, type ColumnKind, type TableColumn } from './table-sheet';
import { words, type SampleValue, type Words } from './words';

/** A name of the schema in both languages. */
const both = ({ id, en }: Names): Words => words(id, en);

/** Codes that may be chosen in the columns that hold a unit. */
export const UNIT_CODES = words("'Unit Kerja'!$A$2:$A$60", "'Units'!$A$2:$A$60");

/** How a declared column looks, its width in characters, what stands in it, and choices that the schema does not have. */
type SampleColumn<Row> = readonly [
  kind: ColumnKind,
  width: number,
  value: (row: Row) => SampleValue,
  more?: Pick<TableColumn<Row>, 'choices' | 'choicesFrom'>,
];

/** The columns of a declared table that the sample fills, in their order; it may leave some out. */
export type SampleColumns<T extends Table, Row> = Partial<Record<T['key'], SampleColumn<Row>>>;

/** Columns that differ in their place alone, such as those of the months. */
export const columnsOf = <Key extends string, Row>(
  keys: readonly Key[],
  column: (index: number) => SampleColumn<Row>,
): Record<Key, SampleColumn<Row>> =>
  Object.fromEntries(keys.map((key, index) => [key, column(index)])) as Record<Key, SampleColumn<Row>>;

/** A sheet of the schema: its name, headings and allowed words are those that the add-on reads. */
export function schemaSheet<K extends string, Row>(
  table: Table<K>,
  columns: SampleColumns<Table<K>, Row>,
  records: readonly Row[],
  language: Language,
  name = both(table),
): WriteSheet {
  const filled = Object.entries(columns) as [K, SampleColumn<Row>][];
  const laidOut = filled.map(([key, [kind, width, value, more]]): TableColumn<Row> => {
    const column: Column = table.columns[key];
    const choices = column.choices && Object.values(column.choices).map((choice) => both(names(choice)));
    const choicesFrom = column.kind === 'unit' ? UNIT_CODES : undefined;
    return {
      heading: both(column),
      kind,
      width,
      value,
      ...(choices && { choices }),
      ...(choicesFrom && { choicesFrom }),
      ...more,
    };
  });
  return tableSheet(name, laidOut, records, language);
}
