import type { Bin } from './instrument';

/** Points of a raw figure by a conversion table; null where no line covers it. The first line that fits counts. */
export function binnedPoints(figure: number, bins: readonly Bin[]): number | null {
  const fits = ({ low, high, includesLow, includesHigh }: Bin): boolean =>
    (includesLow ? figure >= low : figure > low) && (includesHigh ? figure <= high : figure < high);
  return bins.find(fits)?.points ?? null;
}

/** Where a conversion table leaves figures without points, or gives a figure two: at, or between, these values. */
export interface BinDefect {
  kind: 'gap' | 'overlap';
  from: number;
  to: number;
}

/**
 * Gaps and overlaps between neighbouring lines. Figures are not whole numbers: `71-80` after `<=70` leaves 70,5 without
 * points, and `70-80` beside `80-90` gives 80 two.
 */
export function binDefects(bins: readonly Bin[]): BinDefect[] {
  const sorted = [...bins].sort((a, b) => a.low - b.low || a.high - b.high);
  return sorted.slice(1).flatMap((bin, index): BinDefect[] => {
    const before = sorted[index];
    if (!before) return [];
    const { high } = before;
    if (bin.low > high) return [{ kind: 'gap', from: high, to: bin.low }];
    if (bin.low < high) return [{ kind: 'overlap', from: bin.low, to: Math.min(high, bin.high) }];
    if (before.includesHigh && bin.includesLow) return [{ kind: 'overlap', from: high, to: high }];
    return before.includesHigh || bin.includesLow ? [] : [{ kind: 'gap', from: high, to: high }];
  });
}
