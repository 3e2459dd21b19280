import { accumulate, gather, spends, type Dated, type Spending } from './accumulate';
import type { BudgetAmount, BudgetRow } from './budget-row';
import { depths } from '../tables/code';
import { keyOf, type Examined } from '../tables/examine';
import { everyNode, leavesOf, type OutlineNode } from '../tables/outline';
import { plannedOf } from './planned';
import { settleMoney, type Settled } from './money';
import { emptyBook, type ImportBook } from '../book/import-book';
import type { Dialogue } from '../question';
import { missingMonths, toDate, type Accumulation, type ByMonth } from './realised';
import type { BudgetLine, Measure } from '../tables/table';
import { settleCeilings } from './ceilings';
import { bothUnits, byUnit, unitsOf } from '../units/two-units';
import { withCashPlan } from './with-cash-plan';

/** The year in which an import is made, and its last month that has ended (0 in January). */
export interface ImportDay {
  year: number;
  endedMonths: number;
}

/** What a group of tables gives: rows, and how far its realised amounts reach. */
export interface GroupResult {
  rows: BudgetRow[];
  /** Last month of the realised amounts; null where there are none. */
  lastMonth: number | null;
  tables: readonly Examined[];
}

const periodMonth = (settled: Settled, dialogue: Dialogue, day: ImportDay): number | null => {
  const { table } = settled.table;
  if (table.period) return table.period.to;
  const ended = table.year === day.year ? Math.max(day.endedMonths, 1) : 12;
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  const chosen = dialogue.ask({
    id: `period-unknown:${table.file}:${table.sheet}`,
    code: 'period-unknown',
    table: settled.table.name,
    cells: [],
    values: { isOpen: table.periodIsOpen },
    options: months.map((month) => ({
      value: String(month),
      word: month === 12 ? 'endOfYear' : 'endOfMonth',
      about: month,
    })),
    fallback: String(ended),
  });
  return chosen === null ? null : Number(chosen);
};

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

/** Lines of all tables of a group by their key, the outline of the one that comes last in time first. */
function nodesOf(tables: readonly Settled[]): {
  nodes: OutlineNode[];
  linesByKey: Map<string, { line: BudgetLine; settled: Settled }[]>;
} {
  const linesByKey = new Map<string, { line: BudgetLine; settled: Settled }[]>();
  for (const settled of tables) {
    for (const line of settled.table.leaves) {
      const key = keyOf(line);
      linesByKey.set(key, [...(linesByKey.get(key) ?? []), { line, settled }]);
    }
  }
  const [main, ...others] = [...tables].sort(
    (a, b) =>
      b.table.leaves.length - a.table.leaves.length ||
      (b.table.table.period?.to ?? 0) - (a.table.table.period?.to ?? 0),
  );
  if (!main) return { nodes: [], linesByKey };
  const known = new Set(main.table.leaves.map(keyOf));
  const added = others
    .flatMap(({ table }) => table.leaves)
    .filter((line) => !known.has(keyOf(line)) && known.add(keyOf(line)));
  return { nodes: [...main.table.outline.roots, ...added.map((line) => ({ line, children: [] }))], linesByKey };
}

const sourceOf = (line: BudgetLine, settled: Settled): string =>
  `${settled.table.table.file}!${settled.table.table.sheet}!${line.row}`;

type OfGroup = Pick<BudgetRow, 'hasOwnCode' | 'startsAt' | 'layouts'>;

function rowOf(line: BudgetLine, own: Pick<BudgetRow, 'source' | 'amounts' | 'isLeaf'>, ofGroup: OfGroup): BudgetRow {
  const { office, label, code, account, name, kind, group, fund } = line;
  return { office, label, code, account, name, kind, group, fund, ...own, ...ofGroup };
}

const add = (sum: Map<BudgetAmount, number>, amounts: ReadonlyMap<BudgetAmount, number>): void => {
  for (const [amount, value] of amounts) sum.set(amount, Math.round(((sum.get(amount) ?? 0) + value) * 100) / 100);
};

/** Tables that say different things about the same lines at the end of the same month. */
function sameMonth(tables: readonly Dated[]): Dated[] | null {
  const byMonth = new Map<number, Dated[]>();
  for (const one of tables) byMonth.set(one.month, [...(byMonth.get(one.month) ?? []), one]);
  return [...byMonth.values()].find((each) => each.length > 1) ?? null;
}

/** Which of two tables counts, or both of them as those of two units: money that does not add up. */
function askOneOf(clash: readonly Dated[], dialogue: Dialogue): Examined | 'both' | null {
  const [first, second] = clash;
  if (!first || !second) return null;
  const spent = ({ settled }: Dated): number =>
    settled.table.sums.get('spent') ?? settled.table.sums.get('otherSpent') ?? 0;
  const { table } = first.settled.table;
  const answer = dialogue.ask({
    id: `sources-differ:${table.file}:${table.sheet}`,
    code: 'sources-differ',
    table: first.settled.table.name,
    cells: [],
    values: {
      month: first.month,
      first: spent(first),
      second: spent(second),
      firstTable: first.settled.table.name,
      secondTable: second.settled.table.name,
    },
    options: [
      ...clash.map(({ settled }, index) => ({
        value: String(index + 1),
        word: 'firstSource' as const,
        about: settled.table.name,
      })),
      ...bothUnits(clash.map(({ settled }) => settled.table)),
      { value: 'leave-table', word: 'leaveTable' },
    ],
    fallback: null,
  });
  return answer === 'both' ? answer : (clash[Number(answer) - 1]?.settled.table ?? null);
}

/** What several groups give together. */
function together(results: readonly (GroupResult | null)[]): GroupResult | null {
  const found = results.flatMap((one) => one ?? []);
  if (found.length < results.length) return null;
  return {
    rows: found.flatMap(({ rows }) => rows),
    lastMonth: Math.max(0, ...found.map(({ lastMonth }) => lastMonth ?? 0)) || null,
    tables: found.flatMap(({ tables }) => tables),
  };
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

type Settle = (some: readonly Examined[]) => GroupResult | null;

/** A group as those of the units that some of its tables are of. */
function apart(clashing: readonly Examined[], group: readonly Examined[], settle: Settle): GroupResult | null {
  const nameOf = unitsOf(clashing);
  return nameOf && together(byUnit(group, nameOf).map(settle));
}

/** A group in which tables of one month say different things. */
function settleClash(
  clash: readonly Dated[],
  group: readonly Examined[],
  settle: Settle,
  dialogue: Dialogue,
): GroupResult | null {
  const clashing = clash.map(({ settled: { table } }) => table);
  const kept = askOneOf(clash, dialogue);
  if (kept === 'both') return apart(clashing, group, settle);
  return kept && settle(group.filter((one) => one === kept || !clashing.includes(one)));
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
  const { nodes, linesByKey } = nodesOf(tables);
  const isOwn = tables.some(({ table }) => [...table.table.columns.keys()].some((measure) => /^spent-/.test(measure)));
  let lastMonth = 0;
  const amountsOf = (key: string): Map<BudgetAmount, number> => {
    const entries = linesByKey.get(key) ?? [];
    const amounts = new Map<BudgetAmount, number>(ceilings(entries));
    const reached = new Map<number, number>();
    for (const { line } of entries)
      for (const [month, value] of realisedOf(line, gathered, accumulation)) reached.set(month, value);
    const last = Math.max(0, ...reached.keys());
    lastMonth = Math.max(lastMonth, last);
    if (last > 0) amounts.set('spent', reached.get(last) ?? 0);
    // One table without a series says nothing of earlier months.
    for (const [month, value] of reached) {
      if (month % 3 === 0) amounts.set(`spentQ${month / 3}`, value);
      else amounts.set(`spentM${month}`, value);
    }
    for (const [quarter, value] of plannedOf(entries.map(({ line }) => line))) amounts.set(`planQ${quarter}`, value);
    return amounts;
  };
  const first = Math.min(12, ...gathered.months);
  const ofGroup: OfGroup = {
    hasOwnCode: group.every(({ table }) => table.kind !== 'numbered'),
    startsAt: dated.length > 0 && accumulation === 'month' && first > 1 ? first : null,
    layouts: [...new Set(group.map(({ table }) => table.layout))],
  };
  const done = new Map<string, Map<BudgetAmount, number>>();
  const settledOf = new Map(
    tables.flatMap((one) => everyNode(one.table.outline.roots).map(({ line }) => [line, one] as const)),
  );
  // What stands above the programmes is no row of the sheet: offices become units.
  const written = everyNode(nodes).filter(({ line: { depth } }) => depth === null || depth >= depths.programme);
  const rows = written.map(({ line, children }) => {
    const sum = new Map<BudgetAmount, number>();
    for (const leaf of children.length > 0 ? leavesOf(children) : [line]) {
      const key = keyOf(leaf);
      const amounts = done.get(key) ?? amountsOf(key);
      done.set(key, amounts);
      add(sum, amounts);
    }
    const own = settledOf.get(line);
    return rowOf(
      line,
      { source: own ? sourceOf(line, own) : '', amounts: sum, isLeaf: children.length === 0 },
      ofGroup,
    );
  });
  return { rows, lastMonth: dated.length > 0 || isOwn ? lastMonth || null : null, tables: group };
}
