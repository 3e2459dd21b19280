import { roundPrinted } from '../../number';

/** One band of a rating scale: it holds for values *above* `above` (points). */
export interface RatingBand {
  above: number;
  rating: string;
  colour?: string;
}

/** A rating word, with `exceeds` when the value lies above 100 and the wording adds *melampaui target*. */
export interface Rating {
  rating: string;
  exceeds: boolean;
}

/**
 * Rates the rounded value by the highest band whose lower bound it exceeds, so that 90,50 and 75,30 fall into no gap
 * (data dictionary, rule 12; Permendagri 86/2017). A value above no bound takes the lowest band.
 */
export function rate(value: number, scale: readonly RatingBand[]): Rating {
  const printed = roundPrinted(value);
  let lowest: RatingBand | undefined;
  let highest: RatingBand | undefined;
  for (const band of scale) {
    if (!lowest || band.above <= lowest.above) lowest = band;
    if (printed > band.above && (!highest || band.above > highest.above)) highest = band;
  }
  return { rating: (highest ?? lowest)?.rating ?? '', exceeds: printed > 100 };
}
