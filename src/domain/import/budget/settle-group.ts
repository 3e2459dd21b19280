import { accumulate, gather, spends } from './accumulate';
import { settleCeilings } from './ceilings';
import { apart, sameMonth, settleClash } from './clash';
import type { GroupResult } from './group-result';
import { rowsOf } from './group-rows';
import type { ImportDay } from '../import-day';
import { settleMoney } from './money';
import { periodMonth } from './period-month';
import { emptyBook, type ImportBook } from '../book/import-book';
import type { Dialogue } from '../dialogue';
import { missingMonths, type Accumulation } from './realised';
import type { Examined } from '../tables/examine';
import type { Measure } from '../tables/table';
import { withCashPlan } from './with-cash-plan';

const SOURCES_OF_SPENDING: readonly Measure[] = ['spent', 'otherSpent'];

/** Columns of a table that another one of its group gives with a period. */
function notNeededIn(table: Examined, group: readonly Examined[], dialogue: Dialogue): ReadonlySet<Measure> {
  const isPlan = [...table.table.columns.keys()].some((measure) => measure.startsWith('plan-'));
  const other = group.find((one) => one !== table && one.table.columns.has('spent') && one.table.period !== null);
  if (!isPlan || !other || !table.table.columns.has('spent')) return new Set();
  const column = table.table.headings.get('spent') ?? '';
  dialogue.note({ code: 'column-not-needed', table: table.name, cell: '', values: { column, from: other.name } });
  return new Set(SOURCES_OF_SPENDING);
}

/** Names months that are missing. The book may have those before; whether it does is looked at where its rows are. */
function tellMissing(
  months: readonly number[],
  [first]: readonly Examined[],
  dialogue: Dialogue,
  book: ImportBook,
): void {
  for (const month of months.filter((one) => one > (book.reached ?? 0)))
    dialogue.note({ code: 'missing-month', table: first?.name ?? '', cell: '', values: { month } });
}

/** Whether a table states what was spent month by month or quarter by quarter, in columns of its own. */
const hasOwnMonths = ({ table }: Examined): boolean =>
  [...table.columns.keys()].some((measure) => measure.startsWith('spent-'));

/** The month with which amounts of single months begin, where it is not January: what came before is unknown. */
function startOf(months: readonly number[], accumulation: Accumulation): number | null {
  const first = Math.min(12, ...months);
  return months.length > 0 && accumulation === 'month' && first > 1 ? first : null;
}

/** Settles a group of tables about the same lines; null while a question about its money is open. */
export function settleGroup(
  group: readonly Examined[],
  dialogue: Dialogue,
  day: ImportDay,
  book: ImportBook = emptyBook,
): GroupResult | null {
  const settled = group.map((table) => settleMoney(table, notNeededIn(table, group, dialogue), dialogue));
  const sound = settled.flatMap((one) => one ?? []);
  const tables = sound.length < group.length ? null : withCashPlan(sound, dialogue);
  if (!tables) return null;
  const spending = tables.filter(spends).map((one) => ({ settled: one, month: periodMonth(one, dialogue, day) }));
  const dated = spending.flatMap(({ settled: one, month }) => (month === null ? [] : [{ settled: one, month }]));
  const clash = sameMonth(dated);
  const settle = (some: readonly Examined[]): GroupResult | null => settleGroup(some, dialogue, day, book);
  if (clash) return settleClash(clash, group, settle, dialogue);
  const gathered = gather(dated);
  const accumulation = accumulate(dated, gathered, dialogue, book, tables);
  const ceilings = settleCeilings(tables, dialogue);
  if (dated.length < spending.length || accumulation === null || ceilings === null) return null;
  if (typeof ceilings !== 'function') return apart(ceilings, group, settle);
  if (dated.length > 1 || accumulation === 'month')
    tellMissing(missingMonths(gathered.months, accumulation), group, dialogue, book);
  const { rows, lastMonth } = rowsOf(
    tables,
    { spending: gathered, accumulation, ceilings },
    {
      hasOwnCode: group.every(({ table }) => table.kind !== 'numbered'),
      startsAt: startOf(gathered.months, accumulation),
      layouts: [...new Set(group.map(({ table }) => table.layout))],
    },
  );
  const isRealised = dated.length > 0 || tables.some(({ table }) => hasOwnMonths(table));
  return { rows, lastMonth: (isRealised && lastMonth) || null, tables: group };
}
