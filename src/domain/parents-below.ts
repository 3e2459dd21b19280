/** Rows that seem to be parents of the rows right below them, though nothing marks them as such. */
export interface Parents<T> {
  rows: readonly T[];
  /** Rows with an amount that stand neither as a parent nor below one. */
  outside: number;
  /** Rows with an amount. */
  count: number;
}

/** How parents are known. */
export interface ParentRule<T> {
  /** How many rows a parent has below it at least. */
  fewest: number;
  /** The amount by which the rows below are gathered, in Rupiah. */
  of: (row: T) => number;
  /** Whether every amount of a row is the sum of those of others. */
  isSumOf: (row: T, parts: readonly T[]) => boolean;
}

/** Rows of which more than this part stands outside are a list in which sums agree by chance, as a ratio. */
const OUTSIDE = 0.5;

/** Whether two sums are the same Rupiah. */
export const isSameAmount = (one: number, other: number): boolean => Math.abs(one - other) < 1;

/** How many rows right below one add up to it, each with those below it; 0 where none do. */
function reach<T>(
  rows: readonly T[],
  at: number,
  below: readonly number[],
  { fewest, of, isSumOf }: ParentRule<T>,
): number {
  const row = rows[at];
  if (row === undefined || of(row) <= 0) return 0;
  const parts: T[] = [];
  let sum = 0;
  for (let next = at + 1; next < rows.length && sum < of(row) + 1; next += 1 + (below[next] ?? 0)) {
    const part = rows[next];
    if (part === undefined) break;
    parts.push(part);
    sum += of(part);
    if (parts.length >= fewest && isSameAmount(sum, of(row)) && isSumOf(row, parts))
      return next + (below[next] ?? 0) - at;
  }
  return 0;
}

/** Finds parents from the bottom up, so that one may stand below another. */
export function parentsAmong<T>(rows: readonly T[], rule: ParentRule<T>): Parents<T> {
  const below: number[] = rows.map(() => 0);
  for (let at = rows.length - 1; at >= 0; at--) below[at] = reach(rows, at, below, rule);
  let [end, outside] = [-1, 0];
  rows.forEach((row, at) => {
    end = Math.max(end, below[at] ? at + below[at] : -1);
    if (at > end && rule.of(row) > 0) outside++;
  });
  return {
    rows: rows.filter((_, at) => (below[at] ?? 0) > 0),
    outside,
    count: rows.filter((row) => rule.of(row) > 0).length,
  };
}

/** Whether so many rows stand as parents or below them that it is no chance. */
export const isNoChance = ({ rows, outside, count }: Parents<unknown>): boolean =>
  rows.length > 0 && outside <= count * OUTSIDE;
