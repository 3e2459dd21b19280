/** Places at which two sequences differ: what of the first stands no longer in the second, and what stands there instead. */
export interface Hunk {
  /** Index in the first sequence. */
  from: number;
  to: number;
  added: string[];
}

/** Differences beyond which two texts are no versions of each other: everything between their common ends counts as changed. */
const MOST_EDITS = 2000;

/** Whether the longest way to a diagonal comes from the one above, by an item of the second sequence. */
const comesDown = (furthest: ReadonlyMap<number, number>, k: number, edits: number): boolean =>
  k === -edits || (furthest.get(k - 1) ?? -1) < (furthest.get(k + 1) ?? -1);

/** Which items of `a` stand in `b` as well, as pairs of indexes in the order of both (Myers, shortest edit script). */
function matches(a: readonly string[], b: readonly string[]): [number, number][] | null {
  const most = Math.min(a.length + b.length, MOST_EDITS);
  const furthest = new Map<number, number>([[1, 0]]);
  const trace: Map<number, number>[] = [];
  for (let edits = 0; edits <= most; edits++) {
    trace.push(new Map(furthest));
    for (let k = -edits; k <= edits; k += 2) {
      const down = comesDown(furthest, k, edits);
      let x = down ? (furthest.get(k + 1) ?? 0) : (furthest.get(k - 1) ?? 0) + 1;
      while (x < a.length && a[x] === b[x - k]) x++;
      furthest.set(k, x);
      if (x >= a.length && x - k >= b.length) return walkBack(trace, a.length, b.length);
    }
  }
  return null;
}

function walkBack(trace: readonly Map<number, number>[], length: number, otherLength: number): [number, number][] {
  const pairs: [number, number][] = [];
  let [x, y] = [length, otherLength];
  for (let edits = trace.length - 1; edits >= 0; edits--) {
    const furthest = trace[edits] ?? new Map<number, number>();
    const k = x - y;
    const down = comesDown(furthest, k, edits);
    const before = down ? k + 1 : k - 1;
    const startX = furthest.get(before) ?? 0;
    const startY = startX - before;
    while (x > startX && y > startY) pairs.push([--x, --y]);
    [x, y] = [startX, startY];
  }
  return pairs.reverse();
}

/** Where a sequence differs from another one, in its order. */
export function differences(before: readonly string[], now: readonly string[]): Hunk[] {
  let start = 0;
  while (start < before.length && before[start] === now[start]) start++;
  let end = 0;
  const shorter = Math.min(before.length, now.length) - start;
  while (end < shorter && before[before.length - 1 - end] === now[now.length - 1 - end]) end++;
  const [a, b] = [before.slice(start, before.length - end), now.slice(start, now.length - end)];
  const pairs = [...(matches(a, b) ?? []), [a.length, b.length] as const];
  const hunks: Hunk[] = [];
  let [x, y] = [0, 0];
  for (const [nextX, nextY] of pairs) {
    if (nextX > x || nextY > y) hunks.push({ from: start + x, to: start + nextX, added: b.slice(y, nextY) });
    [x, y] = [nextX + 1, nextY + 1];
  }
  return hunks;
}
