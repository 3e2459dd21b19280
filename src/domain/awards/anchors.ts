import type { Criterion } from './instrument';

/** Anchors of SMART in the figure's own unit; both null: there are none. */
export interface Anchors {
  zero: number | null;
  hundred: number | null;
}

const none: Anchors = { zero: null, hundred: null };

/** The lowest and highest figure that a criterion can have; null where nothing bounds it. */
function boundsOf({ scale, source }: Criterion): { low: number; high: number } | null {
  if (scale?.kind === 'bounds') return scale;
  if (scale?.kind === 'bins') {
    const points = scale.bins.map((bin) => bin.points);
    return { low: Math.min(...points), high: Math.max(...points) };
  }
  const isBounded =
    source !== 'medianResponse' && source !== 'p90Response' && source !== 'publications' && source !== 'reach';
  return isBounded ? { low: 0, high: 100 } : null;
}

/**
 * The anchors in force: those of the instrument; without them the ends of the scale (0 and 100 for shares, attainment and
 * scores). Hours and counts have no ends: without anchors they are stretched over the pool, and months cannot be compared.
 */
export function effectiveAnchors(criterion: Criterion): Anchors {
  const { zero, hundred, kind } = criterion;
  if (zero.value !== null && hundred.value !== null) return { zero: zero.value, hundred: hundred.value };
  const bounds = boundsOf(criterion);
  if (!bounds) return none;
  return kind === 'benefit' ? { zero: bounds.low, hundred: bounds.high } : { zero: bounds.high, hundred: bounds.low };
}
