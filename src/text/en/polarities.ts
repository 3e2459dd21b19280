import type { polarities as indonesian } from '../id/polarities';

export const polarities: typeof indonesian = {
  positive: {
    name: 'Up',
    method: 'Positive indicators (more is better): attainment = actual ÷ target × 100.',
  },
  negative: {
    name: 'Down',
    method: {
      '(2T-R)/T': 'Negative indicators (less is better): attainment = (2 × target − actual) ÷ target × 100.',
      'T/R': 'Negative indicators (less is better): attainment = target ÷ actual × 100.',
    },
  },
  range: {
    name: 'Range',
    method:
      'Range indicators: an actual inside the range counts 100; below it actual ÷ lower bound × 100; above it (2 × upper ' +
      'bound − actual) ÷ upper bound × 100.',
  },
  grade: {
    name: 'Grade',
    method:
      'Grade indicators: the target grade or a better one counts 100; a lower grade is rated by its score against the lower ' +
      'bound of the target grade and, without a score, is not counted.',
  },
};
