import { canonical } from '../../domain/canonical';
import type { ImportMemory, KnownRow } from '../../domain/import/book/memory';
import { RowIndex } from '../../domain/import/book/row-index';
import { cleanText } from '../values/markers';
import { keyOf, shortOf, type BookRow, type BookSheet } from './book-sheet';
import type { ImportRow, SheetRows } from './sheet-rows';

/** A row of the file beside the one of the book that it is, and what imports know of it. */
export interface Pair {
  row: ImportRow;
  book: BookRow | null;
  known: KnownRow | null;
}

/** Indicators have the codes of the book already, where it has them: a person may have changed their names and units. */
function pairByCode(rows: SheetRows['rows'], book: BookSheet, known: readonly KnownRow[]): Pair[] {
  const codeOf = (value: unknown): string => canonical(cleanText(value));
  const inBook = new Map([...book.rows].reverse().map((row) => [codeOf(row.value('code')), row]));
  const byKey = new Map(known.map((row) => [row.key, row]));
  const byCode = new Map(known.map((row) => [codeOf(row.values.code), row]));
  return rows.map((row): Pair => {
    const code = codeOf(row.cells.code);
    const there = inBook.get(code) ?? null;
    const { key } = there ?? keyOf('indicators', (column) => row.cells[column] ?? '');
    return { row, book: there, known: byKey.get(key) ?? byCode.get(code) ?? null };
  });
}

/** Puts the rows of the file beside those of the book. A unit that was changed makes no other row, unless several have the rest. */
export function pairRows({ sheet, rows }: SheetRows, book: BookSheet, memory: ImportMemory): Pair[] {
  const ofSheet = memory.rows.filter((row) => row.sheet === sheet);
  if (sheet === 'indicators') return pairByCode(rows, book, ofSheet);
  const known = new RowIndex<KnownRow>();
  for (const row of ofSheet) known.add(row.key, shortOf(sheet, row.key), row);
  const keys = rows.map(({ cells }) => keyOf(sheet, (column) => cells[column] ?? ''));
  const times = new Map<string, number>();
  for (const { short } of keys) times.set(short, (times.get(short) ?? 0) + 1);
  return rows.map((row, index) => {
    const { key, short } = keys[index] ?? { key: '', short: '' };
    const own = { key, short: times.get(short) === 1 ? short : '\n' };
    const there = book.find(own) ?? null;
    const knownKey = there ?? own;
    return { row, book: there, known: known.find(knownKey.key, there ? there.short : own.short) ?? null };
  });
}

/** Whether a line hangs under another one by its codes. */
const isUnder = ({ row: { cells } }: Pair, { row: { cells: above } }: Pair): boolean => {
  const [code, account, parent, group] = [cells.code, cells.account, above.code, above.account].map(cleanText);
  if (group !== '') return code === parent && `${account}.`.startsWith(`${group}.`);
  return code === parent || `${code}.`.startsWith(`${parent}.`);
};

/** Rows without parents that the book does not have, and that divide into nothing but lines that it has. */
export function withoutEmptyParents(pairs: readonly Pair[]): Pair[] {
  const added = pairs.filter(({ book, row }) => !book && row.isLeaf);
  return pairs.filter((pair) => pair.book !== null || pair.row.isLeaf || added.some((leaf) => isUnder(leaf, pair)));
}
