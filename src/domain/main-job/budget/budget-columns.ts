import { ceilingBases, type Amount, type BudgetRow, type CeilingColumn } from './budget';
import { dayOf, type Day } from '../../day';
import type { Located } from '../indicator/measure';
import {
  endOf,
  endsQuarter,
  isFullYear,
  lastMonthOf,
  limitQuarterOf,
  reportingDueDay,
  type Period,
} from '../../period';
import type { Rules } from '../../settings';

/** Whether a cell states an amount: empty, *not reported* and unreadable ones do not. */
export const isNumber = ({ value }: Located<Amount>): boolean => value.kind === 'number';

/** Whether a cell holds a figure: one of its kind shows that a column is in use, which a dash does not. */
const isFigure = ({ value }: Located<Amount>): boolean => value.kind === 'number' && !value.isNil;

const holdsFigures = (rows: readonly BudgetRow[], column: CeilingColumn): boolean =>
  rows.some(({ ceilings }) => isFigure(ceilings[column]));

/** The newest column of ceilings that holds any figure and is wanted. */
function newest(rows: readonly BudgetRow[], isWanted: (column: 'shifted' | 'revised') => boolean): CeilingColumn {
  const changed = (['revised', 'shifted'] as const).filter(isWanted);
  return changed.find((column) => holdsFigures(rows, column)) ?? 'original';
}

/** The columns of ceilings that hold figures, the newest first; the original one always. */
export const usedColumns = (rows: readonly BudgetRow[]): CeilingColumn[] => [
  ...(['revised', 'shifted'] as const).filter((column) => holdsFigures(rows, column)),
  'original',
];

/**
 * Which column holds the ceilings of the period: with `Perubahan bila ada` the newest that holds any figure and is in force on
 * the period's last day; without the date of a change it is in force the whole year (data dictionary, "As of a day").
 */
export function ceilingColumn(
  rows: readonly BudgetRow[],
  { ceilingBasis, ceilingDates, period, year }: Rules,
): CeilingColumn {
  const stated = ceilingBases[ceilingBasis];
  if (stated !== null) return stated;
  const last = endOf(period, year);
  return newest(rows, (column) => (ceilingDates[column] ?? last) <= last);
}

/**
 * The ceilings that an agreement carries: those in force on its day; where the sheet of settings states no date of a change, or
 * the agreement none, those of its version (data dictionary, sheet Perjanjian Kinerja).
 */
export function agreedColumn(
  rows: readonly BudgetRow[],
  { ceilingDates }: Rules,
  { version, date }: { version: number; date: Day | null },
): CeilingColumn {
  const isDated = ceilingDates.shifted !== null || ceilingDates.revised !== null;
  if (!isDated || date === null) return newest(rows, () => version > 0);
  return newest(rows, (column) => {
    const from = ceilingDates[column];
    return from === null ? version > 0 : from <= date;
  });
}

/** Where the realised amounts of a period stand. */
export interface SpentColumn {
  cellOf: (row: BudgetRow) => Located<Amount>;
  /** Columns to date of the times before, oldest first; null: the amounts stand in `Realisasi`, as of `Tanggal Data`. */
  earlier: ((row: BudgetRow) => readonly Located<Amount>[]) | null;
}

const none: Located<Amount> = { value: { kind: 'blank' }, cell: '' };

/** No realised amounts: those that the sheet has are of another time. */
export const unknownSpending: SpentColumn = { cellOf: () => none, earlier: null };

/** The column to date of a quarter or of a month when it holds any figure, else `Realisasi` (rule 9). */
export function spentColumn(rows: readonly BudgetRow[], period: Period): SpentColumn {
  const columns: [cells: (row: BudgetRow) => readonly Located<Amount>[], number: number][] = [];
  if (endsQuarter(period)) columns.push([({ spentToQuarter }) => spentToQuarter, limitQuarterOf(period)]);
  columns.push([({ spentToMonth }) => spentToMonth, lastMonthOf(period)]);
  for (const [cells, number] of columns) {
    const cellOf = (row: BudgetRow): Located<Amount> => cells(row)[number - 1] ?? none;
    if (rows.some((row) => isFigure(cellOf(row)))) {
      return { cellOf, earlier: (row) => cells(row).slice(0, number - 1) };
    }
  }
  return { cellOf: ({ spent }) => spent, earlier: null };
}

/** The physical per cent of a period: `Fisik s.d. TW n` when that column holds any figure, else null. */
export function physicalColumn(rows: readonly BudgetRow[], period: Period): ((row: BudgetRow) => number | null) | null {
  const index = limitQuarterOf(period) - 1;
  const valueOf = ({ physicalToQuarter }: BudgetRow): number | null => physicalToQuarter[index]?.value ?? null;
  return endsQuarter(period) && rows.some((row) => valueOf(row) !== null) ? valueOf : null;
}

/** The period after one of the same kind; what is judged as the full year is followed by the next year. */
function endOfNext(period: Period, year: number): Day {
  if (isFullYear(period)) return endOf({ kind: 'year' }, year + 1);
  return endOf({ ...period, number: 'number' in period ? period.number + 1 : 0 } as Period, year);
}

/** Whether `Tanggal Data` lies before the last quarter of a period began: nothing of that quarter is in what stands as of it. */
export function lacksLastQuarter({ period, year, dataDay }: Pick<Rules, 'period' | 'year' | 'dataDay'>): boolean {
  return dataDay !== null && dataDay < dayOf(year, Math.floor((lastMonthOf(period) - 1) / 3) * 3 + 1, 1);
}

/**
 * Whether figures that exist only as of `Tanggal Data` are those of the period: of the running or the last-ended one, and of an
 * earlier one when the data were taken by its due day, after a full year by 31 March (data dictionary, "As of a day"). A sheet of a
 * full year long over holds that year's figures unless its own `Tanggal Data` says otherwise: no later period could have added any.
 */
export function servesPeriod({ period, year, dataDay, reportingDueDay: day }: Rules, today: Day): boolean {
  if (isFullYear(period) && dataDay === null) return true;
  const due = isFullYear(period) ? dayOf(year + 1, 3, 31) : reportingDueDay(period, year, day);
  const taken = dataDay ?? today;
  // Data that were taken after the day of the run are of no use to a paper of that day.
  return (taken > today ? taken : today) <= endOfNext(period, year) || taken <= due;
}
