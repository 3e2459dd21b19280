import { settleImport, type ImportResult } from '../../../src/domain/import/import';
import { recognise } from '../../../src/workbook/import/reading/recognise';
import type { SourceSheet } from '../../../src/workbook/import/reading/source';
import { areaOf } from '../../../src/workbook/read/headings';

export type Cell = string | number;

const WIDTH = 24;

/**
 * What an import gives of invented tabs by their names, all in one file. Read at the end of 2025; questions with a default are
 * settled by it.
 */
export const readTabs = (
  tabs: Record<string, Cell[][]>,
  merges: readonly string[] = [],
  answers: Record<string, unknown> = {},
): ImportResult =>
  settleImport({
    ...recognise(
      Object.entries(tabs).map(([name, rows]): SourceSheet => ({
        file: 'a.xlsx',
        name,
        merges: merges.map(areaOf),
        rows: rows.map((row) => [...row, ...Array<string>(WIDTH - row.length).fill('')]),
      })),
    ),
    answers,
    takesFallbacks: true,
    day: { year: 2025, endedMonths: 12 },
  });

type Amount = 'ceiling' | 'revisedCeiling' | 'spent' | `spentQ${number}` | `planQ${number}`;

/** Sums over the leaves in millions: ceilings, spent, and to the ends of the quarters. Null where no leaf has any. */
export function sumsOf({ rows }: ImportResult, ...amounts: Amount[]): (number | null)[] {
  const leaves = rows.filter(({ isLeaf }) => isLeaf);
  return amounts.map((amount) => {
    const values = leaves.flatMap((row) => row.amounts.get(amount) ?? []);
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / 1e6;
  });
}
