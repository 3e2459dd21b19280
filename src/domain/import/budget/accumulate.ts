import { keyOf } from '../tables/examine';
import { bookKey, type ImportBook } from '../book/import-book';
import type { Settled } from './money';
import type { Dialogue } from '../dialogue';
import { accumulationOf, type Accumulation, type ByMonth } from './realised';
import type { BudgetLine } from '../tables/table';

/** Realised amounts of the tables of a group by month and line. */
export interface Spending {
  months: number[];
  lines: Map<string, Map<number, number | null>>;
  totals: Map<number, number | null>;
}

/** Whether a table says what was spent, in a column that was settled on. */
export const spends = ({ table, without }: Settled): boolean =>
  (table.table.columns.has('spent') && !without.has('spent')) ||
  (table.table.columns.has('otherSpent') && !without.has('otherSpent'));

const spentOf = (line: BudgetLine, { without }: Settled): number | null =>
  line.amounts.get(without.has('spent') ? 'otherSpent' : 'spent') ?? null;

/** What several reports say was spent, month by month, for each line and in their totals. Rupiah. */
export function gather(tables: readonly Dated[]): Spending {
  const spending: Spending = { months: [], lines: new Map(), totals: new Map() };
  for (const { settled, month } of tables) {
    spending.months.push(month);
    for (const line of settled.table.leaves) {
      const key = keyOf(line);
      const value = spentOf(line, settled);
      const known = spending.lines.get(key) ?? new Map<number, number | null>();
      const before = known.get(month);
      known.set(month, before === undefined || before === null ? value : before + (value ?? 0));
      spending.lines.set(key, known);
      if (value !== null) spending.totals.set(month, (spending.totals.get(month) ?? 0) + value);
    }
  }
  return spending;
}

export type Dated = { settled: Settled; month: number };

/** What a later month is beside what the book reached: running totals do not fall. Null where the book says nothing of it. */
function besideBook(
  { settled, month }: Dated,
  { reached, spent }: ImportBook,
): { accumulation: Accumulation; lower: number | null } | null {
  if (reached === null || reached >= month) return null;
  const lines = settled.table.leaves.flatMap((line): ByMonth[] => {
    const before = spent.get(bookKey(line.code, line.account));
    const value = spentOf(line, settled);
    // A line that had nothing before cannot fall.
    return !before || before < 0 || value === null
      ? []
      : [
          new Map([
            [reached, before],
            [month, value],
          ]),
        ];
  });
  const sum = (at: number): number => lines.reduce((total, line) => total + (line.get(at) ?? 0), 0);
  return sum(reached) > 0
    ? accumulationOf(
        new Map([
          [reached, sum(reached)],
          [month, sum(month)],
        ]),
        lines,
      )
    : null;
}

/** What a table with the same months side by side proves: theirs alone, or what they add up to. Null where none says it. */
function provenBeside({ totals }: Spending, tables: readonly Settled[]): Accumulation | null {
  const months = [...totals.keys()].sort((one, other) => one - other);
  if (months.length < 2) return null;
  const agrees = (one: number, other: number): boolean => Math.abs(one - other) < 1;
  for (const { table } of tables) {
    const alone = Array.from({ length: 12 }, (_, index) => table.sums.get(`spent-m${index + 1}`) ?? null);
    const of = (month: number): number | null => alone[month - 1] ?? null;
    const upTo = (month: number): number => alone.slice(0, month).reduce<number>((sum, value) => sum + (value ?? 0), 0);
    if (months.some((month) => of(month) === null)) continue;
    if (months.every((month) => agrees(totals.get(month) ?? 0, of(month) ?? 0))) return 'month';
    if (months.every((month) => agrees(totals.get(month) ?? 0, upTo(month)))) return 'to-date';
  }
  return null;
}

/**
 * Whether realised amounts are of the month or to date, by the titles, else by the amounts; asked unless the titles say it, or another
 * table proves it.
 *
 * @param beside all tables of the same lines
 */
export function accumulate(
  tables: readonly Dated[],
  spending: Spending,
  dialogue: Dialogue,
  book: ImportBook,
  beside: readonly Settled[] = [],
): Accumulation | null {
  const [first] = tables;
  if (!first) return 'to-date';
  const { table, name } = first.settled.table;
  const isStated = tables.every(({ settled: { table: one } }) => {
    const { period, periodFrom, isToDate = false } = one.table;
    return isToDate || (periodFrom === 'title' && period?.from === 1);
  });
  if (isStated) {
    if (tables.length > 1)
      dialogue.note({ code: 'running-totals', table: name, cell: '', values: { months: spending.months } });
    return 'to-date';
  }
  const proven = provenBeside(spending, beside);
  if (proven) return proven;
  const isUnknown = tables.length === 1 && table.period === null;
  // Somebody who says how far the amounts reach has said that they are to date.
  if (isUnknown) return 'to-date';
  const isSingle = tables.length === 1;
  // Of January both are the same, and nothing can be learnt from it.
  if (isSingle && first.month === 1) return 'to-date';
  const inBook = isSingle ? besideBook(first, book) : null;
  const { accumulation: likely, lower } = inBook ?? accumulationOf(spending.totals, [...spending.lines.values()]);
  const before = book.answers[`accumulation|${table.layout}`];
  return dialogue.ask({
    id: `accumulation:${table.sheet}:${table.kind}`,
    code: 'accumulation',
    table: name,
    cells: [],
    values: { months: spending.months, lower, month: isSingle ? first.month : null },
    options: [
      { value: 'to-date', word: 'toDate' },
      { value: 'month', word: 'ofMonth' },
    ],
    fallback: likely,
    holdsFor: table.layout,
    isDoubtful: inBook !== null && before !== likely,
  }) as Accumulation | null;
}
