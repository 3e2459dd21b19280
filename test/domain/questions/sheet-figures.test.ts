import { repairsOf } from '../../../src/domain/questions/repairs';
import {
  interimTargetAboveYear,
  interimTargetsFall,
  interimTargetsPeriodic,
  mixedWeights,
  ratioOrPercent,
  textContradictsPolarity,
  weightsOfMixedScale,
} from '../../../src/domain/questions/sheet';
import { assess, indicator, type IndicatorCells } from '../builders';

const told = (found: { sheet: string; cell: string; values: unknown }[]) =>
  found.map(({ sheet, cell, values }) => [`${sheet}!${cell}`, values]);

describe('ratio or per cent', () => {
  const ask = (cells: IndicatorCells) => told(ratioOrPercent(assess({ measureUnit: '%', ...cells })));

  test.each<[string, IndicatorCells, string | null, number]>([
    ['a ratio of a target in per cent', { target: 90, actual: 0.9 }, 'Indikator!M5', 0.9],
    ['exactly 1', { target: 90, actual: 1 }, 'Indikator!M5', 1],
    ['a little more', { target: 90, actual: 1.01 }, null, 0],
    ['zero', { target: 90, actual: 0 }, null, 0],
    ['below zero', { target: 90, actual: -0.5 }, null, 0],
    ['of a target of 1', { target: 1, actual: 0.9 }, null, 0],
    [
      'of a target of 1, beside one in per cent',
      { target: 1, actual: 0.9, quarterly: [90, null] },
      'Indikator!M5',
      0.9,
    ],
    ['of a target a little above', { target: 1.01, actual: 0.9 }, 'Indikator!M5', 0.9],
    ['without a number for a target', { target: null, actual: 0.9 }, null, 0],
    ['the first of a row', { target: 90, quarterly: [93, 0.94, 0.95] }, 'Realisasi!E7', 0.94],
    ['behind a zero', { target: 90, quarterly: [0, 0.94, 93] }, 'Realisasi!E7', 0.94],
    ['behind a figure below zero', { target: 90, quarterly: [-0.5, 0.94, 93] }, 'Realisasi!E7', 0.94],
    ['behind a word', { target: 90, quarterly: ['TW III', 0.94, 93] }, 'Realisasi!E7', 0.94],
    ['of another measure', { target: 90, actual: 0.9, measureUnit: 'indeks' }, null, 0],
  ])('%s', (_what, cells, place, value) => {
    expect(ask(cells)).toEqual(place === null ? [] : [[place, { code: 'I1', value, asPercent: value * 100 }]]);
  });

  test('a cell that shows per cent is no ratio, and others beside it are compared without it', () => {
    const shown = (cells: IndicatorCells) => {
      const result = assess({ measureUnit: '%', ...cells });
      return {
        ...result,
        indicator: { ...result.indicator, actual: { ...result.indicator.actual, shownInPercent: true } },
      };
    };
    expect(ratioOrPercent(shown({ target: 90, actual: 0.9 }))).toEqual([]);
    expect(told(ratioOrPercent(shown({ target: 90, actual: 0.9, quarterly: [0.8] })))).toMatchObject([
      ['Realisasi!D7', {}],
    ]);
  });
});

describe('interim targets', () => {
  const ranges = (cells: IndicatorCells) =>
    [interimTargetsFall, interimTargetAboveYear, interimTargetsPeriodic].map((ask) => told(ask(assess(cells))));

  test.each<[string, IndicatorCells, boolean, boolean, boolean]>([
    // fall, above the year, per quarter?
    ['rising', { interim: [25, 50, 75, 100] }, false, false, false],
    ['falling once', { interim: [25, 20, 75, 100] }, true, false, false],
    ['falling in TW IV', { interim: [25, 50, 75, 70] }, true, false, false],
    ['above the year in TW III', { interim: [25, 50, 101] }, false, true, false],
    ['above the year in TW IV alone', { interim: [25, 50, 75, 101] }, false, false, false],
    ['above the year in TW IV, with gaps before it', { interim: [null, null, 75, 101] }, false, false, false],
    ['equal', { interim: [25, 25, 25, 25] }, false, false, true],
    ['two that are equal', { interim: [25, 25] }, false, false, true],
    ['one alone', { interim: [25] }, false, false, false],
    ['equal to the year', { interim: [100, 100] }, false, false, false],
    ['equal at 0', { interim: [0, 0] }, false, false, false],
    ['equal, stated per quarter', { interim: [25, 25], interimKind: 'perQuarter' }, false, false, false],
    ['equal, of a ratio', { interim: [25, 25], numerator: [1], denominator: [1] }, false, false, false],
    ['equal, beside a numerator alone', { interim: [25, 25], numerator: [1] }, false, false, true],
    ['equal, without a number for the year', { target: null, interim: [25, 25] }, false, false, false],
    ['of a position', { aggregation: 'last', interim: [25, 20] }, false, false, false],
    ['of less being better', { polarity: 'negative', interim: [25, 20] }, false, false, false],
  ])('%s', (_what, cells, fall, above, periodic) => {
    expect(ranges(cells).map((found) => found.length > 0)).toEqual([fall, above, periodic]);
  });

  test('the range of their cells is the place, without those that are not in the sheet; else the row', () => {
    const result = assess({ interim: [25, 20] });
    const placed = (cells: string[]) => {
      const [a, b, c, d] = result.indicator.interimTargets.map((one, index) => ({ ...one, cell: cells[index] ?? '' }));
      if (!a || !b || !c || !d) throw new Error('four quarters');
      return interimTargetsFall({ ...result, indicator: { ...result.indicator, interimTargets: [a, b, c, d] } })[0]
        ?.cell;
    };
    expect(placed(['H5', 'I5', 'J5', 'K5'])).toBe('H5:K5');
    expect(placed(['', 'I5', 'J5', ''])).toBe('I5:J5');
    expect(placed(['', 'I5', '', ''])).toBe('I5');
    expect(placed([])).toBe('A5');
  });
});

describe('weights of a unit', () => {
  const ask = (question: typeof mixedWeights, ...weights: (number | null)[]) =>
    told(
      question(
        'U1',
        weights.map((weight, index) => {
          const one = indicator({ weight });
          return { ...one, weight: { ...one.weight, cell: `O${index + 5}` } };
        }),
      ),
    );

  test.each<[(number | null)[], string | null, number]>([
    [[1, null, null], 'Indikator!O6', 2],
    [[null, 0], 'Indikator!O5', 1],
    [[null, null], null, 0],
    [[1, 2], null, 0],
    [[], null, 0],
  ])('some filled, some empty: %j', (weights, place, empty) => {
    expect(ask(mixedWeights, ...weights)).toEqual(
      place === null ? [] : [[place, { unit: 'U1', empty, count: weights.length }]],
    );
  });

  test.each<[(number | null)[], string | null, number, number]>([
    [[30, 0.3, 10], 'Indikator!O6', 0.3, 30],
    [[0.99, 10], 'Indikator!O5', 0.99, 10],
    [[1, 10], null, 0, 0],
    [[0, 10], null, 0, 0],
    [[0.3, 9.9], null, 0, 0],
    [[null, 0.3], null, 0, 0],
  ])('fractions beside tens: %j', (weights, place, small, large) => {
    expect(ask(weightsOfMixedScale, ...weights)).toEqual(place === null ? [] : [[place, { unit: 'U1', small, large }]]);
  });
});

test('a name speaks against positive or negative alone', () => {
  const ask = (polarity: IndicatorCells['polarity'], name: string) => {
    const result = assess({ polarity, target: polarity === 'grade' ? 'B' : 10 });
    return textContradictsPolarity({ ...result, indicator: { ...result.indicator, name } }).length;
  };
  expect(ask('negative', 'Penurunan angka kemiskinan')).toBe(1);
  expect(ask('range', 'Penurunan angka kemiskinan')).toBe(0);
  expect(ask(null, 'Penurunan angka kemiskinan')).toBe(0);
  expect(ask('positive', 'Penurunan jumlah kasus')).toBe(0);
});

test('repairs of a finding, the likeliest first; none for most', () => {
  expect(repairsOf('summed-shares').map(({ to }) => to)).toEqual(['last', 'average']);
  expect(repairsOf('zero-target')).toEqual([]);
});
