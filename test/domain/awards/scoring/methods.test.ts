import { closeness, normalise, scoresUnder, shares } from '../../../../src/domain/awards/scoring/methods';
import { anchored, shareOfBest, stretched, unitVector } from '../../../../src/domain/awards/scoring/normalise';
import { rank, type Ranked } from '../../../../src/domain/awards/scoring/ranking';
import { rankStability } from '../../../../src/domain/awards/scoring/stability';

const K = (kind: 'benefit' | 'cost', more: object = {}) => ({ kind, weight: 1, ...more });

describe('figures between 0 and 1 (awards.md 1)', () => {
  test.each([
    [50, 0, 100, 0.5],
    [-5, 0, 100, 0],
    [120, 0, 100, 1],
    [20, 60, 0, 2 / 3],
    [7, 5, 5, 0],
  ])('%d between the anchors %d and %d is %d', (figure, zero, hundred, expected) => {
    expect(anchored(figure, zero, hundred)).toBeCloseTo(expected, 12);
  });

  test('a pool is stretched from its worst to its best', () => {
    expect(stretched([10, 20, 30], 'benefit')).toEqual([0, 0.5, 1]);
    expect(stretched([10, 20, 30], 'cost')).toEqual([1, 0.5, 0]);
    expect(stretched([7, 7], 'cost')).toEqual([1, 1]);
  });

  test.each<[number[], 'benefit' | 'cost', number[]]>([
    [[5, 10], 'benefit', [0.5, 1]],
    [[-5, 10], 'benefit', [0, 1]],
    [[0, 0], 'benefit', [0, 0]],
    [[-2, -4], 'benefit', [0, 0]],
    [[10, 20], 'cost', [1, 0.5]],
    [[0, 10, 20], 'cost', [1, 1, 0.5]],
    [[0, 0], 'cost', [1, 1]],
  ])('shares of the best of %j as a %s: %j', (column, kind, expected) => {
    expect(shareOfBest(column, kind)).toEqual(expected);
  });

  test('vectors have the length 1, but for nothing', () => {
    expect(unitVector([3, 4])).toEqual([0.6, 0.8]);
    expect(unitVector([0, 0])).toEqual([0, 0]);
  });
});

describe('normalised', () => {
  const matrix = [
    [10, 5],
    [20, 10],
  ];

  test.each([
    ['without anchors', {}],
    ['with the lower alone', { zero: 0 }],
    ['with the upper alone', { hundred: 100 }],
    ['with none of both', { zero: null, hundred: null }],
  ])('SMART %s stretches the pool', (_what, more) => {
    expect(normalise('smart', [[10], [20]], [K('benefit', more)]).values).toEqual([[0], [1]]);
  });

  test('SMART measures by its anchors, and the anchor may be 0', () => {
    expect(normalise('smart', [[10], [20]], [K('benefit', { zero: 0, hundred: 40 })]).values).toEqual([[0.25], [0.5]]);
    expect(normalise('smart', [[10], [20]], [K('cost', { zero: 40, hundred: 0 })]).values).toEqual([[0.75], [0.5]]);
  });

  test('TOPSIS wants little of a cost and much of a benefit', () => {
    const { ideals } = normalise('topsis', [[3], [4]], [K('cost')]);
    expect(ideals).toEqual([{ best: 0.6, worst: 0.8 }]);
    expect(normalise('topsis', [[3], [4]], [K('benefit')]).ideals).toEqual([{ best: 0.8, worst: 0.6 }]);
    // Stretched columns point upwards already, as those of the other methods do.
    expect(normalise('topsis', [[3], [4]], [K('cost')], 'stretched').ideals).toEqual([{ best: 1, worst: 0 }]);
    expect(normalise('saw', [[3], [4]], [K('cost')]).ideals).toEqual([{ best: 1, worst: 0.75 }]);
  });

  test('weights are shares of their sum', () => {
    expect(shares([30, 10])).toEqual([0.75, 0.25]);
    expect(shares([0, 0])).toEqual([0, 0]);
  });

  test('scores are 0 to 100', () => {
    const saw = normalise('saw', matrix, [K('benefit'), K('cost')]);
    expect(scoresUnder(saw, [75, 25])).toEqual([62.5, 87.5]);
  });

  test('nearness to the best: distances weigh each criterion', () => {
    const [first, second] = closeness(
      {
        method: 'topsis',
        values: [
          [0, 1],
          [1, 0],
        ],
        ideals: [
          { best: 1, worst: 0 },
          { best: 1, worst: 0 },
        ],
      },
      [0.6, 0.8],
    );
    expect(first).toMatchObject({ best: 0.6, worst: 0.8 });
    expect(first?.score).toBeCloseTo(0.8 / 1.4, 12);
    expect(second?.score).toBeCloseTo(0.6 / 1.4, 12);
  });

  test('where nobody differs everybody stands at the best', () => {
    const alike = normalise('topsis', [[3], [3]], [K('benefit')]);
    expect(scoresUnder(alike, [1])).toEqual([100, 100]);
  });
});

describe('ranks', () => {
  const of = (...items: [code: string, score: number, ...tieKeys: number[]][]) =>
    rank(items.map(([code, score, ...tieKeys]): Ranked => ({ code, score, tieKeys }))).map(
      ({ item, rank: place, tied }) => [item.code, place, tied],
    );

  test.each<[what: string, items: Parameters<typeof of>, expected: unknown[]]>([
    [
      'the higher score',
      [
        ['A', 1],
        ['B', 2],
      ],
      [
        ['B', 1, false],
        ['A', 2, false],
      ],
    ],
    [
      'equal ones in the order of codes',
      [
        ['B', 2],
        ['A', 2],
        ['C', 2],
      ],
      [
        ['A', 1, true],
        ['B', 1, true],
        ['C', 1, true],
      ],
    ],
    [
      'competition ranking',
      [
        ['A', 9],
        ['C', 5],
        ['B', 5],
        ['D', 1],
      ],
      [
        ['A', 1, false],
        ['B', 2, true],
        ['C', 2, true],
        ['D', 4, false],
      ],
    ],
    [
      'the first key',
      [
        ['A', 5, 1, 9],
        ['B', 5, 2, 0],
      ],
      [
        ['B', 1, false],
        ['A', 2, false],
      ],
    ],
    [
      'the second where the first is equal',
      [
        ['A', 5, 1, 0],
        ['B', 5, 1, 9],
      ],
      [
        ['B', 1, false],
        ['A', 2, false],
      ],
    ],
    [
      'dust in a key is no difference',
      [
        ['A', 5, 1],
        ['B', 5, 1 + 1e-10],
      ],
      [
        ['A', 1, true],
        ['B', 1, true],
      ],
    ],
    [
      'a key that one lacks counts as 0',
      [
        ['A', 5],
        ['B', 5, 1],
      ],
      [
        ['B', 1, false],
        ['A', 2, false],
      ],
    ],
    [
      'a score before any key',
      [
        ['A', 5, 1],
        ['B', 4, 9],
      ],
      [
        ['A', 1, false],
        ['B', 2, false],
      ],
    ],
    [
      'what prints alike is equal',
      [
        ['A', 80.004],
        ['B', 80],
      ],
      [
        ['A', 1, true],
        ['B', 1, true],
      ],
    ],
  ])('%s', (_what, items, expected) => expect(of(...items)).toEqual(expected));
});

describe('stability of the first place', () => {
  const pair = normalise(
    'smart',
    [
      [100, 0],
      [0, 100],
    ],
    [0, 1].map(() => K('benefit', { zero: 0, hundred: 100 })),
  );

  test('of one, or without a leader, nothing is known', () => {
    expect(rankStability(pair, [50, 50], [], 1)).toBeNull();
    expect(rankStability(normalise('saw', [[1]], [K('benefit')]), [1], [0], 1)).toBeNull();
  });

  test('a lead that no variation reaches stands always, one against it never', () => {
    // 60 ± 20 % is at least 48, 40 ± 20 % at most 48.
    expect(rankStability(pair, [60, 39], [0], 1)).toBe(100);
    expect(rankStability(pair, [60, 39], [1], 1)).toBe(0);
    expect(rankStability(pair, [60, 39], [1, 0], 1)).toBe(100);
  });

  test('without variation what stands first stands', () => {
    expect(rankStability(pair, [50, 50], [0], 1, { draws: 10, range: 0 })).toBe(100);
  });

  test('even weights let each lead about half the time', () => {
    const share = rankStability(pair, [50, 50], [0], 3) ?? 0;
    expect(Math.abs(share - 50)).toBeLessThan(5);
  });
});
