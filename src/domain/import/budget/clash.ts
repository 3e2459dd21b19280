import type { Dated } from './accumulate';
import type { GroupResult } from './group-result';
import type { Dialogue } from '../dialogue';
import type { Examined } from '../tables/examine';
import { bothUnits, byUnit, unitsOf } from '../units/two-units';

/** Tables that say different things about the same lines at the end of the same month. */
export function sameMonth(tables: readonly Dated[]): Dated[] | null {
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

/** Settles some of the tables of a group. */
export type Settle = (some: readonly Examined[]) => GroupResult | null;

/** A group as those of the units that some of its tables are of. */
export function apart(clashing: readonly Examined[], group: readonly Examined[], settle: Settle): GroupResult | null {
  const nameOf = unitsOf(clashing);
  return nameOf && together(byUnit(group, nameOf).map(settle));
}

/** A group in which tables of one month say different things. */
export function settleClash(
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
