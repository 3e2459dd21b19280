/**
 * A small pseudo-random generator (mulberry32: 32 bits of state, period 2³²) with a seed, so that variations of weights
 * come out the same on every machine and in every run. Good enough to sample; never to keep a secret.
 *
 * @returns a function that gives numbers from 0 (included) to 1 (excluded)
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
