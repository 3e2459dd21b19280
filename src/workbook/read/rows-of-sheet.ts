import type { Finding } from '../../domain/finding';
import type { Actual, Located, Target } from '../../domain/main-job/indicator/measure';
import { columnLetters } from '../../shapes/a1';
import type { Column, Table } from '../schema/table';
import type { NumberContext } from '../values/number';
import type { Grid, SpellingBook } from './grid';
import type { Header } from './header';

/** What every row says in a column that the sheet does not have; most sheets have few of the optional ones. */
export const absent = {
  value: { value: null, cell: '' } as Located<null>,
  target: { value: { kind: 'missing' }, cell: '' } as Located<Target>,
  actual: { value: { kind: 'missing' }, cell: '' } as Located<Actual>,
} as const;

/** A column of a table that a sheet has. Every cell is asked by its key, so what stands behind one is found once a sheet. */
export interface FoundColumn<K extends string> {
  key: K;
  /** 0-based. */
  column: number;
  letters: string;
  declared: Column;
  isCode: boolean;
  isAmount: boolean;
}

/** What the rows of a sheet share. */
export interface RowsOfSheet<K extends string> {
  table: Table<K>;
  grid: Grid;
  header: Header<K>;
  findings: Finding[];
  spellings: SpellingBook;
  /** The columns that are there, and each by its key. */
  all: readonly FoundColumn<K>[];
  columns: ReadonlyMap<K, FoundColumn<K>>;
  /** Notation that each column shows beyond doubt, found once a sheet. */
  notations: Map<number, NumberContext['notation']>;
  /** Whether the sheet has any column of a group, found once a sheet. */
  groups: Map<readonly K[], boolean>;
}

/** What the rows of a sheet share, before any of them is read. */
export function rowsOfSheet<K extends string>(
  sheet: Omit<RowsOfSheet<K>, 'all' | 'columns' | 'notations' | 'groups'>,
): RowsOfSheet<K> {
  const { table, header } = sheet;
  const all = header.keys.map((key): FoundColumn<K> => {
    const [column, declared] = [header.columns[key] ?? 0, table.columns[key]];
    const { kind } = declared;
    const isCode = kind === 'code' || kind === 'unit';
    return { key, column, letters: columnLetters(column), declared, isCode, isAmount: kind === 'amount' };
  });
  const columns = new Map(all.map((found) => [found.key, found]));
  return { ...sheet, all, columns, notations: new Map(), groups: new Map() };
}
