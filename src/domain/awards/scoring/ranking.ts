import { roundPrinted } from '../../number';

/** Tie keys nearer to each other than this are the same: sums of the same figures differ by such dust. */
const KEY_TOLERANCE = 1e-9;

/** Somebody to be ranked; `tieKeys` decide between equal scores, each the higher the better, in their order. */
export interface Ranked {
  code: string;
  score: number;
  tieKeys: readonly number[];
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (b[index] ?? 0) - (a[index] ?? 0);
    if (Math.abs(difference) > KEY_TOLERANCE) return difference;
  }
  return 0;
}

const byCode = (a: Ranked, b: Ranked): number => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

/** Splits a sorted list where neighbours differ from the first of their group. */
function groupsOf<T>(sorted: readonly T[], isSame: (first: T, other: T) => boolean): T[][] {
  const groups: T[][] = [];
  for (const item of sorted) {
    const group = groups[groups.length - 1];
    const first = group?.[0];
    if (group && first !== undefined && isSame(first, item)) group.push(item);
    else groups.push([item]);
  }
  return groups;
}

/**
 * Competition ranking (1-2-2-4), best first. Scores that print alike are equal, and told apart by the tie keys; what is still equal shares its
 * rank and stands in the order of codes, so that the order of rows in a sheet decides nothing.
 */
export function rank<T extends Ranked>(items: readonly T[]): { item: T; rank: number; tied: boolean }[] {
  const sorted = [...items].sort((a, b) => b.score - a.score || byCode(a, b));
  const same = groupsOf(sorted, (first, other) => roundPrinted(first.score) === roundPrinted(other.score));
  const groups = same.flatMap((group) =>
    groupsOf(
      [...group].sort((a, b) => compareKeys(a.tieKeys, b.tieKeys) || byCode(a, b)),
      (first, other) => compareKeys(first.tieKeys, other.tieKeys) === 0,
    ),
  );
  let place = 1;
  return groups.flatMap((group) => {
    const own = place;
    place += group.length;
    return group.map((item) => ({ item, rank: own, tied: group.length > 1 }));
  });
}
