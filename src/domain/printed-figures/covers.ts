import type { Cover } from './figure';
import type { FigureRow } from './table';

/** Rows that a total or an average may cover, by index. */
export interface Covered {
  cover: Cover;
  rows: readonly number[];
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(to - from, 0) }, (_, at) => from + at);

/** A row without a number among numbered ones holds no others. */
const DEEPEST = 99;

/** Rows that hold no others of a list that follows its order. */
function leavesOf(items: readonly number[], rows: readonly FigureRow[]): number[] {
  return items.filter((index, at) => {
    const own = rows[index]?.depth ?? DEEPEST;
    const next = items[at + 1];
    return next === undefined || (rows[next]?.depth ?? DEEPEST) <= own;
  });
}

function topsOf(items: readonly number[], rows: readonly FigureRow[]): number[] {
  const highest = Math.min(...items.map((index) => rows[index]?.depth ?? DEEPEST));
  return items.filter((index) => (rows[index]?.depth ?? DEEPEST) === highest);
}

/** What the total or average in a row may cover, the likeliest first. */
export function coversOf(at: number, rows: readonly FigureRow[]): Covered[] {
  const isItem = (index: number): boolean => rows[index]?.kind === 'item';
  const isTotal = (index: number): boolean => rows[index]?.kind === 'total';
  const above = range(0, at);
  const lastGathered = above.filter((index) => !isItem(index)).pop() ?? -1;
  const block = above.filter((index) => index > lastGathered && isItem(index));
  const every = above.filter(isItem);
  const nextGathered = range(at + 1, rows.length).find((index) => !isItem(index)) ?? rows.length;
  const candidates: Covered[] = [
    { cover: 'block', rows: block },
    { cover: 'every', rows: every },
    { cover: 'top', rows: topsOf(block.length > 0 ? block : every, rows) },
    { cover: 'leaves', rows: leavesOf(block.length > 0 ? block : every, rows) },
    { cover: 'top', rows: topsOf(every, rows) },
    { cover: 'leaves', rows: leavesOf(every, rows) },
    { cover: 'subtotals', rows: above.filter(isTotal) },
    { cover: 'below', rows: range(at + 1, nextGathered) },
  ];
  const isHierarchical = new Set(block.map((index) => rows[index]?.depth)).size > 1;
  const ordered = isHierarchical
    ? [...candidates.filter(({ cover }) => cover === 'top' || cover === 'leaves'), ...candidates]
    : candidates;
  const seen = new Set<string>();
  return ordered.filter(({ rows: covered }) => {
    const key = covered.join();
    if (covered.length === 0 || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
