import type { Spending } from './accumulate';
import type { BudgetAmount } from './budget-row';
import type { CeilingsOf, SettledLine } from './ceilings';
import { keyOf } from '../tables/examine';
import { plannedOf } from './planned';
import { missingMonths, toDate, type Accumulation, type ByMonth } from './realised';
import type { BudgetLine } from '../tables/table';

/** What a column between others says by its own name: months and quarters inside one table. */
function ownSpending(line: BudgetLine): {
  byMonth: ByMonth;
  /** To date, by the months in which they end. */
  running: Map<number, number>;
  single: Map<number, number>;
} {
  const byMonth = new Map<number, number | null>();
  const running = new Map<number, number>();
  const single = new Map<number, number>();
  for (const [measure, value] of line.amounts) {
    if (!measure.startsWith('spent-')) continue;
    const [, kind = '', number = ''] = /^spent-([mqrt])(\d+)$/.exec(measure) ?? [];
    if (kind === 'm') byMonth.set(Number(number), value);
    else if (value !== null && kind === 'q') running.set(Number(number) * 3, value);
    else if (value !== null && kind === 'r') running.set(Number(number), value);
    else if (value !== null && kind === 't') single.set(Number(number), value);
  }
  return { byMonth, running, single };
}

/** Realised amounts to date of one line, by month, of all that its tables say. */
function realisedOf(line: BudgetLine, spending: Spending, accumulation: Accumulation): Map<number, number> {
  const reached = new Map(toDate(spending.lines.get(keyOf(line)) ?? new Map(), accumulation, spending.months));
  const own = ownSpending(line);
  const months = [...own.byMonth.keys()];
  if (months.length > 0 && missingMonths(months, 'month').length === 0)
    for (const [month, value] of toDate(own.byMonth, 'month', months))
      if (!reached.has(month)) reached.set(month, value);
  for (const [month, value] of own.running) reached.set(month, value);
  let sum = 0;
  for (const quarter of [1, 2, 3, 4]) {
    const value = own.single.get(quarter);
    if (value === undefined) break;
    sum += value;
    if (!reached.has(quarter * 3)) reached.set(quarter * 3, sum);
  }
  return reached;
}

/** What was settled about the tables of a group, by which every line of it is read. */
export interface SettledGroup {
  spending: Spending;
  accumulation: Accumulation;
  ceilings: CeilingsOf;
}

/** What all tables of a group say of one line, in Rupiah, and the last month of its realised amounts (0: none). */
export interface LineAmounts {
  amounts: ReadonlyMap<BudgetAmount, number>;
  lastMonth: number;
}

/** The amounts of one line, of what each table of its group says of it. */
export function amountsOf(
  entries: readonly SettledLine[],
  { spending, accumulation, ceilings }: SettledGroup,
): LineAmounts {
  const amounts = new Map<BudgetAmount, number>(ceilings(entries));
  const reached = new Map<number, number>();
  for (const { line } of entries)
    for (const [month, value] of realisedOf(line, spending, accumulation)) reached.set(month, value);
  const lastMonth = Math.max(0, ...reached.keys());
  if (lastMonth > 0) amounts.set('spent', reached.get(lastMonth) ?? 0);
  // One table without a series says nothing of earlier months.
  for (const [month, value] of reached) amounts.set(month % 3 === 0 ? `spentQ${month / 3}` : `spentM${month}`, value);
  for (const [quarter, value] of plannedOf(entries.map(({ line }) => line))) amounts.set(`planQ${quarter}`, value);
  return { amounts, lastMonth };
}
