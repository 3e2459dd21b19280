import type { AwardCategory, Criterion } from './instrument';

/** Anchors of SMART in the figure's own unit; both null: there are none. */
export interface Anchors {
  zero: number | null;
  hundred: number | null;
}

const none: Anchors = { zero: null, hundred: null };

/** The lowest and highest score that jurors can give; null where no `Skala` bounds it, or people do not score at all. */
function boundsOf({ scale, source }: Criterion): { low: number; high: number } | null {
  if (source !== 'jury' || scale === null) return null;
  if (scale.kind === 'bounds') return scale;
  const points = scale.bins.map((bin) => bin.points);
  return { low: Math.min(...points), high: Math.max(...points) };
}

/** The anchors in force: those of the instrument; of jurors' scores without them the ends of the scale. */
export function effectiveAnchors(criterion: Criterion): Anchors {
  const { zero, hundred, kind } = criterion;
  if (zero.value !== null && hundred.value !== null) return { zero: zero.value, hundred: hundred.value };
  const bounds = zero.value === null && hundred.value === null ? boundsOf(criterion) : null;
  if (!bounds) return none;
  return kind === 'benefit' ? { zero: bounds.low, hundred: bounds.high } : { zero: bounds.high, hundred: bounds.low };
}

/**
 * What keeps SMART from measuring by fixed anchors (data dictionary, Kriteria Penilaian): none, one of two, or two alike. A
 * criterion of weight 0 is not measured.
 */
export function anchorDefect({ method }: AwardCategory, criterion: Criterion): 'missing' | 'equal' | null {
  if (method !== 'smart' || criterion.weight.value === 0) return null;
  const { zero, hundred } = effectiveAnchors(criterion);
  if (zero === null || hundred === null) return 'missing';
  return zero === hundred ? 'equal' : null;
}
