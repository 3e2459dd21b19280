import { tableName } from '../tables/examine';
import type { Dialogue } from '../dialogue';
import type { BudgetLine, BudgetTable } from '../tables/table';

const ceilings = (lines: readonly BudgetLine[], measure: 'ceiling' | 'otherCeiling'): number =>
  lines.reduce((sum, { isTotal, amounts }) => sum + (isTotal ? 0 : (amounts.get(measure) ?? 0)), 0);

const differ = ({ amounts }: BudgetLine): boolean =>
  Math.abs((amounts.get('ceiling') ?? 0) - (amounts.get('otherCeiling') ?? 0)) >= 1;

/**
 * Two columns that could both be the ceiling: where their amounts differ it is asked which one is.
 *
 * @returns the table with one ceiling; null while the question is open
 */
export function settleSecondCeiling(table: BudgetTable, dialogue: Dialogue): BudgetTable | null {
  if (!table.columns.has('otherCeiling')) return table;
  const { columns, headings, lines } = table;
  const heading = (measure: 'ceiling' | 'otherCeiling'): string =>
    `${headings.get(measure) ?? ''} (${columns.get(measure) ?? ''})`.trim();
  const hasSecond = lines.some(({ amounts }) => (amounts.get('otherCeiling') ?? 0) !== 0);
  const answer =
    hasSecond && lines.some(differ)
      ? dialogue.ask({
          id: `two-ceilings:${table.file}:${table.sheet}`,
          code: 'two-ceilings',
          table: tableName(table),
          cells: [`${table.sheet}!${columns.get('otherCeiling') ?? ''}:${columns.get('otherCeiling') ?? ''}`],
          values: {
            first: ceilings(lines, 'ceiling'),
            second: ceilings(lines, 'otherCeiling'),
            firstTable: heading('ceiling'),
            secondTable: heading('otherCeiling'),
          },
          options: [
            { value: 'first', word: 'firstCeiling', about: heading('ceiling') },
            { value: 'second', word: 'secondCeiling', about: heading('otherCeiling') },
            { value: 'leave-table', word: 'leaveTable' },
          ],
          fallback: null,
        })
      : 'first';
  if (answer === null || answer === 'leave-table') return null;
  const chosen = answer === 'second' ? 'otherCeiling' : 'ceiling';
  const one = <V>(values: ReadonlyMap<string, V>): Map<never, V> => {
    const kept = new Map(values);
    const value = kept.get(chosen);
    kept.delete('otherCeiling');
    if (value !== undefined) kept.set('ceiling', value);
    return kept as Map<never, V>;
  };
  return {
    ...table,
    columns: one(columns),
    headings: one(headings),
    lines: lines.map((line) => ({ ...line, amounts: one(line.amounts) })),
  };
}
