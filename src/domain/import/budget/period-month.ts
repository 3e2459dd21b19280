import type { ImportDay } from '../import-day';
import type { Settled } from './money';
import type { Dialogue } from '../dialogue';

/**
 * Month of the year, 1–12, at whose end the realised amounts of a table stand; asked where the table does not say it, and null while
 * that is open. Proposed is the last month that has ended, of another year its end.
 */
export const periodMonth = (settled: Settled, dialogue: Dialogue, day: ImportDay): number | null => {
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
