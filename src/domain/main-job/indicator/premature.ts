import { finding, type Finding } from '../../finding';
import { dayOf, type Day } from '../../day';
import type { Indicator, Series } from './indicator';
import { isFilled } from './measure';
import type { Grid } from '../../period';

/** The first day of a column of `Realisasi`. */
function firstDay(grid: Grid, index: number, year: number): Day {
  const month = grid === 'month' ? index + 1 : index * 3 + 1;
  return dayOf(year, month, 1);
}

/**
 * Actuals of periods that have not begun: most often figures of last year that were left standing when the year was
 * changed. One warning per sheet, at the first such cell.
 */
export function prematureActuals(indicators: readonly Indicator[], year: number, today: Day): Finding[] {
  const bySheet = new Map<string, string[]>();
  for (const { reported } of indicators) {
    if (!reported) continue;
    const rows = [reported.direct, reported.numerator, reported.denominator].filter((row): row is Series => !!row);
    for (const { sheet, cells } of rows) {
      cells.forEach(({ value, cell }, index) => {
        if (isFilled(value) && firstDay(reported.grid, index, year) > today) {
          bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), cell]);
        }
      });
    }
  }
  return [...bySheet].map(([sheet, cells]) =>
    finding('premature-actuals', { sheet, cell: cells[0] ?? '' }, { count: cells.length, year }),
  );
}
