import { names, type Names } from './names';

/**
 * What a column holds: `code` is text where a number is a finding, `amount` Rupiah, `percent` points, `measure` a
 * target or actual of any notation, `choice` one of declared words.
 */
export type ColumnKind = 'text' | 'code' | 'number' | 'amount' | 'percent' | 'measure' | 'date' | 'choice' | 'unit';

/**
 * What a cell takes part in (data dictionary, "Error cells"): a figure that is reported, a target or what decides how an indicator
 * is computed, a figure that is only compared, a text that is only shown; everything else carries the sheet.
 */
export type ColumnRole = 'carries' | 'target' | 'reported' | 'compared' | 'shown';

/** What texts name: codes, references to them, and words by which rows are grouped. */
export type NameScope =
  | 'unit'
  | 'unitName'
  | 'indicator'
  | 'objective'
  | 'programme'
  | 'unitKind'
  | 'indicatorKind'
  | 'person'
  | 'category'
  | 'criterion'
  | 'participant';

const roleOfKind: Record<ColumnKind, ColumnRole> = {
  text: 'shown',
  code: 'carries',
  number: 'carries',
  amount: 'carries',
  percent: 'carries',
  measure: 'target',
  date: 'carries',
  choice: 'shown',
  unit: 'carries',
};

/** What a column takes part in: what it declares, else what is usual for its kind. */
export const roleOf = ({ role, kind }: Column): ColumnRole => role ?? roleOfKind[kind];

export interface Column extends Names {
  kind: ColumnKind;
  /** Allowed words by the value they stand for, in the dictionary's notation. */
  choices?: Record<string, string>;
  /** One of the period columns of `Realisasi`. */
  isPeriod?: boolean;
  /** A running number, which often stands before rows that are still to be filled. */
  isRunning?: boolean;
  /** Read where it stands; *Siapkan* never adds it. */
  isRare?: boolean;
  /** The heading may carry a year: `Target 2026`. */
  takesYear?: boolean;
  /** What an error cell does here; absent: what the kind of the column says. */
  role?: ColumnRole;
  /** What the texts of the column name, in several rows or sheets: they are compared in their canonical form. */
  names?: NameScope;
}

/** A declared input sheet. `K` are the keys of its columns. */
export interface Table<K extends string = string> extends Names {
  columns: Record<K, Column>;
  /** Column whose cell names the row: empty, total and example rows are told by it. */
  key: K;
  /** Column that may carry the total label when the key cell is empty. */
  label?: K;
}

/** Declares a column in the dictionary's notation. */
export function column(
  notation: string,
  kind: ColumnKind,
  more: Partial<Omit<Column, keyof Names | 'kind'>> = {},
): Column {
  return { ...names(notation), kind, ...more };
}

/** Declares an input sheet in the dictionary's notation. */
export function table<K extends string>(
  notation: string,
  columns: Record<K, Column>,
  key: NoInfer<K>,
  label?: NoInfer<K>,
): Table<K> {
  return { ...names(notation), columns, key, label };
}

/** The table as any version may have written it: its key alone is needed. */
export const ofAnyVersion = <K extends string>(table: Table<K>): Table<K> => ({
  ...table,
  columns: Object.fromEntries(
    Object.entries<Column>(table.columns).map(([key, column]) => [key, { ...column, optional: key !== table.key }]),
  ) as Record<K, Column>,
});

/** Keys of the columns, in their order. */
export const keysOf = <K extends string>({ columns }: Table<K>): K[] => Object.keys(columns) as K[];
