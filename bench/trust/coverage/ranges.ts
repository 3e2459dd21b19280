/** Code that is counted as a whole, as V8 gives it: from, to (exclusive), and how often it ran. */
export interface CountedRange {
  startOffset: number;
  endOffset: number;
  count: number;
}

/** From and to (exclusive), in characters of a script. */
export type Span = readonly [number, number];

/**
 * Marks what ran. Functions come from the outside in, and the ranges of one from the whole to its parts, so that what comes later
 * says more exactly what came before.
 *
 * @param ran a place for every character of the script; 1 where it ran, here or before
 */
export function markRun(ran: Uint8Array, functions: readonly { ranges: readonly CountedRange[] }[]): void {
  const here = new Uint8Array(ran.length);
  for (const { ranges } of functions) {
    for (const { startOffset, endOffset, count } of ranges) here.fill(count > 0 ? 1 : 0, startOffset, endOffset);
  }
  for (let at = 0; at < ran.length; at++) if (here[at] === 1) ran[at] = 1;
}

/** The stretches of a script that ran. */
export function spansOf(ran: Uint8Array): Span[] {
  const spans: Span[] = [];
  for (let from = ran.indexOf(1); from >= 0; ) {
    const end = ran.indexOf(0, from);
    const to = end < 0 ? ran.length : end;
    spans.push([from, to]);
    from = ran.indexOf(1, to);
  }
  return spans;
}
