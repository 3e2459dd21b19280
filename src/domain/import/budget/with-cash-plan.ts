import { examine, type Examined } from '../tables/examine';
import type { Settled } from './money';
import type { Dialogue } from '../dialogue';
import type { BudgetLine, BudgetTable, Measure } from '../tables/table';

const isPlan = ({ table: { table } }: Settled): boolean => table.kind === 'cash-plan';

/** Sum of the twelve months of a plan; null when a month is missing. */
function yearOf(line: BudgetLine): number | null {
  const months = Array.from({ length: 12 }, (_, index) => line.amounts.get(`plan-m${index + 1}`) ?? null);
  return months.some((value) => value === null) ? null : months.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

const withLines = (
  settled: Settled,
  lines: BudgetLine[],
  columns: BudgetTable['columns'] = settled.table.table.columns,
): Settled => ({
  ...settled,
  table: examine({ ...settled.table.table, lines, columns }),
});

/** The spending of an account summary in one line: a cash plan by account cannot be shared among the kinds of spending. */
function collapsed(settled: Settled): Settled {
  const { table, sums } = settled.table;
  const [first] = table.lines;
  if (!first) return settled;
  return withLines(settled, [{ ...first, account: '5', depth: null, amounts: new Map(sums) }]);
}

/** The ceiling that the plan itself states, or its twelve months together. */
function ceilingOf(plan: Settled): { stated: number | null; year: number | null } {
  const [line] = plan.table.table.lines;
  return { stated: line?.amounts.get('ceiling') ?? null, year: line ? yearOf(line) : null };
}

function withCeiling(plan: Settled, value: number | null): Settled {
  const { lines, columns } = plan.table.table;
  const amounts = (line: BudgetLine): Map<Measure, number | null> => {
    const changed = new Map(line.amounts);
    if (value === null) changed.delete('ceiling');
    else changed.set('ceiling', value);
    return changed;
  };
  const named = new Map(columns);
  if (value === null) named.delete('ceiling');
  else if (!named.has('ceiling')) named.set('ceiling', 'A');
  return withLines(
    plan,
    lines.map((line) => ({ ...line, amounts: amounts(line) })),
    named,
  );
}

/** A plan alone: its year's total is the ceiling where it states none, and that is asked. */
function alone(plan: Settled, dialogue: Dialogue): Settled | null {
  const { stated, year } = ceilingOf(plan);
  if (stated !== null || year === null) return plan;
  const { table, name } = plan.table;
  const answer = dialogue.ask({
    id: `ceiling-from-plan:${table.file}:${table.sheet}`,
    code: 'ceiling-from-plan',
    table: name,
    cells: [],
    values: { sum: year },
    options: [
      { value: 'plan', word: 'planAsCeiling' },
      { value: 'none', word: 'noCeiling' },
    ],
    fallback: 'plan',
    holdsFor: table.layout,
  });
  if (answer === null) return null;
  return withCeiling(plan, answer === 'plan' ? year : null);
}

const sumOf = ({ sums }: Examined, measure: Measure): number => sums.get(measure) ?? 0;

/** Two ceilings for the same spending: money that does not add up. */
function oneCeiling(plan: Settled, other: Settled, dialogue: Dialogue): { plan: Settled; other: Settled } | null {
  const { stated, year } = ceilingOf(plan);
  const second = stated ?? year;
  const first = sumOf(other.table, 'ceiling');
  if (second === null || Math.abs(first - second) < 1) return { plan: withCeiling(plan, null), other };
  const { table, name } = plan.table;
  const answer = dialogue.ask({
    id: `two-ceilings:${table.file}:${table.sheet}`,
    code: 'two-ceilings',
    table: name,
    cells: [],
    values: { first, second, firstTable: other.table.name, secondTable: name },
    options: [
      { value: 'first', word: 'firstCeiling', about: other.table.name },
      { value: 'second', word: 'secondCeiling', about: name },
      { value: 'leave-table', word: 'leaveTable' },
    ],
    fallback: null,
  });
  if (answer === null || answer === 'leave-table') return null;
  if (answer === 'first') return { plan: withCeiling(plan, null), other };
  return {
    plan: withCeiling(plan, second),
    other: { ...other, without: new Set([...other.without, 'ceiling' as const]) },
  };
}

/** What the plan says was spent to the end of a month; null where it does not reach so far. */
function spentTo(line: BudgetLine, month: number): number | null {
  const months = Array.from({ length: month }, (_, index) => line.amounts.get(`spent-m${index + 1}`) ?? null);
  return months.some((value) => value === null) ? null : months.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

/** Compares what both say of the last month of the summary, and says whose figure is later. */
function oneSpending(plan: Settled, other: Settled, dialogue: Dialogue): { plan: Settled; other: Settled } | null {
  const [line] = plan.table.table.lines;
  const month = other.table.table.period?.to;
  if (!line || month === undefined) return { plan, other };
  const own = spentTo(line, month);
  const spent = sumOf(other.table, 'spent');
  const { table, name } = plan.table;
  if (own !== null && Math.abs(own - spent) >= 1) {
    const answer = dialogue.ask({
      id: `sources-differ:${table.file}:${table.sheet}`,
      code: 'sources-differ',
      table: name,
      cells: [],
      values: { month, first: spent, second: own, firstTable: other.table.name, secondTable: name },
      options: [
        { value: 'first', word: 'firstSource', about: other.table.name },
        { value: 'second', word: 'secondSource', about: name },
        { value: 'leave-table', word: 'leaveTable' },
      ],
      fallback: null,
    });
    if (answer === null || answer === 'leave-table') return null;
    if (answer === 'second')
      return { plan, other: { ...other, without: new Set([...other.without, 'spent' as const]) } };
    const kept = [...line.amounts].filter(([measure]) => !measure.startsWith('spent-'));
    return { plan: withLines(plan, [{ ...line, amounts: new Map(kept) }]), other };
  }
  const last = Math.max(
    0,
    ...[...line.amounts.keys()].flatMap((measure) => (measure.startsWith('spent-m') ? [Number(measure.slice(7))] : [])),
  );
  const later = last > month ? spentTo(line, last) : null;
  if (later !== null)
    dialogue.note({
      code: 'later-source',
      table: name,
      cell: '',
      values: { month: last, spent: later, earlierMonth: month, earlier: spent, table: other.table.name },
    });
  return { plan, other };
}

/** Joins cash plans by account to the summary they belong to; null while a question about them is open. */
export function withCashPlan(tables: readonly Settled[], dialogue: Dialogue): readonly Settled[] | null {
  const [plan] = tables.filter(isPlan);
  const others = tables.filter((one) => !isPlan(one));
  if (!plan) return tables;
  if (others.length === 0) {
    const settled = alone(plan, dialogue);
    return settled && [settled];
  }
  const lines = others.map(collapsed);
  const latest = [...lines].sort((a, b) => (b.table.table.period?.to ?? 0) - (a.table.table.period?.to ?? 0))[0];
  if (!latest) return tables;
  const ceiling = oneCeiling(plan, latest, dialogue);
  const spending = ceiling && oneSpending(ceiling.plan, ceiling.other, dialogue);
  return spending && [...lines.filter((one) => one !== latest), spending.other, spending.plan];
}
