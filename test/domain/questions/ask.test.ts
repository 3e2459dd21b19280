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
  ['five times as printed', { ...last, actual: 499.996 }, 'Tahunan', ['implausible-actual'], true],
  ['less than five times as printed', { ...last, actual: 499.994 }, 'Tahunan', ['implausible-actual'], false],
  ['fiftyfold', { ...last, actual: 5000 }, 'Tahunan', ['implausible-actual'], true],
  ['fiftyfold of decimals', { ...last, target: 0.07, actual: 3.5 }, 'Tahunan', ['implausible-actual'], true],
  ['a five-hundredth of decimals', { ...last, target: 4.35, actual: 0.0087 }, 'Tahunan', ['implausible-actual'], true],
  [
    'a share of all, but for the dust of a sum',
    { ...last, measureUnit: '%', target: 90, actual: 100.00000000000001 },
    'Tahunan',
    [],
    false,
  ],
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
  ['a share of exactly all', { ...last, measureUnit: '%', target: 60, actual: 100 }, 'Tahunan', [], false],
  [
    'a share above all, of a target of all',
    { ...last, measureUnit: '%', target: 100, actual: 101 },
    'Tahunan',
    ['implausible-actual'],
    true,
  ],
  [
    'a share above all, of a range',
    { ...last, measureUnit: '%', polarity: 'range', target: [90, 100], actual: 104 },
    'Tahunan',
    ['implausible-actual'],
    true,
  ],
  [
    'a share above all, of a range beyond it',
    { ...last, measureUnit: '%', polarity: 'range', target: [90, 110], actual: 104 },
    'Tahunan',
    [],
    false,
  ],
  [
    'a share above all, of an interim target beyond it',
    { ...last, measureUnit: '%', target: 90, interim: [null, 110], actual: 104 },
    'TW II',
    [],
    false,
  ],
  [
    'a share above all, of a grade',
    { ...last, measureUnit: '%', polarity: 'grade', target: 'B', actual: 104 },
    'Tahunan',
    [],
    false,
  ],
  ['forty-nine times', { ...last, polarity: 'negative', target: 1, actual: 49.9 }, 'Tahunan', [], false],
  [
    'fifty times, lower is better',
    { ...last, polarity: 'negative', target: 1, actual: 50 },
    'Tahunan',
    ['implausible-actual'],
    true,
  ],
  ['anything of a target of 0', { ...last, polarity: 'negative', target: 0, actual: 500 }, 'Tahunan', [], false],
  ['a count below zero in a row that adds up above it', { quarterly: [-4, 60] }, 'TW II', ['negative-count'], true],
  ['a count below zero after the period', { interim: [10], quarterly: [9, -4] }, 'TW I', [], false],
  ['zero in a row', { interim: [10], quarterly: [0, 9] }, 'TW II', [], false],
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
  ['running totals of two figures', { quarterly: [60, 80], interim: [null, 90] }, 'TW II', [], false],
  ['running totals that stand still', { quarterly: [40, 40, 80], interim: [null, null, 100] }, 'TW III', [], false],
  ['figures that fall once', { quarterly: [40, 30, 80], interim: [null, null, 100] }, 'TW III', [], false],
  [
    'running totals a fifth below the target',
    { quarterly: [20, 30, 80], interim: [null, null, 100] },
    'TW III',
    ['maybe-running-totals'],
    false,
  ],
  ['… more than a fifth below', { quarterly: [20, 30, 79], interim: [null, null, 100] }, 'TW III', [], false],
  [
    'running totals a fifth above the target',
    { quarterly: [20, 30, 120], interim: [null, null, 100] },
    'TW III',
    ['maybe-running-totals'],
    false,
  ],
  ['… more than a fifth above', { quarterly: [20, 30, 121], interim: [null, null, 100] }, 'TW III', [], false],
  ['a sum a fifth above the target', { quarterly: [10, 20, 90], interim: [null, null, 100] }, 'TW III', [], false],
  [
    'a sum a little more above',
    { quarterly: [10, 21, 90], interim: [null, null, 100] },
    'TW III',
    ['maybe-running-totals'],
    false,
  ],
  ['running totals by the year’s target', { quarterly: [40, 70, 90] }, 'TW III', ['maybe-running-totals'], false],
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
  [
    'a figure to date that falls and rises again',
    { ...toDate, quarterly: [40, 30, 50, 99] },
    'Tahunan',
    ['figure-to-date-falls'],
    false,
  ],
  [
    'a figure to date that falls after the period',
    { ...toDate, interim: [1, 2, 90], quarterly: [40, 50, 95, 9] },
    'TW III',
    [],
    false,
  ],
  ['a figure to date that stands still twice', { ...toDate, quarterly: [20, 40, 40] }, 'TW III', [], false],
  [
    '… thrice',
    { ...toDate, interim: [1, 2, 100], quarterly: [40, 40, 40] },
    'TW III',
    ['figure-to-date-repeats'],
    false,
  ],
  ['… at nothing', { ...toDate, interim: [1, 2, 100], quarterly: [0, 0, 0] }, 'TW III', [], false],
  ['… of single periods', { target: 200, interim: [1, 2, 150], quarterly: [40, 40, 40] }, 'TW III', [], false],
  ['one figure an eighth', { target: 160, quarterly: [55, 50, 52, 6.25] }, 'Tahunan', ['figure-out-of-line'], false],
  ['one figure a little more than an eighth', { target: 160, quarterly: [55, 50, 52, 6.3] }, 'Tahunan', [], false],
  ['one figure not quite eightfold', { target: 160, quarterly: [12, 11, 13, 103.9] }, 'Tahunan', [], false],
  [
    'one figure exactly eightfold',
    { target: 160, quarterly: [12, 11, 13, 104] },
    'Tahunan',
    ['figure-out-of-line'],
    false,
  ],
  [
    'others that differ threefold',
    { target: 160, quarterly: [5, 10, 15, 150] },
    'Tahunan',
    ['figure-out-of-line'],
    false,
  ],
  ['others that differ more', { target: 160, quarterly: [5, 10, 15.1, 151] }, 'Tahunan', [], false],
  ['three figures are too few', { target: 130, quarterly: [12, 11, 120] }, 'TW III', [], false],
  ['zero among them', { target: 130, quarterly: [0, 11, 13, 120] }, 'Tahunan', [], false],
  ['a figure out of line after the period', { interim: [1, 2, 36], quarterly: [12, 11, 13, 130] }, 'TW III', [], false],
  ['a figure to date out of line', { ...toDate, target: 130, quarterly: [11, 12, 13, 130] }, 'Tahunan', [], false],
  ['nine times last year', { ...last, actual: 99, lastYear: 10 }, 'Tahunan', [], false],
  ['a tenth of last year', { ...last, actual: 100, lastYear: 1000 }, 'Tahunan', ['jump-from-last-year'], false],
  ['a little more than a tenth', { ...last, actual: 101, lastYear: 1000 }, 'Tahunan', [], false],
  ['a sum of a tenth at the year’s end', { actual: 100, lastYear: 1000 }, 'Tahunan', ['jump-from-last-year'], false],
  ['nothing last year', { ...last, actual: 100, lastYear: 0 }, 'Tahunan', [], false],
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
    'equal interim targets of the year’s size',
    { interim: [100, 100, 100], quarterly: [30, 40, 35] },
    'TW III',
    [],
    false,
  ],
  ['interim targets of 0', { interim: [0, 0, 0], quarterly: [30, 29, 28] }, 'TW III', [], false],
  ['interim targets that rise', { interim: [25, 26], quarterly: [10, 12] }, 'TW II', [], false],
  [
    'equal interim targets of a ratio',
    { interim: [25, 25], numerator: [1, 2], denominator: [4, 4] },
    'TW II',
    [],
    false,
  ],
  [
    'equal interim targets of less being better',
    { polarity: 'negative', interim: [25, 25], quarterly: [10, 12] },
    'TW II',
    [],
    false,
  ],
  ['an interim target of exactly the year', { interim: [25, 50, 100], quarterly: [10, 39] }, 'TW II', [], false],
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

test('what a question repeats, at its cells', () => {
  const told = (cells: IndicatorCells, period?: string) =>
    asked(cells, period).findings.map(({ sheet, cell, values }) => [`${sheet}!${cell}`, values]);
  expect(told({ quarterly: [9, -4, 60] }, 'TW III')).toEqual([
    ['Realisasi!E7', { code: 'I1', measureUnit: 'orang', actual: -4 }],
  ]);
  expect(told({ ...last, actual: -4 })).toEqual([['Indikator!M5', { code: 'I1', measureUnit: 'orang', actual: -4 }]]);
  expect(told({ quarterly: [40, 70, 80], interim: [null, null, 100] }, 'TW III')).toEqual([
    ['Realisasi!D7:F7', { code: 'I1', last: 80, total: 190 }],
  ]);
  expect(told({ ...toDate, quarterly: [40, 30, 95] }, 'TW III')).toMatchObject([['Realisasi!E7', { code: 'I1' }]]);
  expect(told({ target: 160, quarterly: [12, 11, 13, 130] })).toEqual([
    ['Realisasi!G7', { code: 'I1', value: 130, low: 11, high: 13 }],
  ]);
  expect(told({ target: 160, quarterly: [55, 50, 52, 5] })).toEqual([
    ['Realisasi!G7', { code: 'I1', value: 5, low: 50, high: 55 }],
  ]);
  expect(told({ ...last, actual: 100, lastYear: 10 })).toEqual([
    ['Indikator!M5', { code: 'I1', actual: 100, lastYear: 10 }],
  ]);
  expect(told({ interim: [25, 20, 75, 100], quarterly: [10, 9] }, 'TW II')).toEqual([
    ['Indikator!H5:K5', { code: 'I1', targets: [25, 20, 75, 100] }],
  ]);
  expect(told({ interim: [25, 50, 150], quarterly: [10, 39] }, 'TW II')).toMatchObject([
    [expect.any(String), { targets: [25, 50, 150], year: 100 }],
  ]);
});

test('a sum on its way through the year is still short of last year’s', () => {
  const running = { ...rules(), isRunning: true };
  const result = assess({ actual: 100, lastYear: 1000 }, running);
  expect(codesOf(askQuestions({ rules: running, today: '2025-12-20', place }, [result], never).findings)).not.toContain(
    'jump-from-last-year',
  );
});

test.each<[string, string, string, string]>([
  // actual, target, where the question stands
  ['both in one row', 'M5', 'G5', 'G5:M5'],
  ['a target that is not in the sheet', 'M5', '', 'M5'],
  ['one cell for both', 'G5', 'G5', 'G5'],
  ['a figure of several cells', 'M5:N5', 'G5', 'M5:N5'],
])('a result that nobody can mean is asked about at %s', (_what, from, goal, cell) => {
  const result = assess({ ...last, target: 0.01, actual: 1e307 });
  const { indicator, toDate } = result;
  const placed = {
    ...result,
    indicator: { ...indicator, target: { ...indicator.target, cell: goal } },
    toDate: { ...toDate, sources: [`Indikator!${from}`] },
  };
  const [found] = askQuestions({ rules: rules(), today: '2026-01-20', place }, [placed], never).findings;
  expect([found?.sheet, found?.cell]).toEqual(['Indikator', cell]);
});

test('of a figure in another sheet it is asked there; without any cell at the target, else at the row', () => {
  const result = assess({ ...last, target: 0.01, actual: 1e307 });
  const { indicator, toDate } = result;
  const at = (sources: string[], goal: string) => {
    const target = { ...indicator.target, cell: goal };
    const periodTarget = { ...result.periodTarget, cells: goal === '' ? [] : [goal] };
    const placed = { ...result, periodTarget, indicator: { ...indicator, target }, toDate: { ...toDate, sources } };
    const [found] = askQuestions({ rules: rules(), today: '2026-01-20', place }, [placed], never).findings;
    return `${found?.sheet}!${found?.cell}`;
  };
  expect(at(['Realisasi!E7'], 'G5')).toBe('Realisasi!E7');
  expect(at([], 'G5')).toBe('Indikator!G5');
  expect(at([], '')).toBe('Indikator!A5');
});

test('magnitudes are confirmed until the figure doubles', () => {
  const doubling = Object.entries(questions).filter(
    ([, question]) =>
      'confirmed' in question && 'untilDoubled' in question.confirmed && question.confirmed.untilDoubled,
  );
  expect(doubling.map(([code]) => code)).toEqual(['implausible-actual', 'negative-count', 'jump-from-last-year']);
});
