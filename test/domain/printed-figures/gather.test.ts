import { gatheringSlip, matching, means, sums, weightedMeans } from '../../../src/domain/printed-figures/gather';
import type { NumberNature, PrintedNumber } from '../../../src/domain/printed-figures/printed-number';
import { column, item } from './tables';

/** Rows above a total in the last of them. */
const rowsOf = (count: number) => [
  ...Array.from({ length: count }, () => item('x')),
  item('Jumlah', { kind: 'total' as const }),
];
const of = (texts: readonly string[], nature: NumberNature = 'open') => column(2, 'Nilai', texts, nature);

describe('a sum', () => {
  test.each<[what: string, texts: string[], nature: NumberNature, low: number, high: number]>([
    ['of whole numbers is exact', ['10', '20'], 'open', 30, 30],
    ['of counts is exact, however they are printed', ['1.5', '20'], 'count', 21.5, 21.5],
    ['of measures may have been rounded', ['10', '20'], 'measure', 29, 31],
    ['of what is printed with decimals may have been rounded', ['10.0', '20'], 'open', 29.95, 30.05],
  ])('%s', (_, texts, nature, low, high) => {
    const [sum] = sums(of(texts, nature), texts.length, rowsOf(texts.length));
    expect(sum?.value.low).toBeCloseTo(low, 9);
    expect(sum?.value.high).toBeCloseTo(high, 9);
  });

  test('leaves out rows without a number, and is none without any', () => {
    expect(sums(of(['10', '', 'belum']), 3, rowsOf(3))).toMatchObject([{ rows: 1, value: { point: 10 } }]);
    expect(sums(of(['', 'belum']), 2, rowsOf(2))).toEqual([]);
    expect(sums(of(['10']), 2, rowsOf(2))).toMatchObject([{ rows: 1 }]);
  });
});

describe('a mean', () => {
  const by = (texts: readonly string[], isPercentage: boolean) =>
    means(of(texts), texts.length, rowsOf(texts.length), isPercentage).map(({ rule, cap, rows, value }) => [
      rule,
      cap,
      rows,
      Number(value.point.toFixed(6)),
    ]);

  test('of amounts is of those that have one, or of all rows', () => {
    expect(by(['10', '20', ''], false)).toEqual([
      ['mean', null, 2, 15],
      ['mean-of-all-rows', null, 3, 10],
    ]);
    expect(by(['10', '200'], false)).toEqual([['mean', null, 2, 105]]);
    expect(by(['', ''], false)).toEqual([]);
  });

  test('of percentages may be of those cut at each cap that one exceeds, or geometric', () => {
    expect(by(['90', '115'], true)).toEqual([
      ['mean', null, 2, 102.5],
      ['mean', 100, 2, 95],
      ['mean', 110, 2, 100],
      ['geometric-mean', null, 2, 101.73495],
    ]);
    expect(by(['90', '100'], true).map(([rule, cap]) => [rule, cap])).toEqual([
      ['mean', null],
      ['geometric-mean', null],
    ]);
    expect(by(['0', '50'], true)).toEqual([['mean', null, 2, 25]]);
    expect(by(['50'], true)).toEqual([['mean', null, 1, 50]]);
  });

  test('is known as far as its rows are', () => {
    const [mean] = means(of(['90.0', '91.0']), 2, rowsOf(2), true);
    expect([mean?.value.low, mean?.value.high].map((end) => end?.toFixed(4))).toEqual(['90.4500', '90.5500']);
  });
});

describe('a mean with weights', () => {
  const weights = (texts: readonly string[]) => column(3, 'Bobot', texts);
  const by = (values: readonly string[], weighted: readonly string[] | null) =>
    weightedMeans(of(values), weighted && weights(weighted), values.length, rowsOf(values.length)).map(
      ({ rule, value, rows }) => [rule, value.point, rows],
    );

  test.each<[what: string, values: string[], weights: string[] | null, found: unknown[][]]>([
    [
      'divides by their sum, or by 100',
      ['80', '50'],
      ['1', '2'],
      [
        ['weighted-mean', 60, 2],
        ['weighted-mean', 1.8, 2],
        ['sum-of-percentages', 130, 2],
      ],
    ],
    [
      'leaves out rows without a weight or without a value',
      ['80', '50', ''],
      ['1', '', '5'],
      [
        ['weighted-mean', 80, 2],
        ['weighted-mean', 0.8, 2],
        ['sum-of-percentages', 130, 2],
      ],
    ],
    ['is none with weights of nothing', ['80', '50'], ['0', '0'], [['sum-of-percentages', 130, 2]]],
    ['is none without a column of weights', ['80', '50'], null, [['sum-of-percentages', 130, 2]]],
    ['is no sum of one', ['80'], null, []],
    ['is none of nothing', ['', ''], ['1', '2'], []],
  ])('%s', (_, values, weighted, found) => {
    expect(by(values, weighted)).toEqual(found);
  });

  test('is known as far as its percentages are', () => {
    const [mean] = weightedMeans(of(['80.0', '50.0']), weights(['1', '3']), 2, rowsOf(2));
    expect([mean?.value.low, mean?.value.high].map((end) => end?.toFixed(4))).toEqual(['57.4500', '57.5500']);
  });
});

const printed = (value: number, step = 1): PrintedNumber => ({ value, step, nature: 'open' });

test('a value that meets as it is printed stands before one that meets before rounding, or only upwards', () => {
  const gathered = (point: number, spread = 0, rows = 1) => ({
    rule: 'sum' as const,
    cover: 'block' as const,
    rows,
    cap: null,
    value: { point, low: point - spread, high: point + spread },
  });
  expect(matching(printed(30), [gathered(29.3, 0, 1), gathered(31, 2, 2), gathered(30, 0, 3)])?.use).toEqual({
    rule: 'sum',
    cap: null,
    cover: 'block',
    rows: 3,
    isFloored: false,
    form: 'points',
    rounding: 'nearest',
    isUnrounded: false,
  });
  expect(matching(printed(30), [gathered(29.3, 0, 1), gathered(31, 2, 2)])?.use).toMatchObject({
    rows: 1,
    rounding: 'up',
  });
  expect(matching(printed(30), [gathered(35)])).toBeNull();
});

/** What a wrong total or average was likely made of. */
test.each<[what: string, value: number, texts: string[], isMean: boolean, slip: unknown]>([
  ['a row left out of a total', 50, ['10', '20', '30'], false, { slip: 'row-left-out', from: 'C2' }],
  ['a row taken twice', 90, ['10', '20', '30'], false, { slip: 'row-twice', from: 'C4' }],
  ['a row left out of an average', 25, ['10', '20', '30'], true, { slip: 'row-left-out', from: 'C2' }],
  ['an average divided by one row too few', 30, ['10', '20', '30'], true, { slip: 'wrong-count', from: '2' }],
  ['an average divided by one row too many', 15, ['10', '20', '30'], true, { slip: 'wrong-count', from: '4' }],
  ['a total is not divided', 15, ['10', '20', '30'], false, null],
  ['nothing of that kind', 47, ['10', '20', '30'], false, null],
  ['nothing left out of a single row', 0, ['10'], false, null],
  ['a row taken twice in an average', 22, ['10', '20', '48'], true, { slip: 'row-twice', from: 'C2' }],
  ['rows without a number are none', 10, ['10', '', '20'], false, { slip: 'row-left-out', from: 'C4' }],
])('%s', (_, value, texts, isMean, slip) => {
  const found = gatheringSlip(printed(value), of(texts), texts.length, rowsOf(texts.length), isMean);
  expect(found).toEqual(slip);
});
