/** How many of a list are named where at most so many should be: its last one rather than that there is one more. */
export const namedCount = (total: number, most: number): number => (total - most === 1 ? total : Math.min(total, most));

/**
 * The first items that together take at most so many lines, but at least one and at most `most`.
 *
 * @param lengths characters of each as printed
 * @param width characters that a line holds
 */
export function fittingCount(lengths: readonly number[], width: number, lines: number, most = Infinity): number {
  let taken = 0;
  for (const [index, length] of lengths.entries()) {
    taken += Math.max(1, Math.ceil(length / width));
    if (index > 0 && (taken > lines || index >= most)) return index;
  }
  return lengths.length;
}
