/** Numbers and picks from a seed; the same seed gives the same ones. */
export interface Random {
  /** A whole number from 0, below a limit. */
  below: (limit: number) => number;
  pick: <T>(list: readonly T[]) => T;
}

/** Mulberry32: small, and good in its high bits as in its low ones. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick: (list) => {
      if (list.length === 0) throw new Error('Nothing to pick from.');
      return list[below(list.length)] as (typeof list)[number];
    },
  };
}
