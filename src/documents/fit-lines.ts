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
    const own = Math.max(1, Math.ceil(length / width));
    taken += own;
    if (index === 0 || (taken <= lines && index < most)) continue;
    // The last one instead of a line that says that there is one more.
    return own === 1 && index === lengths.length - 1 ? lengths.length : index;
  }
  return lengths.length;
}
