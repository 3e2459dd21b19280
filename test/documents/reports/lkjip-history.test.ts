import { historyPart } from '../../../src/documents/reports/lkjip-history';
import { createWriter } from '../../../src/documents/writer';
import type { Language } from '../../../src/text/language';
import { indicator } from '../builders';
import { evaluationOf, profile, rules } from '../fixtures';

const yearly = (year: number, actual: number) => ({
  code: 'A-1',
  indicator: '',
  measureUnit: '',
  year,
  target: null,
  actual,
});

/** What the annual report of 2026 says of an indicator by its earlier years. */
function said(
  polarity: 'positive' | 'negative',
  now: number,
  before: Record<number, number>,
  language: Language = 'id',
) {
  const evaluation = evaluationOf({
    rules: { ...rules, period: { kind: 'year' } },
    today: '2027-01-20',
    history: Object.entries(before).map(([year, actual]) => yearly(Number(year), actual)),
    indicators: [
      indicator('A-1', 'RHS', 'Layanan', {
        polarity,
        target: 80,
        actuals: [null, null, null, now],
        aggregation: 'last',
        measureUnit: '%',
      }),
    ],
  });
  return historyPart(createWriter(evaluation, profile, language, ''), evaluation.results).paragraphs.join(' ');
}

/** Better than years ago and worse than last year: the reader is told both. */
test.each<[what: string, Parameters<typeof said>, text: string]>([
  [
    'rose all along',
    ['positive', 72.5, { 2022: 64.9, 2025: 70 }],
    '“Layanan” membaik dari 64,9% (2022) menjadi 72,5% (2026).',
  ],
  [
    'rose, and fell since last year',
    ['positive', 72.5, { 2022: 64.9, 2025: 76.8 }],
    '“Layanan” membaik dari 64,9% (2022) menjadi 72,5% (2026), tetapi memburuk dibandingkan dengan 76,8% (2025).',
  ],
  [
    'fell, and rose since last year',
    ['positive', 60, { 2022: 64.9, 2025: 55 }],
    '“Layanan” memburuk dari 64,9% (2022) menjadi 60% (2026), tetapi membaik dibandingkan dengan 55% (2025).',
  ],
  ['only last year is known', ['positive', 60, { 2025: 64 }], '“Layanan” memburuk dari 64% (2025) menjadi 60% (2026).'],
  [
    'as years ago, and worse than last year',
    ['positive', 60, { 2022: 60, 2025: 64 }],
    '“Layanan” memburuk dari 64% (2025) menjadi 60% (2026).',
  ],
  [
    'more of what should be less is worse',
    ['negative', 60, { 2022: 50 }],
    '“Layanan” memburuk dari 50% (2022) menjadi 60% (2026).',
  ],
  [
    'in English',
    ['positive', 72.5, { 2022: 64.9, 2025: 76.8 }, 'en'],
    '“Layanan” improved from 64.9% (2022) to 72.5% (2026), but worsened against 76.8% (2025).',
  ],
])('%s', (_, given, text) => expect(said(...given)).toBe(text));
