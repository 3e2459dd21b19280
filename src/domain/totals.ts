/** A row that says what others add up to. */
export interface TotalRow {
  /** Row number in the sheet. */
  row: number;
  /** A sub-total covers what stands since the total before it, a grand total everything; others one or the other. */
  reach: 'part' | 'whole' | 'any';
  /** It stands above the rows that it covers. */
  isLeading: boolean;
}

/** Half the smallest amount that is written: sums of decimals are not exact. */
const TOLERANCE = 0.005;

/** From where a total stands to where what it covers may end, in positions between the rows; the likeliest is the first. */
interface Cover {
  at: number;
  ends: number[];
}

/** Which rows a total covers nobody states: those since any total before it, or all of them. */
function coverOf(
  total: TotalRow,
  position: (total: TotalRow) => number,
  count: number,
  all: readonly TotalRow[],
): Cover {
  const at = position(total);
  const isLeading = at === 0 || (total.isLeading && at < count);
  const farthest = isLeading ? count : 0;
  const edges = all.map(position).filter((edge) => (isLeading ? edge > at : edge < at));
  if (total.reach === 'whole') return { at, ends: [farthest] };
  const nearest = isLeading ? Math.min(farthest, ...edges) : Math.max(farthest, ...edges);
  const isPart = total.reach === 'part' || isLeading || all[all.length - 1] !== total;
  return { at, ends: isPart ? [nearest, ...edges, farthest] : [farthest, ...edges] };
}

/**
 * Finds the totals that differ from the rows they cover; where no likely cover agrees, the sum of the likeliest is told.
 *
 * @param rows row numbers of what is covered, ascending
 * @param totals all totals of the sheet, ascending
 * @returns for the values of a column (one a row, and one a total, null where it states none) the totals that differ, by their
 *   position in the list, with the sum of their rows
 */
export function totalsChecker(
  rows: readonly number[],
  totals: readonly TotalRow[],
): (values: readonly number[], stated: readonly (number | null)[]) => { index: number; sum: number }[] {
  const positions = new Map<TotalRow, number>();
  let next = 0;
  for (const total of totals) {
    while (next < rows.length && (rows[next] ?? 0) < total.row) next++;
    positions.set(total, next);
  }
  const covers = totals.map((total) => coverOf(total, (one) => positions.get(one) ?? 0, rows.length, totals));
  return (values, stated) => {
    const sums = [0];
    for (const value of values) sums.push((sums[sums.length - 1] ?? 0) + value);
    const between = (a: number, b: number): number => (sums[Math.max(a, b)] ?? 0) - (sums[Math.min(a, b)] ?? 0);
    return covers.flatMap(({ at, ends }, index) => {
      const says = stated[index];
      if (says === null || says === undefined) return [];
      if (ends.some((end) => Math.abs(between(at, end) - says) < TOLERANCE)) return [];
      return [{ index, sum: between(at, ends[0] ?? at) }];
    });
  };
}
