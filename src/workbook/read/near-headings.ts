import { normaliseName, withoutSuffix } from '../schema/names';
import { keysOf, type Table } from '../schema/table';

/** How many letters may differ in a word of so many letters before it is another word. */
const tolerance = (length: number): number => (length < 5 ? 0 : length < 9 ? 1 : 2);

/** Letters to insert, delete, change or swap with their neighbour; more than `most` is given as `most + 1`. */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const cost = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (isSwapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last[other.length] ?? 0;
}

const wordsOf = (name: string): string[] => name.split(/[ ./-]+/).filter((word) => word !== '');

/** Whether a heading has the words of a name in another order, or one word more. */
function hasItsWords(heading: string, name: string, isPeriod: boolean): boolean {
  const [written, meant] = [wordsOf(heading), wordsOf(name)];
  const more = written.length - meant.length;
  if (more < 0 || more > (isPeriod ? 0 : 1)) return false;
  const rest = [...written];
  for (const word of meant) {
    const index = rest.indexOf(word);
    if (index < 0) return false;
    rest.splice(index, 1);
  }
  return rest.length === more;
}

/** How far a heading is from a name: 0 the nearest, null not near at all. */
function distance(heading: string, name: string, isPeriod: boolean): number | null {
  const most = tolerance(name.length);
  const letters = editDistance(heading, name, most);
  if (letters <= most) return letters;
  return hasItsWords(heading, name, isPeriod) ? most + 1 : null;
}

/**
 * The unknown headings that are close to a known one that is missing: a slip of letters, the same words in another order, a word
 * more (data dictionary, Headings). Each is near to one key at most.
 *
 * @param written the heading of each column
 * @param used the columns whose headings are known
 */
export function nearHeadings<K extends string>(
  table: Table<K>,
  columns: Partial<Record<K, number>>,
  written: readonly string[],
  used: ReadonlySet<number>,
): { column: number; key: K }[] {
  const open = keysOf(table).filter((key) => columns[key] === undefined);
  return written.flatMap((text, column) => {
    if (text === '' || used.has(column)) return [];
    const heading = withoutSuffix(normaliseName(text));
    let best: { key: K; far: number } | null = null;
    for (const key of open) {
      const { all, isPeriod = false } = table.columns[key];
      for (const name of all) {
        const far = distance(heading, withoutSuffix(normaliseName(name)), isPeriod);
        if (far !== null && far < (best?.far ?? Infinity)) best = { key, far };
      }
    }
    return best ? [{ column, key: best.key }] : [];
  });
}
