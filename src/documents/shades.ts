/**
 * Fills of bars, which lie beside each other. Papers are copied and printed in grey, so each differs from its neighbours in
 * lightness; `test/documents/shades` measures them.
 */
export const paperShades = {
  /** Reached, up to the limit. */
  reached: '262626',
  /** Reached beyond the limit. */
  beyond: '777777',
  /** Still missing to the limit: a hole in the bar tells at a glance what is flagged. */
  missing: 'FFFFFF',
  /** The rest of the scale. */
  scale: 'D9D9D9',
} as const;

/** The same on slides, whose grounds are of the agency's blue. */
export const slideShades = {
  reached: '14304B',
  beyond: '6B819A',
  missing: 'FFFFFF',
  scale: 'DDE3E9',
} as const;

/** Pieces of a bar that touch, with the least contrast (WCAG 2: lighter + 0.05 to darker + 0.05) between them. */
export const touchingShades: readonly [keyof typeof paperShades, keyof typeof paperShades, least: number][] = [
  ['reached', 'beyond', 3],
  ['reached', 'missing', 7],
  ['reached', 'scale', 7],
  ['beyond', 'scale', 3],
  // The ground of the scale says nothing but where it ends.
  ['missing', 'scale', 1.25],
];
