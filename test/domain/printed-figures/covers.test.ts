import { coversOf } from '../../../src/domain/printed-figures/covers';
import type { Cover } from '../../../src/domain/printed-figures/figure';
import { item } from './tables';

const row = (depth: number | null = null) => item('x', { depth });
const total = item('Jumlah', { kind: 'total' });
const average = item('Rata-rata', { kind: 'average' });

test.each<[what: string, at: number, rows: ReturnType<typeof item>[], covers: [Cover, number[]][]]>([
  ['the rows above', 2, [row(), row(), total], [['block', [0, 1]]]],
  [
    'the rows since the last total, then all, then the totals',
    4,
    [row(), total, row(), row(), total],
    [
      ['block', [2, 3]],
      ['every', [0, 2, 3]],
      ['subtotals', [1]],
    ],
  ],
  [
    'totals alone, where no row stands between',
    3,
    [row(), row(), total, total],
    [
      ['every', [0, 1]],
      ['subtotals', [2]],
    ],
  ],
  ['an average is no subtotal', 3, [row(), row(), average, total], [['every', [0, 1]]]],
  ['what follows, where the total stands first', 0, [total, row(), row(), total, row()], [['below', [1, 2]]]],
  [
    'what follows to the end',
    1,
    [row(), total, row(), row()],
    [
      ['block', [0]],
      ['below', [2, 3]],
    ],
  ],
  [
    'of programmes and their activities the programmes first, then the activities',
    5,
    [row(0), row(1), row(1), row(0), row(1), total],
    [
      ['top', [0, 3]],
      ['leaves', [1, 2, 4]],
      ['block', [0, 1, 2, 3, 4]],
    ],
  ],
  [
    'a row without a number among numbered ones holds no others',
    3,
    [row(0), row(null), row(0), total],
    [
      ['top', [0, 2]],
      ['leaves', [1, 2]],
      ['block', [0, 1, 2]],
    ],
  ],
  [
    'tops and leaves of all rows, where the last block has one level',
    5,
    [row(0), row(1), total, row(0), row(0), total],
    [
      ['block', [3, 4]],
      ['every', [0, 1, 3, 4]],
      ['top', [0, 3, 4]],
      ['leaves', [1, 3, 4]],
      ['subtotals', [2]],
    ],
  ],
  [
    'programmes and activities of all rows, where none stands since the last total',
    4,
    [row(0), row(1), row(1), total, total],
    [
      ['every', [0, 1, 2]],
      ['top', [0]],
      ['leaves', [1, 2]],
      ['subtotals', [3]],
    ],
  ],
  ['nothing', 0, [total], []],
])('a total may cover %s', (_, at, rows, covers) => {
  expect(coversOf(at, rows).map(({ cover, rows: covered }) => [cover, covered])).toEqual(covers);
});
