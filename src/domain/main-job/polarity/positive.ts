import { betterBy, byFigures, moreIsBetter } from './formulas';
import type { PolarityRules } from './polarity-rules';

/** *Positif*: more is better. */
export const positive: PolarityRules = {
  attainment: byFigures(moreIsBetter, (_bound, target, actual) => moreIsBetter(target, actual)),
  better: betterBy((figure) => figure),
  sense: 1,
  rises: true,
  graded: false,
  operator: 'min',
  proposal: 'trend',
  told: { 1: 'up', [-1]: 'down' },
};
