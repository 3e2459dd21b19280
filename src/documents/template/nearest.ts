/** Number of letters to insert, delete or replace to make one text of the other. */
function distance(first: string, second: string): number {
  let row = Array.from({ length: second.length + 1 }, (_, index) => index);
  for (let at = 1; at <= first.length; at++) {
    const next = [at];
    for (let to = 1; to <= second.length; to++) {
      const replaced = (row[to - 1] ?? 0) + (first[at - 1] === second[to - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[second.length] ?? 0;
}

/** The known name most like a text, letter case aside; empty when none is like it. */
export function nearest(text: string, known: readonly string[]): string {
  const wanted = text.toLowerCase();
  const last = wanted.split('.').pop() ?? '';
  let best = { name: '', cost: Math.max(2, Math.floor(wanted.length / 3)) + 1 };
  for (const name of known) {
    const lower = name.toLowerCase();
    // `{tempat}` for `signature.tempat`: a forgotten group is nearer than any change of letters.
    const cost = lower.endsWith(`.${wanted}`) || lower === last ? 0.5 : distance(wanted, lower);
    if (cost < best.cost) best = { name, cost };
  }
  return best.name;
}
