import fc from 'fast-check';
import type { Finding } from '../../../src/domain/finding';
import { askQuestions } from '../../../src/domain/questions/ask';
import { questions } from '../../../src/domain/questions/table';
import { assess, codesOf, rules, type IndicatorCells } from '../builders';

const place = { sheet: 'Pengaturan', cell: '' };
const never = (): boolean => false;

/** What is asked about one indicator after the period is over, and whether a unit would be met only provisionally. */
function asked(cells: IndicatorCells, period = 'Tahunan', confirmed: (finding: Finding) => boolean = never) {
  const settings = rules({ period });
  const result = assess(cells, settings);
  const { findings, doubtful } = askQuestions({ rules: settings, today: '2026-01-20', place }, [result], confirmed);
  return { findings, codes: codesOf(findings), isDoubtful: doubtful.has(result) };
}

const last = { aggregation: 'last' } as const;
const toDate = { actualsKind: 'cumulative' } as const;

test.each<[string, IndicatorCells, string, string[], boolean]>([
  ['as planned', { ...last, actual: 95 }, 'Tahunan', [], false],
  ['exactly twice', { ...last, actual: 200 }, 'Tahunan', [], false],
  ['above twice', { ...last, actual: 201 }, 'Tahunan', ['implausible-actual'], false],
  ['five times', { ...last, actual: 500 }, 'Tahunan', ['implausible-actual'], true],
  ['fiftyfold', { ...last, actual: 5000 }, 'Tahunan', ['implausible-actual'], true],
  ['a five-hundredth', { ...last, actual: 0.2 }, 'Tahunan', ['implausible-actual'], true],
  ['a little more than that', { ...last, actual: 0.21 }, 'Tahunan', [], false],
  ['nothing', { ...last, actual: 0 }, 'Tahunan', [], false],
  [
    'lower is better, a thousandth',
    { ...last, polarity: 'negative', target: 1000, actual: 1 },
    'Tahunan',
    ['implausible-actual'],
    true,
  ],
  [
    'a range, far above',
    { ...last, polarity: 'range', target: [8, 10], actual: 500 },
    'Tahunan',
    ['implausible-actual'],
    true,
  ],
  [
    'a share above all',
    { ...last, measureUnit: '%', target: 90, actual: 104 },
    'Tahunan',
    ['implausible-actual'],
    true,
  ],
  ['a share as its target', { ...last, measureUnit: '%', target: 110, actual: 104 }, 'Tahunan', [], false],
  ['a count below zero', { ...last, actual: -4 }, 'Tahunan', ['negative-count'], true],
  ['a rate below zero', { ...last, measureUnit: 'poin', actual: -4 }, 'Tahunan', [], false],
  ['shares added up', { measureUnit: 'persen', target: 90, quarterly: [20, 30] }, 'TW II', ['summed-shares'], true],
  [
    'shares from counts',
    { measureUnit: '%', target: 90, numerator: [8, 9], denominator: [10, 10] },
    'TW II',
    [],
    false,
  ],
  [
    'running totals',
    { quarterly: [40, 70, 80], interim: [null, null, 100] },
    'TW III',
    ['maybe-running-totals'],
    false,
  ],
  ['rising, far from the target', { quarterly: [10, 20, 30, 40] }, 'Tahunan', [], false],
  ['rising, in a sum that fits', { target: 40, quarterly: [10, 12, 14, 15] }, 'Tahunan', [], false],
  ['a figure to date that falls', { ...toDate, quarterly: [40, 30, 95] }, 'TW III', ['figure-to-date-falls'], false],
  [
    'a figure to date that stands still',
    { ...toDate, quarterly: [40, 40, 40, 40] },
    'Tahunan',
    ['figure-to-date-repeats'],
    false,
  ],
  [
    'a figure to date that has reached its target',
    { ...toDate, quarterly: [100, 100, 100, 100] },
    'Tahunan',
    [],
    false,
  ],
  ['one figure tenfold', { target: 160, quarterly: [12, 11, 13, 120] }, 'Tahunan', ['figure-out-of-line'], false],
  ['figures that differ among themselves', { target: 140, quarterly: [2, 11, 13, 110] }, 'Tahunan', [], false],
  ['ten times last year', { ...last, actual: 100, lastYear: 10 }, 'Tahunan', ['jump-from-last-year'], false],
  ['a sum on its way', { quarterly: [10], interim: [10], lastYear: 120 }, 'TW I', [], false],
  [
    'interim targets per quarter?',
    { interim: [25, 25, 25], quarterly: [10, 11, 10] },
    'TW III',
    ['interim-targets-periodic'],
    false,
  ],
  [
    'declared per quarter',
    { interim: [25, 25, 25, 25], interimKind: 'perQuarter', quarterly: [20, 20, 20] },
    'TW III',
    [],
    false,
  ],
  ['one interim target', { interim: [null, 25], quarterly: [10, 12] }, 'TW II', [], false],
  [
    'interim targets that fall',
    { interim: [25, 20, 75, 100], quarterly: [10, 9] },
    'TW II',
    ['interim-targets-fall'],
    false,
  ],
  [
    'an interim target above the year',
    { interim: [25, 50, 150], quarterly: [10, 39] },
    'TW II',
    ['interim-target-above-year'],
    false,
  ],
  ['last of equal interim targets', { ...last, interim: [50, 50, 50], quarterly: [45, 46] }, 'TW II', [], false],
])('%s', (_, cells, period, codes, isDoubtful) => {
  expect(asked(cells, period)).toMatchObject({ codes, isDoubtful });
});

test('a question is asked at its cells', () => {
  const placesOf = (cells: IndicatorCells, period?: string) =>
    asked(cells, period).findings.map(({ sheet, cell }) => `${sheet}!${cell}`);
  expect(placesOf({ ...last, actual: 5000 })).toEqual(['Indikator!M5']);
  expect(placesOf({ target: 1, quarterly: [50, 60] }, 'TW II')).toEqual([]);
  expect(placesOf({ target: 1, interim: [1, 1.5], quarterly: [50, 60] }, 'TW II')).toContain('Realisasi!D7:E7');
  expect(placesOf({ measureUnit: '%', actual: 60 })).toEqual(['Indikator!L5']);
  expect(placesOf({ ...last, target: 0.01, actual: 1e307 })).toEqual(['Indikator!G5:M5']);
});

test('a result that is no number that can be meant is not computable, and asked about', () => {
  for (const cells of [{ target: 1e-200, actual: 1e200 }, { target: 0.01, actual: 1e307 }, { actual: 1e300 }]) {
    expect(assess({ ...last, ...cells })).toMatchObject({ status: 'notComputable', attainment: null });
    expect(asked({ ...last, ...cells }).codes).toContain('result-not-finite');
  }
});

test('weights of different scales in one unit are asked about once', () => {
  const settings = rules();
  const of = (...weights: (number | null)[]) => {
    const results = weights.map((weight, index) =>
      assess({ code: `I${index}`, weight, aggregation: 'last' }, settings),
    );
    return codesOf(askQuestions({ rules: settings, today: '2026-01-20', place }, results, never).findings);
  };
  expect(of(0.3, 30, 40)).toEqual(['weights-of-mixed-scale']);
  expect(of(0.3, 0.7)).toEqual([]);
  expect(of(30, null)).toEqual(['mixed-weights']);
});

test('a period is running until its last day has passed', () => {
  const on = (today: string, isRunning: boolean) =>
    askQuestions({ rules: { ...rules({ period: 'TW III' }), isRunning }, today, place }, [], never).findings;
  expect(on('2025-09-30', true)).toMatchObject([
    { code: 'period-running', values: { last: '2025-09-30', today: '2025-09-30' } },
  ]);
  expect(on('2025-10-01', false)).toEqual([]);
});

test('what is confirmed is not asked, and raises no doubt; what cannot be confirmed stays', () => {
  const all = (): boolean => true;
  expect(asked({ ...last, actual: 5000 }, 'Tahunan', all)).toMatchObject({ codes: [], isDoubtful: false });
  expect(asked({ ...last, target: 0.01, actual: 1e307 }, 'Tahunan', all).codes).toEqual(['result-not-finite']);
});

test('within the target and twice of it nothing is asked about a single figure', () => {
  const share = fc.double({ min: 0.01, max: 2, noNaN: true });
  fc.assert(
    fc.property(share, fc.integer({ min: 1, max: 1e6 }), (part, goal) => {
      expect(asked({ ...last, target: goal, actual: goal * part }).codes).toEqual([]);
    }),
  );
});

test('every grave question can be confirmed', () => {
  for (const question of Object.values(questions)) {
    if ('isGrave' in question) expect(question).toHaveProperty('confirmed');
  }
});
