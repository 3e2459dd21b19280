import { names, type Names } from './names';

/**
 * What a column holds: `code` is text where a number is a finding, `amount` Rupiah, `percent` points, `measure` a
 * target or actual of any notation, `choice` one of declared words.
 */
export type ColumnKind = 'text' | 'code' | 'number' | 'amount' | 'percent' | 'measure' | 'date' | 'choice' | 'unit';

export interface Column extends Names {
  kind: ColumnKind;
  /** Allowed words by the value they stand for, in the dictionary's notation. */
  choices?: Record<string, string>;
  /** One of the period columns of `Realisasi`. */
  isPeriod?: boolean;
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
export function column(notation: string, kind: ColumnKind, more: Pick<Column, 'choices' | 'isPeriod'> = {}): Column {
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

/** Keys of the columns, in their order. */
export const keysOf = <K extends string>({ columns }: Table<K>): K[] => Object.keys(columns) as K[];
