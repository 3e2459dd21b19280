import type { FindingCode } from '../finding';
import type { Aggregation, Polarity } from '../main-job/indicator/measure';

/** What may be done about a finding in one cell of the indicator that it is about: a column, and the word that it would hold. */
export type Repair =
  | { column: 'aggregation'; to: Aggregation }
  | { column: 'polarity'; to: Polarity }
  | { column: 'actualsKind'; to: 'cumulative' | 'perPeriod' }
  | { column: 'interimKind'; to: 'perQuarter' };

/**
 * The findings that a word in `Indikator` may settle, likeliest repair first (data dictionary, rules 1–3). Which of them is right
 * only the person knows who reports the figures: none is ever taken by itself.
 */
const repairs: Partial<Readonly<Record<FindingCode, readonly Repair[]>>> = {
  'summed-shares': [
    { column: 'aggregation', to: 'last' },
    { column: 'aggregation', to: 'average' },
  ],
  'default-aggregation': [
    { column: 'aggregation', to: 'sum' },
    { column: 'aggregation', to: 'last' },
    { column: 'aggregation', to: 'average' },
  ],
  'maybe-running-totals': [{ column: 'actualsKind', to: 'cumulative' }],
  'figure-to-date-falls': [{ column: 'actualsKind', to: 'perPeriod' }],
  'interim-targets-periodic': [{ column: 'interimKind', to: 'perQuarter' }],
  'text-contradicts-polarity': [
    { column: 'polarity', to: 'positive' },
    { column: 'polarity', to: 'negative' },
  ],
  'grade-without-polarity': [{ column: 'polarity', to: 'grade' }],
};

/** The repairs of a finding; none for most. */
export const repairsOf = (code: FindingCode): readonly Repair[] => repairs[code] ?? [];
