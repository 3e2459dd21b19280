import { normalise } from '../../../src/domain/awards/scoring/methods';
import { rankStability } from '../../../src/domain/awards/scoring/stability';
import { coolDownOf, decidedPlaces, type DecidedPlace } from '../../../src/domain/awards/months/cool-down';
import { slope, yearView, type MonthlyPlace } from '../../../src/domain/awards/months/year-view';
import { binDefects, binnedPoints } from '../../../src/domain/awards/instrument/bins';
import { parseScale, parseVeto } from '../../../src/workbook/read/awards/criteria';
import { criterion, score } from './builders';
import { criteriaOf, example, matrixOf, weightsOf } from './examples';

describe('Kestabilan Peringkat', () => {
  const data = example('saw-kos-condong-catur-infos2025');
  const normalised = normalise('saw', matrixOf(data), criteriaOf(data));
  const leaders = [2];

  test.each([
    [0.1, 81],
    [0.2, 67],
    [0.3, 61],
  ])('0.85 against 0.84 under ±%d weights stays first in %i %% of draws (awards.md 2)', (range, share) => {
    const found = rankStability(normalised, weightsOf(data), leaders, 1, { draws: 20000, range });
    expect(Math.abs((found ?? 0) - share)).toBeLessThan(2);
  });

  test('repeats itself, and moves little with the seed', () => {
    const draw = (seed: number): number => rankStability(normalised, weightsOf(data), leaders, seed) ?? 0;
    expect(draw(5)).toBe(draw(5));
    expect(Math.abs(draw(5) - draw(6))).toBeLessThan(6);
  });

  test('is 100 for one who is best in everything, and unknown for one alone', () => {
    const criteria = [
      { weight: 60, kind: 'benefit' as const, zero: 0, hundred: 100 },
      { weight: 40, kind: 'benefit' as const, zero: 0, hundred: 100 },
    ];
    const two = normalise(
      'smart',
      [
        [90, 80],
        [70, 60],
      ],
      criteria,
    );
    expect(rankStability(two, [60, 40], [0], 1)).toBe(100);
    expect(rankStability(normalise('smart', [[90, 80]], criteria), [60, 40], [0], 1)).toBeNull();
  });
});

describe('cool-down in periods', () => {
  const place = (month: string, participant: string, outcome: DecidedPlace['outcome'] = 'winner'): DecidedPlace => ({
    month,
    category: 'Panti Terbaik',
    participant,
    outcome,
  });
  const history = [
    place('2026-01', 'A'),
    place('2026-02', 'B'),
    place('2026-05', 'C'),
    place('2026-05', 'A', 'vetoed'),
  ];

  test.each([
    ['A', '2026-02', 2, { lastWin: '2026-01', periods: 2 }],
    ['A', '2026-05', 2, { lastWin: '2026-01', periods: 2 }],
    ['A', '2026-06', 2, null],
    ['A', '2026-06', 3, { lastWin: '2026-01', periods: 3 }],
    ['B', '2026-02', 2, null],
    ['C', '2026-06', 0, null],
    ['D', '2026-06', 9, null],
  ])('%s in %s with %i periods', (participant, month, periods, expected) => {
    expect(coolDownOf(history, 'panti  terbaik'.replace('  ', ' '), month, periods)(participant)).toEqual(expected);
  });

  test.each([
    ['earliest first', ['2026-01', '2026-03']],
    ['latest first', ['2026-03', '2026-01']],
  ])('the latest of several wins bars, in whatever order they are recorded: %s', (_, months) => {
    const wins = months.map((month) => place(month, 'A'));
    expect(coolDownOf(wins, 'Panti Terbaik', '2026-04', 1)('A')).toEqual({ lastWin: '2026-03', periods: 1 });
  });

  test('only what was decided is a win', () => {
    const { result } = score({ A: [90], B: [80] }, [criterion()]);
    expect(decidedPlaces([result])).toEqual([]);
    expect(decidedPlaces([{ ...result, decided: '2026-04-10 09:15' }])).toEqual([
      { month: '2026-03', category: 'Panti Terbaik', participant: 'A', outcome: 'winner' },
      { month: '2026-03', category: 'Panti Terbaik', participant: 'B', outcome: 'nominee' },
    ]);
  });

  test('another category bars nobody', () => {
    expect(coolDownOf(history, 'Tim Terbaik', '2026-06', 9)('A')).toBeNull();
  });
});

describe('conversion tables', () => {
  const bins = (text: string) => {
    const scale = parseScale(text);
    if (scale?.kind !== 'bins') throw new Error(`${text} is no table`);
    return scale.bins;
  };

  test.each([
    ['<70=1; 70-<80=2; >=80=3', []],
    ['<=70=1; 70-80=2; >80=3', [['overlap', 70, 70]]],
    [
      '<=80=1; 81-85=2; 86-90=3; 91-95=4; >=96=5',
      [
        ['gap', 80, 81],
        ['gap', 85, 86],
        ['gap', 90, 91],
        ['gap', 95, 96],
      ],
    ],
    ['<70=1; >70=2', [['gap', 70, 70]]],
    ['<75=1; 70-80=2; >80=3', [['overlap', 70, 75]]],
  ])('%s', (text, expected) => {
    expect(binDefects(bins(text)).map(({ kind, from, to }) => [kind, from, to])).toEqual(expected);
  });

  test('points of figures, and none in a gap', () => {
    const table = bins('<=80=1; 81-85=2; >=86=3');
    expect([79, 80, 80.5, 85, 90].map((figure) => binnedPoints(figure, table))).toEqual([1, 1, null, 2, 3]);
  });

  test.each(['', 'baik', '100-0', '<70=satu', '70-80'.replace('-', '=')])('%j is no scale', (text) => {
    expect(parseScale(text)).toBeNull();
  });

  test.each([
    ['<60', { operator: '<', limit: 60 }],
    ['> 0', { operator: '>', limit: 0 }],
    ['≥ 2,5', { operator: '>=', limit: 2.5 }],
    ['=1', { operator: '=', limit: 1 }],
  ])('veto %s', (text, expected) => {
    expect(parseVeto(text)).toMatchObject(expected);
  });

  test.each(['60', '<', 'hukuman', '<>3'])('%j is no veto', (text) => {
    expect(parseVeto(text)).toBeNull();
  });
});

describe('the view of a year', () => {
  const place = (
    month: string,
    participant: string,
    score: number | null,
    more: Partial<MonthlyPlace> = {},
  ): MonthlyPlace => ({
    month,
    participant,
    score,
    category: 'Panti Terbaik',
    name: participant,
    outcome: 'nominee',
    method: 'smart',
    isDecided: true,
    ...more,
  });

  test('wins, scores by month, mean and trend', () => {
    const rows = yearView(
      [
        place('2026-01', 'A', 80, { outcome: 'winner' }),
        place('2026-03', 'A', 90),
        place('2026-02', 'A', 85, { outcome: 'winner', isDecided: false }),
        place('2026-01', 'B', 95),
        place('2025-12', 'B', 10, { outcome: 'winner' }),
        place('2026-01', 'C', null, { outcome: 'vetoed' }),
      ],
      2026,
    );
    expect(rows.map(({ participant, wins, mean, trend }) => [participant, wins, mean, trend])).toEqual([
      ['A', 1, 85, 5],
      ['B', 0, 95, null],
      ['C', 0, null, null],
    ]);
    expect(rows[0]?.scores.slice(0, 4)).toEqual([80, 85, 90, null]);
  });

  test('months under SAW say nothing about each other', () => {
    const rows = yearView(
      [place('2026-01', 'A', 80, { method: 'saw' }), place('2026-02', 'A', 90, { method: 'saw' })],
      2026,
    );
    expect(rows[0]).toMatchObject({ trend: null, comparable: false });
  });

  test.each([
    [[null, 50, null, 60], 5],
    [[10, 10, 10], 0],
    [[null, 4], null],
  ])('slope of %j', (scores, expected) => {
    expect(slope(scores)).toBe(expected);
  });
});
