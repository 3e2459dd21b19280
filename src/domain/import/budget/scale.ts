import { tableName } from '../tables/examine';
import type { Dialogue } from '../dialogue';
import type { BudgetLine, BudgetTable, Measure } from '../tables/table';

const multiplied = (line: BudgetLine, factor: number, except: readonly Measure[]): BudgetLine => ({
  ...line,
  amounts: new Map<Measure, number | null>(
    [...line.amounts].map(([measure, value]) => [
      measure,
      value === null || except.includes(measure) ? value : value * factor,
    ]),
  ),
});

/** What no agency's budget is so small as, in Rupiah: its largest amount is its total, or its largest line. */
const SMALL = 10_000_000;
/** Amounts in millions are below this one, and have decimals. */
const TINY = 100_000;
/** Rupiah are budgeted in whole thousands; thousands and millions of them end in any digit. */
const WHOLE = 1000;
const FEWEST_LINES = 3;

/** Why the amounts of a table seem to be written in thousands or millions, though nothing says so. */
type Doubt = 'none' | 'likely' | 'plain';

function doubtIn(amounts: readonly number[]): Doubt {
  const written = amounts.filter((amount) => amount !== 0);
  const largest = Math.max(0, ...written);
  const isWhole = written.every((amount) => amount % WHOLE === 0);
  if (written.length < FEWEST_LINES || largest >= SMALL || isWhole) return 'none';
  return largest < TINY && written.some((amount) => !Number.isInteger(amount)) ? 'plain' : 'likely';
}

/** Asks about a table whose amounts are too small for Rupiah. */
function settleSmall(table: BudgetTable, dialogue: Dialogue): BudgetTable | null {
  const measure = (['ceiling', 'revisedCeiling', 'spent', 'otherCeiling'] as const).find((one) =>
    table.columns.has(one),
  );
  if (!measure) return table;
  const amounts = table.lines.map((line) => Math.abs(line.amounts.get(measure) ?? 0));
  const doubt = doubtIn(amounts);
  if (doubt === 'none') return table;
  const sum = Math.max(0, ...amounts);
  const answer = dialogue.ask({
    id: `small-amounts:${table.file}:${table.sheet}`,
    code: 'small-amounts',
    table: tableName(table),
    cells: [`${table.sheet}!${table.columns.get(measure) ?? 'A'}${table.lines[amounts.indexOf(sum)]?.row ?? 1}`],
    values: { sum },
    options: [
      { value: 'as-written', word: 'asWritten' },
      { value: '1000', word: 'multiplied', about: 1e3 },
      { value: '1000000', word: 'multiplied', about: 1e6 },
    ],
    fallback: doubt === 'plain' ? null : 'as-written',
    holdsFor: table.layout,
  });
  if (answer === null) return null;
  return answer === 'as-written' ? table : timesAll(table, Number(answer));
}

/** A table with its amounts multiplied, but for columns that say that they hold Rupiah, and what it prints across its lines. */
const timesAll = (table: BudgetTable, factor: number): BudgetTable => ({
  ...table,
  lines: table.lines.map((line) => multiplied(line, factor, table.inRupiah)),
});

/**
 * A title or heading that speaks of thousands or millions: forms keep the words although whole Rupiah are filled in, so it is asked,
 * with both sums.
 *
 * @returns null while the question is open
 */
export function settleScale(table: BudgetTable, dialogue: Dialogue): BudgetTable | null {
  const { scale: factor, lines, inRupiah } = table;
  if (factor === null) return settleSmall(table, dialogue);
  const measure = [...table.columns.keys()].find((one) => !inRupiah.includes(one));
  const amounts = lines.map((line) => Math.abs((measure && line.amounts.get(measure)) ?? 0));
  const largest = Math.max(0, ...amounts);
  const answer = dialogue.ask({
    id: `scale:${table.file}:${table.sheet}`,
    code: 'scale',
    table: tableName(table),
    cells: [],
    values: { factor, sum: largest },
    options: [
      { value: 'as-written', word: 'asWritten' },
      { value: 'multiplied', word: 'multiplied', about: factor },
    ],
    fallback: null,
    holdsFor: table.layout,
  });
  if (answer === null) return null;
  return answer === 'multiplied' ? timesAll(table, factor) : table;
}
