import { finding, type Finding, type FindingCode, type Place } from '../../finding';
import { dayOf, type Day } from '../../day';
import type { Indicator } from './indicator';
import { isFilled, type Located } from './measure';
import type { Grid } from '../../period';
import type { BudgetRow } from '../budget/budget';
import type { EvaluationInput } from '../evaluation-input';

/** The first column of a grid that has not begun on a day; beyond the last where all have. */
function firstToCome(grid: Grid, year: number, today: Day): number {
  const months = grid === 'month' ? 1 : 3;
  const size = 12 / months;
  for (let index = 0; index < size; index++) if (dayOf(year, index * months + 1, 1) > today) return index;
  return size;
}

/** The cells of the columns to come that hold something. */
function toCome<T>(cells: readonly Located<T>[], first: number, holds: (value: T) => boolean): string[] {
  const found: string[] = [];
  for (let index = first; index < cells.length; index++) {
    const at = cells[index];
    if (at && holds(at.value)) found.push(at.cell);
  }
  return found;
}

const cellsOfIndicator =
  (first: Record<Grid, number>) =>
  ({ reported }: Indicator): Place[] =>
    [reported?.direct, reported?.numerator, reported?.denominator].flatMap((series) =>
      series && reported
        ? toCome(series.cells, first[reported.grid], isFilled).map((cell) => ({ sheet: series.sheet, cell }))
        : [],
    );

/** A prepared 0 states no spending of a time to come. */
const cellsOfRow =
  (first: Record<Grid, number>) =>
  ({ sheet, spentToQuarter, spentToMonth, physicalToQuarter }: BudgetRow): Place[] =>
    [
      ...toCome(spentToQuarter, first.quarter, (value) => value.kind === 'number' && value.value !== 0),
      ...toCome(spentToMonth, first.month, (value) => value.kind === 'number' && value.value !== 0),
      ...toCome(physicalToQuarter, first.quarter, (value) => value !== null && value !== 0),
    ].map((cell) => ({ sheet, cell }));

type Code = Extract<FindingCode, 'premature-actuals' | 'premature-spending'>;

/** One finding a sheet, at the first of its cells. */
function told(code: Code, places: readonly Place[], year: number): Finding[] {
  const bySheet = new Map<string, Place & { count: number }>();
  for (const { sheet, cell } of places) {
    const known = bySheet.get(sheet);
    if (known) known.count++;
    else bySheet.set(sheet, { sheet, cell, count: 1 });
  }
  return [...bySheet.values()].map(({ count, ...place }) => finding(code, place, { count, year }));
}

/**
 * Figures of periods that have not begun: most often those of last year that were left standing when the year was changed, or
 * planned ones. One warning per sheet, at the first such cell.
 */
export function prematureFigures({
  indicators,
  budget,
  rules: { year },
  today,
}: Pick<EvaluationInput, 'indicators' | 'budget' | 'rules' | 'today'>): Finding[] {
  const first = { month: firstToCome('month', year, today), quarter: firstToCome('quarter', year, today) };
  if (first.month === 12) return [];
  return [
    ...told('premature-actuals', indicators.flatMap(cellsOfIndicator(first)), year),
    ...told('premature-spending', (budget ?? []).flatMap(cellsOfRow(first)), year),
  ];
}
