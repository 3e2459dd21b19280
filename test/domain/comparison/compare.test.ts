import type { Change } from '../../../src/domain/comparison/change';
import fc from 'fast-check';
import { polarities } from '../../../src/domain/main-job/polarity/polarities';
import { roundMeasured } from '../../../src/domain/number';
import type { ActualCell, TargetCell } from '../builders';
import { actual, codesOf, gradeScales, indicator, rules } from '../builders';
import { comparing, past, type Stated } from './builders';

const only = (cells: Stated, figure: ActualCell, more: Parameters<typeof past>[2] = {}) => {
  const [item] = comparing([cells], [past(2024, figure, more)]).indicators;
  const told = (change: Change) => Object.values(change);
  return { meaning: item?.meaning, change: item?.change && told(item.change) };
};

/** Data dictionary, rule 13: the difference, in points or in the measure of the indicator; like with like. */
describe('the change of an indicator against last year', () => {
  test.each<[what: string, cells: Stated, before: ActualCell, meaning: string, change: unknown[] | null]>([
    ['percentages differ by points', { measureUnit: '%', actual: 82.5 }, 80, 'up', ['points', 2.5]],
    ['scores too', { measureUnit: 'indeks', actual: 79.88 }, 80, 'down', ['points', -0.12]],
    ['quantities by their difference', { measureUnit: 'orang', actual: 330 }, 300, 'up', ['amount', 30, 10]],
    [
      'fewer is better',
      { polarity: 'negative', measureUnit: 'kasus', actual: 75 },
      100,
      'better',
      ['amount', -25, -25],
    ],
    ['more is worse', { polarity: 'negative', measureUnit: '%', actual: 8 }, 7.12, 'worse', ['points', 0.88]],
    [
      'what was entered to three decimals is compared so',
      { measureUnit: '%', actual: 80.004 },
      80.001,
      'up',
      ['points', 0.003],
    ],
    ['printed alike is unchanged', { measureUnit: '%', actual: 80.00000004 }, 80.00000001, 'same', ['points', 0]],
    ['from zero there is no share', { actual: 12 }, 0, 'up', ['amount', 12, null]],
    ['from zero to zero', { polarity: 'negative', actual: 0 }, 0, 'same', ['amount', 0, null]],
    [
      'an index inside other words is no score',
      { measureUnit: 'buah nilai', actual: 30 },
      20,
      'up',
      ['amount', 10, 50],
    ],
    ['spaces before a measure do not count', { measureUnit: ' indeks', actual: 3 }, 2, 'up', ['points', 1]],
    [
      'a grade without a score has no change',
      { polarity: 'grade', target: 'BB', actual: ['A', 81] },
      'B',
      'better',
      null,
    ],
    ['from below zero', { measureUnit: 'juta', actual: 1 }, -4, 'up', ['amount', 5, 125]],
    ['nearer to the range', { polarity: 'range', target: [80, 90], actual: 92 }, 96, 'better', ['amount', -4, -4.17]],
    ['out of the range', { polarity: 'range', target: [80, 90], actual: 78 }, 85, 'worse', ['amount', -7, -8.24]],
    ['inside as before', { polarity: 'range', target: [80, 90], actual: 88 }, 81, 'same', ['amount', 7, 8.64]],
    ['a better grade', { polarity: 'grade', target: 'BB', actual: 'A' }, 'B', 'better', null],
    ['a worse grade', { polarity: 'grade', target: 'BB', actual: 'WDP' }, 'WTP', 'worse', null],
    [
      'a better score in the same grade',
      { polarity: 'grade', target: 'BB', actual: ['B', 68] },
      ['B', 65.2],
      'better',
      ['points', 2.8],
    ],
    ['grades of two scales', { polarity: 'grade', target: 'BB', actual: 'BB' }, 'WTP', 'notComparable', null],
    ['without a polarity', { polarity: null, actual: 3 }, 2, 'notComparable', ['amount', 1, 50]],
    ['not reported', { actual: null }, 2, 'notReported', null],
    ['last year not reported', { actual: 3 }, null, 'noLastYear', null],
  ])('%s', (_, cells, before, meaning, change) => {
    expect(only(cells, before)).toEqual({ meaning, change });
  });

  test('another measure, or another wording, is another indicator', () => {
    expect(only({ actual: 3, measureUnit: '%' }, 2, { measureUnit: 'persen' }).meaning).toBe('up');
    expect(only({ actual: 3, measureUnit: 'orang' }, 2, { measureUnit: 'KK' }).meaning).toBe('formulaChanged');
    expect(only({ actual: 3 }, 2, { indicator: ' INDIKATOR. ' }).meaning).toBe('up');
    const { indicators, findings } = comparing([{ actual: 3 }], [past(2024, 2, { indicator: 'Rumusan lama', row: 9 })]);
    expect([indicators[0]?.meaning, indicators[0]?.change]).toEqual(['formulaChanged', null]);
    expect(findings.map(({ code, sheet, cell }) => [code, sheet, cell])).toEqual([
      ['formulation-changed', 'Riwayat Kinerja', 'D9'],
    ]);
  });

  test('new among others is new; without any history nothing is known of last year', () => {
    const both = comparing(
      [
        { code: 'I1', actual: 3 },
        { code: 'I2', actual: 3 },
      ],
      [past(2024, 2)],
    );
    expect(both.indicators.map(({ meaning }) => meaning)).toEqual(['up', 'newIndicator']);
    expect(comparing([{ actual: 3 }], []).indicators[0]?.meaning).toBe('noLastYear');
    expect(comparing([{ actual: 3 }], [past(2022, 2)]).indicators[0]?.meaning).toBe('noLastYear');
    expect(comparing([{ actual: 3, lastYear: 2 }], []).indicators[0]?.meaning).toBe('up');
  });

  test('a figure on its way to the target of the year is not held against a whole year', () => {
    const quarter = rules({ period: 'TW III' });
    const meaning = (cells: Stated) => comparing([cells], [past(2024, 90)], quarter).indicators[0]?.meaning;
    expect(meaning({ aggregation: 'sum', interim: [25, 50, 75, 100], quarterly: [25, 25, 45] })).toBe('yearRunning');
    expect(meaning({ aggregation: 'last', interim: [25, 50, 75, 100], actual: 95 })).toBe('yearRunning');
    expect(meaning({ aggregation: 'last', interim: [100, 100, 100, 100], actual: 95 })).toBe('up');
  });

  test('the gap to the national standard, and whether it is met', () => {
    const of = (cells: Stated) => {
      const [item] = comparing([cells], []).indicators;
      return [item?.standardGap, item?.meetsStandard];
    };
    expect(of({ actual: 97.5, standard: 100 })).toEqual([-2.5, false]);
    expect(of({ polarity: 'negative', actual: 3, standard: 5 })).toEqual([-2, true]);
    expect(of({ actual: 100, standard: 100 })).toEqual([0, true]);
    expect(of({ actual: 3 })).toEqual([null, null]);
    expect(of({ actual: null, standard: 5 })).toEqual([null, null]);
  });
});

test('next year’s target is proposed from this year too, once it is over', () => {
  const proposal = (cells: Stated, period = 'Tahunan') => {
    const [item] = comparing(
      [{ actual: 110, ...cells }],
      [past(2023, 90), past(2024, 100)],
      rules({ period }),
    ).indicators;
    return item?.proposal?.target;
  };
  expect(proposal({})).toEqual({ kind: 'number', value: 120 });
  // A running year is no year yet: from 2024 two steps of ten, at most a tenth of the largest.
  expect(proposal({ quarterly: [20, 20], interim: [25, 50, 75, 100] }, 'TW II')).toEqual({
    kind: 'number',
    value: 110,
  });
});

test('what changed in the wording is told, then and now', () => {
  const told = (cells: Stated, then: Parameters<typeof past>[2]) =>
    comparing([{ actual: 3, ...cells }], [past(2023, 1), past(2024, 2, then)]).findings.map(({ values }) => values);
  expect(told({}, { indicator: 'Lama', measureUnit: 'KK' })).toEqual([
    { code: 'I1', then: 'Lama · KK', now: 'Indikator · orang' },
  ]);
  expect(told({}, { measureUnit: 'KK' })).toMatchObject([{ then: 'KK' }]);
  expect(told({ measureUnit: '' }, { indicator: 'Lama' })).toMatchObject([{ then: 'Lama', now: 'Indikator' }]);
});

test('years stand in order, whichever indicator has them', () => {
  const both = [
    { code: 'I1', actual: 3 },
    { code: 'I2', actual: 3 },
  ];
  const records = [past(2024, 2), past(2020, 2), past(2022, 2, { code: 'I2' }), past(2024, 2, { code: 'I2' })];
  expect(comparing(both, records).years).toEqual([2020, 2022, 2024]);
});

test('history of indicators that are no more is told in one finding, by code', () => {
  const { findings } = comparing(
    [{ actual: 3 }],
    [past(2024, 2), past(2024, 1, { code: 'X9' }), past(2023, 1, { code: 'X8' })],
  );
  expect(findings).toMatchObject([{ code: 'history-without-indicator', values: { codes: ['X9', 'X8'] } }]);
});

describe('properties', () => {
  const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const polarity = fc.constantFrom('positive', 'negative', 'range' as const);

  test('what is better one way is worse the other way; the same is what is printed alike', () => {
    fc.assert(
      fc.property(polarity, figure, figure, (kind, before, now) => {
        const { target } = indicator({ target: kind === 'range' ? [10, 20] : 100 });
        const { better } = polarities[kind];
        const [old, fresh] = [actual(before), actual(now)];
        const there = better(old, fresh, target.value, gradeScales);
        const back = better(fresh, old, target.value, gradeScales);
        expect((there ?? 0) + (back ?? 0)).toBe(0);
        if (kind !== 'range') expect(there === 0).toBe(roundMeasured(before) === roundMeasured(now));
      }),
    );
  });

  test('a programme beats last year when all its indicators do', () => {
    const pair = fc.record({ before: fc.integer({ min: 1, max: 50 }), gain: fc.integer({ min: 1, max: 40 }) });
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 6 }), (pairs) => {
        const cells = pairs.map(({ before, gain }, index): Stated => ({
          code: `I${index}`,
          programme: 'P',
          actual: before + gain,
        }));
        const records = pairs.map(({ before }, index) => past(2024, before, { code: `I${index}` }));
        const [programme] = comparing(cells, records).programmes;
        expect([programme?.direction, programme?.compared]).toEqual([1, pairs.length]);
        const [reversed] = comparing(
          pairs.map(({ before }, index): Stated => ({ code: `I${index}`, programme: 'P', actual: before })),
          pairs.map(({ before, gain }, index) => past(2024, before + gain, { code: `I${index}` })),
        ).programmes;
        expect(reversed?.direction).toBe(-1);
      }),
    );
  });
});

/** One yardstick: every year against the targets of the workbook's year, over the same indicators. */
describe('programmes and objectives', () => {
  const of = (code: string, target: TargetCell, figure: ActualCell, more: Stated = {}): Stated => ({
    code,
    target,
    actual: figure,
    measureUnit: '%',
    programme: 'Program A',
    objective: 'Sasaran 1',
    ...more,
  });

  test('a target that was raised does not hide that more was reached', () => {
    const { programmes, objectives, years } = comparing(
      [of('I1', 90, 81), of('I2', 50, 40), of('I3', 10, 9)],
      [past(2024, 72, { code: 'I1', target: 60 }), past(2024, 45, { code: 'I2' }), past(2023, 63, { code: 'I1' })],
    );
    // 2025: (90 + 80) ÷ 2 = 85; 2024: (80 + 90) ÷ 2 = 85; I3 is new and in neither mean; 2023 lacks I2.
    expect(years).toEqual([2023, 2024]);
    expect(programmes).toEqual([
      {
        kind: 'programme',
        name: 'Program A',
        history: [null, 85],
        current: 85,
        change: 0,
        direction: 0,
        indicators: 3,
        compared: 2,
        better: 1,
        worse: 1,
        same: 0,
      },
    ]);
    expect(objectives[0]).toMatchObject({ kind: 'objective', name: 'Sasaran 1', change: 0 });
  });

  test('weights count, a changed definition does not, less is better where it is', () => {
    const { programmes } = comparing(
      [of('I1', 100, 90, { weight: 3 }), of('I2', 10, 8, { polarity: 'negative', weight: 1 }), of('I3', 1, 1)],
      [
        past(2024, 80, { code: 'I1' }),
        past(2024, 10, { code: 'I2' }),
        past(2024, 9, { code: 'I3', measureUnit: 'KK' }),
      ],
    );
    // 2025: (3 × 90 + 120) ÷ 4 = 97.5; 2024: (3 × 80 + 100) ÷ 4 = 85.
    expect(programmes[0]).toMatchObject({ history: [85], current: 97.5, change: 12.5, direction: 1, compared: 2 });
  });

  test('one way of writing a name is one programme, and its first spelling its name', () => {
    const { programmes } = comparing(
      [of('I1', 100, 90, { programme: ' Program A ' }), of('I2', 100, 80, { programme: 'program a' })],
      [past(2024, 80, { code: 'I1' }), past(2024, 80, { code: 'I2' })],
    );
    expect(programmes.map(({ name, indicators, better, same }) => [name, indicators, better, same])).toEqual([
      ['Program A', 2, 1, 1],
    ]);
    const spaced = comparing([of('I1', 100, 90, { objective: ' Sasaran 1 ' })], [past(2024, 80)]);
    expect(spaced.objectives.map(({ name }) => name)).toEqual(['Sasaran 1']);
  });

  test('what cannot be measured in both years is in neither mean', () => {
    const year = (more: Stated, before: ActualCell) =>
      comparing([of('I1', 100, 90), of('I2', 100, 80, more)], [past(2024, 80), past(2024, before, { code: 'I2' })])
        .programmes[0];
    expect(year({ actual: null }, 70)).toMatchObject({
      current: 90,
      history: [80],
      compared: 1,
      change: 10,
      direction: 1,
    });
    expect(year({}, null)).toMatchObject({ current: 90, compared: 1 });
    // A target of zero says nothing of either year.
    expect(year({ target: 0 }, 70)).toMatchObject({ current: 90, compared: 1 });
    const none = comparing([of('I1', 100, null)], [past(2024, 80)]).programmes[0];
    expect(none).toMatchObject({ current: null, change: null, direction: null, compared: 0 });
    const less = comparing([of('I1', 100, 70)], [past(2024, 80)]).programmes[0];
    expect(less).toMatchObject({ change: -10, direction: -1, worse: 1, better: 0 });
  });

  test('indicators without a programme form none', () => {
    expect(comparing([{ actual: 3 }], [past(2024, 2)]).programmes).toEqual([]);
  });
});

test('a row of the year itself is the workbook’s own, not history', () => {
  const { years, indicators } = comparing([{ actual: 3 }], [past(2024, 2), past(2025, 99)]);
  expect([years, indicators[0]?.history.length]).toEqual([[2024], 1]);
});

test('what is wrong with the history is told at its cell; the last of two rows of a year counts', () => {
  const records = [
    past(2024, 2, { row: 4 }),
    past(2024, 5, { row: 5 }),
    past(206, 1, { row: 6 }),
    past(2026, 1),
    past(2024, 1, { code: 'X9' }),
  ];
  const { indicators, findings } = comparing([{ actual: 3 }], records);
  expect(indicators[0]?.meaning).toBe('down');
  expect(codesOf(findings)).toEqual(['history-year-odd', 'history-year-odd', 'history-without-indicator']);
  expect(findings.map(({ cell }) => cell)).toEqual(['D6', 'D26', '']);
});
