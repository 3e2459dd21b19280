import { followingRows } from '../../../src/domain/printed-figures/following-rows';
import { column, item } from './tables';

const count = (
  rows: readonly [target: string, actual: string, percentage: string][],
  { isRemainder = false, kinds = rows.map(() => item('x')) } = {},
) =>
  followingRows(
    ...(([0, 1, 2] as const).map((at) =>
      column(
        at,
        '',
        rows.map((row) => row[at]),
        at === 2 ? 'measure' : 'open',
      ),
    ) as [ReturnType<typeof column>, ReturnType<typeof column>, ReturnType<typeof column>]),
    isRemainder,
    kinds,
  );

test.each<[what: string, rows: [string, string, string][], following: number, all: number]>([
  ['follows', [['80', '60', '75']], 1, 1],
  ['follows by the rule of lower is better', [['80', '60', '125']], 1, 1],
  ['does not follow', [['80', '60', '71']], 0, 1],
  ['follows upside down alone, which is chance', [['80', '60', '133.33']], 0, 1],
  ['follows only before rounding, which is chance', [['80.0', '60.0', '75.1']], 0, 1],
  ['has no actual', [['80', '', '75']], 0, 0],
  ['has no percentage', [['80', '60', '']], 0, 0],
  ['has words', [['80', '60', 'baik']], 0, 0],
  [
    'is one of several',
    [
      ['80', '60', '75'],
      ['80', '60', '71'],
      ['80', '', ''],
    ],
    1,
    2,
  ],
  ['says nothing, its target being zero', [['0', '60', '0']], 0, 0],
])('a row that %s', (_, rows, following, all) => {
  expect(count(rows)).toEqual({ following, all });
});

test('what is left follows by its own rule', () => {
  expect(count([['80', '60', '25']], { isRemainder: true })).toEqual({ following: 1, all: 1 });
  expect(count([['80', '60', '75']], { isRemainder: true })).toEqual({ following: 0, all: 1 });
});

test('totals are not looked at', () => {
  const kinds = [item('x'), item('Jumlah', { kind: 'total' })];
  expect(
    count(
      [
        ['80', '60', '75'],
        ['80', '60', '75'],
      ],
      { kinds },
    ),
  ).toEqual({ following: 1, all: 1 });
});
