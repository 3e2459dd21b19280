import { monthlyPlaces, slope, yearView, type MonthlyPlace } from '../../../../src/domain/awards/months/year-view';
import { category, criterion, score } from '../builders';

const place = (
  month: string,
  participant: string,
  points: number | null,
  more: Partial<MonthlyPlace> = {},
): MonthlyPlace => ({
  month,
  participant,
  score: points,
  category: 'Panti Terbaik',
  name: participant,
  outcome: 'nominee',
  method: 'smart',
  isDecided: true,
  ...more,
});

const won = { outcome: 'winner' } as const;

/** `awards.md` 5.4: what a year says of a participant, in an order that everybody can follow. */
test.each<[what: string, places: MonthlyPlace[], order: string[]]>([
  ['more wins first', [place('2026-01', 'A', 99), place('2026-01', 'B', 50, won)], ['B', 'A']],
  ['then the higher mean', [place('2026-01', 'A', 50), place('2026-01', 'B', 60)], ['B', 'A']],
  [
    'a mean over the months that were scored',
    [place('2026-01', 'A', 70), place('2026-02', 'A', null), place('2026-01', 'B', 60), place('2026-02', 'B', 70)],
    ['A', 'B'],
  ],
  ['without a score last, behind a score of 0', [place('2026-01', 'A', null), place('2026-01', 'B', 0)], ['B', 'A']],
  ['then the code', [place('2026-01', 'C', 50), place('2026-01', 'B', 50), place('2026-01', 'A', 50)], ['A', 'B', 'C']],
  [
    'categories as they came, whatever is won in them',
    [
      place('2026-01', 'Z', 1, { category: 'Tim Terbaik' }),
      place('2026-01', 'A', 99, won),
      place('2026-02', 'Y', 2, { category: 'Tim Terbaik' }),
    ],
    ['Y', 'Z', 'A'],
  ],
  ['other years aside', [place('2025-12', 'A', 99, won), place('2026-01', 'B', 1)], ['B']],
])('%s', (_what, places, order) => {
  expect(yearView(places, 2026).map(({ participant }) => participant)).toEqual(order);
});

test('a participant is named as in the newest month, wherever it stands', () => {
  const months = [
    place('2026-02', 'A', 1, { name: 'then' }),
    place('2026-03', 'A', 1, { name: 'now' }),
    place('2026-01', 'A', 1, { name: 'first' }),
  ];
  expect(yearView(months, 2026).map(({ name }) => name)).toEqual(['now']);
  expect(yearView([...months].reverse(), 2026).map(({ name }) => name)).toEqual(['now']);
});

/** `awards.md` 2, comparability between months: one month under another method is enough. */
test('a trend stands only where every month was measured by fixed anchors', () => {
  const [row] = yearView([place('2026-01', 'A', 80), place('2026-02', 'A', 90, { method: 'topsis' })], 2026);
  expect(row).toMatchObject({ trend: null, comparable: false, mean: 85 });
});

test.each([
  [[80, 82, 90], 5],
  [[90, null, 80], -5],
  [[10, 20, 20, 10], 0],
  [[null, null, 3, 9], 6],
])('the slope through %j is %f points a month', (scores, expected) => {
  expect(slope(scores)).toBeCloseTo(expected, 9);
});

test('places of results: decided or still a proposal', () => {
  const { result } = score({ A: [90], B: [80] }, [criterion()], { category: category({ name: 'Tim Terbaik' }) });
  const shared = { month: '2026-03', category: 'Tim Terbaik', method: 'smart' };
  const expected = (isDecided: boolean) => [
    { ...shared, participant: 'A', name: 'Panti A', score: 90, outcome: 'winner', isDecided },
    { ...shared, participant: 'B', name: 'Panti B', score: 80, outcome: 'nominee', isDecided },
  ];
  expect(monthlyPlaces([result])).toEqual(expected(false));
  expect(monthlyPlaces([{ ...result, decided: '2026-04-10 08:00' }])).toEqual(expected(true));
});
