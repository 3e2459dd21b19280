import type { BudgetAmount } from './budget-row';
import { has, type Examined } from '../tables/examine';
import { bothUnits } from '../units/two-units';
import type { Settled } from './money';
import type { Dialogue } from '../dialogue';
import type { BudgetLine } from '../tables/table';

const VERSIONS = ['ceiling', 'shiftedCeiling', 'revisedCeiling'] as const;

/** A line of the sheet as one of the tables of its group says it. */
export interface SettledLine {
  line: BudgetLine;
  settled: Settled;
}

/** The ceilings of a line of the sheet from what the tables say of it. */
export type CeilingsOf = (entries: readonly SettledLine[]) => [BudgetAmount, number][];

const sumOf = ({ table }: Settled): number => table.sums.get('ceiling') ?? 0;

const monthOf = ({ table }: Settled): number => table.table.period?.to ?? 0;

const byTime = (tables: readonly Settled[]): Settled[] => [...tables].sort((a, b) => monthOf(a) - monthOf(b));

/** Where the ceiling of a later month, or another one of the same month, is not that of an earlier one. */
function changeIn(tables: readonly Settled[]): Change | null {
  const ordered = byTime(tables.filter(({ table, without }) => has(table, 'ceiling') && !without.has('ceiling')));
  for (const [index, after] of ordered.entries()) {
    const before = ordered[index - 1];
    if (before && Math.abs(sumOf(before) - sumOf(after)) >= 1) return { before, after };
  }
  return null;
}

interface Change {
  before: Settled;
  after: Settled;
}

/** Which of two ceilings stands. Of the same month neither is the later one: both may be of units of their own. */
function askWhich({ before, after }: Change, dialogue: Dialogue): string | null {
  const { table } = after.table;
  const isLater = monthOf(before) < monthOf(after);
  return dialogue.ask({
    id: `ceiling-changed:${table.sheet}:${table.kind}`,
    code: 'ceiling-changed',
    table: after.table.name,
    cells: [`${table.sheet}!${table.columns.get('ceiling') ?? ''}`],
    values: {
      before: sumOf(before),
      after: sumOf(after),
      month: isLater ? monthOf(after) : 0,
      lines: after.table.leaves.length,
    },
    options: [
      { value: 'latest', word: 'latestCeiling' },
      { value: 'shift', word: 'asShift' },
      { value: 'revision', word: 'asRevision' },
      ...(isLater ? [] : bothUnits([before.table, after.table])),
    ],
    fallback: isLater ? 'latest' : null,
  });
}

/**
 * Decides about ceilings of a group: that of the latest table stands, an earlier one that was another is asked about.
 *
 * @returns null while the question is open; tables that are those of different units
 */
export function settleCeilings(
  tables: readonly Settled[],
  dialogue: Dialogue,
): CeilingsOf | readonly Examined[] | null {
  const change = changeIn(tables);
  const chosen = change ? askWhich(change, dialogue) : 'latest';
  if (chosen === null) return null;
  if (change && chosen === 'both') return [change.before.table, change.after.table];
  return (entries) => {
    const ordered = [...entries].sort((a, b) => monthOf(a.settled) - monthOf(b.settled));
    const values = new Map<BudgetAmount, number>();
    const first = new Map<BudgetAmount, { of: Settled; sum: number }>();
    const seen = new Map<BudgetAmount, Settled>();
    for (const { line, settled } of ordered) {
      for (const version of VERSIONS) {
        const value = line.amounts.get(version) ?? null;
        if (value === null || settled.without.has(version)) continue;
        // Lines of one table that share a key are added up.
        values.set(version, (seen.get(version) === settled ? (values.get(version) ?? 0) : 0) + value);
        seen.set(version, settled);
        const known = first.get(version) ?? { of: settled, sum: 0 };
        if (known.of === settled) first.set(version, { of: settled, sum: known.sum + value });
      }
    }
    const changed = values.get('ceiling');
    const before = first.get('ceiling')?.sum;
    if (chosen !== 'latest' && changed !== undefined && before !== undefined) {
      values.set('ceiling', before);
      values.set(chosen === 'shift' ? 'shiftedCeiling' : 'revisedCeiling', changed);
    }
    return [...values];
  };
}
