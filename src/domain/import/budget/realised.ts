/** Amounts of one line by month, 1–12, in Rupiah; null where a cell is empty. */
export type ByMonth = ReadonlyMap<number, number | null>;

/** Realised amounts to date, at the ends of months that are known. */
export type ToDate = ReadonlyMap<number, number>;

/** Whether amounts are of their month alone or to date. */
export type Accumulation = 'month' | 'to-date';

/** Months among the first to the last that are missing. */
export function missingMonths(months: readonly number[], accumulation: Accumulation): number[] {
  const last = Math.max(0, ...months);
  const first = accumulation === 'month' ? 1 : Math.min(...months, last);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (month) => !months.includes(month),
  );
}

/**
 * What was realised to date: months alone are added up from the first on, running totals stand as they are.
 *
 * @param months every month that the files hold; a line without an amount in one of them has spent nothing in it
 */
export function toDate(values: ByMonth, accumulation: Accumulation, months: readonly number[]): ToDate {
  const known = [...months].sort((a, b) => a - b);
  const result = new Map<number, number>();
  let sum = 0;
  for (const month of known) {
    const value = values.get(month);
    if (accumulation === 'month') {
      sum += value ?? 0;
      result.set(month, round(sum));
    } else if (value !== null && value !== undefined) result.set(month, value);
  }
  return result;
}

const round = (amount: number): number => Math.round(amount * 100) / 100;

/**
 * Months by evidence: a later total below an earlier one cannot be to date; totals that never fall, of every line, are taken for
 * running ones.
 *
 * @returns the month whose total lies below the one before, and what follows from it
 */
export function accumulationOf(
  totals: ByMonth,
  lines: readonly ByMonth[],
): { accumulation: Accumulation; lower: number | null } {
  const months = [...totals.keys()].sort((a, b) => a - b);
  const falls = (values: ByMonth): number | null => {
    let before = -Infinity;
    for (const month of months) {
      const value = values.get(month) ?? null;
      if (value !== null && value < before - 1) return month;
      if (value !== null) before = value;
    }
    return null;
  };
  const lower = falls(totals);
  if (lower !== null) return { accumulation: 'month', lower };
  const falling = lines.filter((line) => falls(line) !== null).length;
  return { accumulation: falling > lines.length * SLACK ? 'month' : 'to-date', lower: null };
}

/** Corrections make single lines fall that run to date. */
const SLACK = 0.05;
