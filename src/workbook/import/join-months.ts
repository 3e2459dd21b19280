import { reachedMonth, type ImportMemory } from '../../domain/import/book/memory';
import type { Dialogue } from '../../domain/import/dialogue';
import { askMissingMonths, askOlder, HELD_BACK } from './book-questions';
import type { BookSheet } from './book-sheet';
import type { Pair } from './pair-rows';
import { budgetColumn, type SheetRow } from './sheet-rows';

/** Column of what was realised to the end of a month. */
const toMonth = (month: number): string => budgetColumn(month % 3 === 0 ? `spentQ${month / 3}` : `spentM${month}`);

const isSpent = (column: string): boolean => column.startsWith('spent');

/** Realised to the end of a month as the book has it; the latest figure serves where the book reaches just that month. */
function realised({ book }: Pair, month: number, reached: number | null): number | null {
  const value = book?.value(toMonth(month)) || (reached === month ? book?.value('spent') : '');
  return typeof value === 'number' ? value : null;
}

const added = (cells: SheetRow, base: number): SheetRow =>
  Object.fromEntries(
    Object.entries(cells).map(([column, value]) => [
      column,
      isSpent(column) && typeof value === 'number' ? Math.round((value + base) * 100) / 100 : value,
    ]),
  );

/**
 * Joins realised amounts to those of earlier months in the book: single months are added to what it reached, and amounts of a month
 * that it has passed leave `Realisasi` alone.
 *
 * @param month last month of the file; null where it reports none
 * @returns null when the table stays out
 */
export function joinMonths(
  pairs: readonly Pair[],
  book: BookSheet,
  memory: ImportMemory,
  month: number | null,
  dialogue: Dialogue,
): Pair[] | null {
  const reached = reachedMonth(memory);
  const starts = [...new Set(pairs.flatMap(({ row }) => row.startsAt ?? []))];
  const lacks = starts.find(
    (start) => !pairs.some((pair) => pair.row.startsAt === start && realised(pair, start - 1, reached) !== null),
  );
  const hasAny = book.columns.spent !== undefined && pairs.some(({ book: row }) => row);
  if (lacks !== undefined && hasAny && askMissingMonths(lacks, reached, dialogue) === HELD_BACK) return null;
  const isOlder = month !== null && reached !== null && month < reached && pairs.some(({ book: row }) => row);
  if (isOlder && askOlder(month, reached, dialogue) === HELD_BACK) return null;
  return pairs.map((pair) => {
    const { row } = pair;
    const start = row.startsAt;
    const before = start === null ? 0 : (realised(pair, start - 1, reached) ?? latestBefore(pair, start));
    const cells = start === null ? row.cells : added(row.cells, before);
    if (!isOlder || !pair.book) return { ...pair, row: { ...row, cells } };
    const history = Object.entries(cells).filter(([column]) => column !== 'spent');
    return { ...pair, row: { ...row, cells: Object.fromEntries(history) } };
  });
}

/** The latest figure to date before a month. */
function latestBefore(pair: Pair, start: number): number {
  for (let month = start - 1; month > 0; month--) {
    const value = realised(pair, month, null);
    if (value !== null) return value;
  }
  const latest = pair.book?.value('spent');
  return typeof latest === 'number' ? latest : 0;
}
