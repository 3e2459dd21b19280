import { tableName } from './examine';
import type { Dialogue } from './question';
import type { BudgetLine, BudgetTable, Measure } from './table';

const multiplied = (line: BudgetLine, factor: number, except: readonly Measure[]): BudgetLine => ({
  ...line,
  amounts: new Map<Measure, number | null>(
    [...line.amounts].map(([measure, value]) => [
      measure,
      value === null || except.includes(measure) ? value : value * factor,
    ]),
  ),
});

/**
 * A title or heading that speaks of thousands or millions: forms keep the words although whole Rupiah are filled in, so it is asked,
 * with both sums.
 *
 * @returns null while the question is open
 */
export function settleScale(table: BudgetTable, dialogue: Dialogue): BudgetTable | null {
  const { scale: factor, lines, inRupiah } = table;
  if (factor === null) return table;
  const measure = [...table.columns.keys()].find((one) => !inRupiah.includes(one));
  const amounts = lines.map((line) => Math.abs((measure && line.amounts.get(measure)) ?? 0));
  const largest = Math.max(0, ...amounts);
  const answer = dialogue.ask({
    ...{ id: `scale:${table.file}:${table.sheet}`, code: 'scale', table: tableName(table), cells: [] },
    values: { factor, sum: largest },
    options: [
      { value: 'as-written', word: 'asWritten' },
      { value: 'multiplied', word: 'multiplied', about: factor },
    ],
    fallback: null,
    holdsFor: table.layout,
  });
  if (answer === null) return null;
  return answer === 'multiplied' ? { ...table, lines: lines.map((line) => multiplied(line, factor, inRupiah)) } : table;
}
