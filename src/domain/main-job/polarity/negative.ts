import { betterBy, byFigures, lessIsBetter } from './formulas';
import type { PolarityRules } from './polarity-rules';

/** *Negatif*: less is better. */
export const negative: PolarityRules = {
  attainment: byFigures(lessIsBetter, (_bound, target, actual, formula) => lessIsBetter(target, actual, formula)),
  better: betterBy((figure) => -figure),
  sense: -1,
  rises: false,
  graded: false,
  operator: 'max',
  proposal: 'trend',
  told: { 1: 'better', [-1]: 'worse' },
};
